import type { Narrative, Run } from "../../narrative";
import { cellJson } from "./checking";

/** The public JSON of `draft`. */
export function narrativeJson(narrative: Narrative): unknown {
  return {
    title: narrative.title,
    wording: narrative.wording,
    sections: narrative.sections.map((section) => ({
      id: section.id,
      heading: section.heading,
      level: section.level,
      paragraphs: section.paragraphs.map((paragraph) => ({ runs: paragraph.runs.map(runJson) })),
    })),
    blanks: narrative.blanks,
  };
}

function runJson(run: Run): unknown {
  switch (run.type) {
    case "text":
      return run;
    case "figure":
      return {
        type: "figure",
        text: run.text,
        value: run.value.toFixed(),
        unit: run.unit,
        formula: `${run.formula.kind}: ${run.formula.terms.map((term) => `${term.label} ${term.text}`).join(" · ")}`,
        cells: run.cells.map(cellJson),
        ...(run.doubt === undefined ? {} : { doubt: run.doubt }),
      };
    case "blank":
      return run;
    case "chart":
      return {
        type: "chart",
        id: run.id,
        title: run.title,
        bars: run.bars.map((bar) => ({ label: bar.label, value: bar.value.toFixed(), text: bar.text })),
      };
  }
}
