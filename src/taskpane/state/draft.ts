import type { BlankRun, Narrative } from "../../narrative";
import { countDoubts } from "../../narrative";

export interface DraftCounts {
  /** Numbers and names to be looked at before the text goes out. */
  readonly doubts: number;
  readonly figures: number;
  /** Blanks nobody has answered yet, in reading order. */
  readonly open: readonly string[];
}

export function countDraft(narrative: Narrative): DraftCounts {
  const runs = narrative.sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => paragraph.runs));
  const open = runs.filter((run): run is BlankRun => run.type === "blank" && run.answer === null).map((run) => run.id);
  return {
    doubts: countDoubts(narrative),
    figures: runs.filter((run) => run.type === "figure").length,
    open: [...new Set(open)],
  };
}

/** The open blank after the one visited last; starts over at the end. */
export function nextBlank(narrative: Narrative, visited: string | null): string | null {
  const { open } = countDraft(narrative);
  const order = narrative.blanks.map((blank) => blank.id);
  const from = visited === null ? -1 : order.indexOf(visited);
  return open.find((id) => order.indexOf(id) > from) ?? open[0] ?? null;
}

export function paragraphKey(section: number, paragraph: number): string {
  return `${section}.${paragraph}`;
}
