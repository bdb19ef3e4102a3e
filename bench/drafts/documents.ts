import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/documents";
import type { Answers } from "../../src/narrative";
import { recognizeWorkbook } from "../../src/recognition";
import { buildReport, type BudgetReport } from "../../src/report";
import type { Genre } from "./outlines";

/** A published 情况说明 with the workbooks it was written from. */
export interface Published {
  readonly name: string;
  readonly text: string;
  readonly genre: Genre;
  readonly wording?: string;
  readonly report: BudgetReport;
  readonly prior: BudgetReport | null;
  readonly answers: Answers;
}

interface Place {
  readonly name: string;
  readonly genre: Genre;
  /** Id of the wording its author would choose where the tables do not tell. */
  readonly wording?: string;
  readonly text: string;
  readonly book: string;
  readonly prior?: string;
  /** Totals of the year before that its text states and no workbook beside it holds. */
  readonly answers?: Answers;
}

const seed = (name: string, genre: Genre, more: Pick<Place, "prior" | "answers"> = {}): Place => ({
  name,
  genre,
  text: `seeds/${name}.txt`,
  book: `workbooks/${name}.xlsx`,
  ...more,
});
const published = (name: string, genre: Genre, wording?: string): Place => ({
  name,
  genre,
  ...(wording === undefined ? {} : { wording }),
  text: `published/${name}/narrative.txt`,
  book: `published/${name}/tables.xlsx`,
});

export const PLACES: readonly Place[] = [
  seed("leshan-2025-budget", "sichuan-budget", { prior: "workbooks/leshan-2024-budget.xlsx" }),
  seed("dachuan-2025-budget", "sichuan-budget", { prior: "workbooks/dachuan-2024-budget.xlsx" }),
  seed("luojiang-2025-budget", "sichuan-budget", {
    answers: {
      "prior.total": "669.53",
      "prior.fiscal-total": "669.53",
      "prior.general": "669.53",
      "prior.agency-operating": "66.34",
    },
  }),
  seed("xianan-2025-budget", "hubei-budget", { answers: { "prior.total": "7637.39" } }),
  seed("zhaohua-2024-final", "sichuan-final", { prior: "workbooks/zhaohua-2023-final.xlsx" }),
  published("fuban-2025-dept", "shanghai-budget"),
  published("wanli-2024-dept", "shanghai-budget", "shanghai-budget-compared"),
  published("sfj-2026-dept", "shanghai-budget", "shanghai-budget-compared"),
  published("sfj-2026-unit", "shanghai-budget", "shanghai-budget-compared"),
  published("ghzyj-2024-final", "shanghai-final", "shanghai-final"),
];

/** `root` is the folder the published documents lie in; null where this one is not there. */
export async function readPublished(
  root: string,
  { text, book, prior, answers = {}, ...place }: Place,
): Promise<Published | null> {
  if (![text, book].every((path) => existsSync(join(root, path)))) return null;
  return {
    ...place,
    text: readFileSync(join(root, text), "utf8"),
    report: await reportOf(root, book),
    prior: prior === undefined ? null : await reportOf(root, prior),
    answers,
  };
}

async function reportOf(root: string, path: string): Promise<BudgetReport> {
  const bytes = new Uint8Array(readFileSync(join(root, path)));
  return buildReport(recognizeWorkbook(await readWorkbook(bytes, path)));
}
