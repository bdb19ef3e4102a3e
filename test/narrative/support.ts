import { amount, Decimal, type Unit } from "../../src/amounts";
import { type Answers, draftNarrative, type FigureRun, type Narrative, type Run } from "../../src/narrative";
import { startDrafting, type Drafting } from "../../src/narrative/drafting";
import type { Known } from "../../src/narrative/quantity";
import { USUAL_STYLE } from "../../src/narrative/style";
import { recognizeWorkbook } from "../../src/recognition";
import { buildReport, type BudgetReport } from "../../src/report";
import type { Cell, Workbook } from "../../src/workbook";
import { SheetBuilder } from "../../src/workbook";
import { buildWorkbook, generateData, type Layout, PRESETS } from "../layouts";

export const BUDGETS = PRESETS.filter((layout) => layout.document === "budget");
export const FINALS = PRESETS.filter((layout) => layout.document === "final-account");

/** A generated department's tables in one layout. The same seed gives a neighbouring year of another department. */
export function generated(layout: Layout, seed: number, year = 2025): Workbook {
  return buildWorkbook(generateData(seed, { ...layout.demands, kind: layout.document, year }), layout);
}

export function reportOf(workbook: Workbook): BudgetReport {
  return buildReport(recognizeWorkbook(workbook));
}

/** The tables of a workbook as if they were those of another unit: a generated year has a department of its own. */
export function reportUnder(organisation: string | null, workbook: Workbook): BudgetReport {
  const recognition = recognizeWorkbook(workbook);
  return buildReport({ ...recognition, document: { ...recognition.document, organisation } });
}

export function draft(report: BudgetReport, prior: BudgetReport | null = null, answers: Answers = {}): Narrative {
  const narrative = draftNarrative({ report, prior, answers });
  if (narrative === null) throw new Error("no draft was written");
  return narrative;
}

export function runsIn(narrative: Narrative): readonly Run[] {
  return narrative.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs));
}

export function figuresIn(narrative: Narrative): readonly FigureRun[] {
  return runsIn(narrative).filter((run) => run.type === "figure");
}

/** Runs as a reader sees them; an open blank as 〔its id〕. */
export function textOf(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.type === "blank") return run.answer ?? `〔${run.id}〕`;
      return run.type === "chart" ? "" : run.text;
    })
    .join("");
}

export function sectionText(narrative: Narrative, id: string): string {
  const section = narrative.sections.find((one) => one.id === id);
  if (section === undefined) throw new Error(`no section ${id}`);
  return section.paragraphs.map(({ runs }) => textOf(runs)).join("\n");
}

/** An amount as one cell would state it. */
export function known(value: string, label = "数", unit: Unit = "万元"): Known {
  return {
    known: true,
    amount: amount(new Decimal(value), unit),
    label,
    kind: "read",
    terms: [{ label, text: value + unit }],
    cells: [{ workbook: "current", cell: { sheet: "表", row: 0, column: 0 } }],
    asked: null,
  };
}

/** A workbook with one sheet, row by row; null leaves a cell blank. */
export function sheetOf(name: string, rows: readonly (readonly (string | number | null)[])[]): Workbook {
  return workbookOf([[name, rows]]);
}

export type Rows = readonly (readonly (string | number | null)[])[];

export function workbookOf(sheets: readonly (readonly [name: string, rows: Rows])[]): Workbook {
  return {
    name: "测试.xlsx",
    sheets: sheets.map(([name, rows]) => {
      const builder = new SheetBuilder(name);
      rows.forEach((cells, row) =>
        cells.forEach((value, column) => {
          if (value !== null) builder.set(row, column, cellOf(value));
        }),
      );
      return builder.build();
    }),
  };
}

function cellOf(value: string | number): Cell {
  return typeof value === "number" ? { value, text: value.toFixed(2) } : { value, text: value };
}

/** A number that was printed as a figure. */
export function asFigure(run: Run | null): FigureRun {
  if (run?.type !== "figure") throw new Error(`${run === null ? "nothing" : run.type} is no figure`);
  return run;
}

/** What a sentence function is handed, for a report of one's own. */
export function drafting(report: BudgetReport, prior: BudgetReport | null = null, answers: Answers = {}): Drafting {
  return startDrafting({ report, prior, answers }, USUAL_STYLE);
}
