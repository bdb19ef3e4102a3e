import type { EquationPlace, Finding } from "../../checking";
import { addressOfRef } from "../../workbook";
import type { ListedFinding } from "./finding-list";

/** How a long list of findings is narrowed down beside its severities, and in which order it stands. */
export interface Narrowing {
  /** Words of a place: table, row, column, sheet, or a cell's address. */
  readonly text: string;
  /** Title of a table as `tableOf` gives it; null for all. */
  readonly table: string | null;
  readonly rule: string | null;
  readonly largestFirst: boolean;
}

export const NOT_NARROWED: Narrowing = { text: "", table: null, rule: null, largestFirst: false };

export function isNarrowed({ text, table, rule }: Narrowing): boolean {
  return text.trim() !== "" || table !== null || rule !== null;
}

/** Which of two findings comes first: negative for the one. */
export type FindingOrder = (one: Finding, other: Finding) => number;

/** The findings asked for; in the order of their size where that is wished, otherwise as they stand. */
export function narrowed(
  items: readonly ListedFinding[],
  narrowing: Narrowing,
  largestFirst: FindingOrder,
): readonly ListedFinding[] {
  const wanted = plain(narrowing.text);
  const left = items.filter(
    ({ finding }) =>
      (narrowing.table === null || tableOf(finding) === narrowing.table) &&
      (narrowing.rule === null || finding.rule === narrowing.rule) &&
      (wanted === "" || placeWords(finding).some((word) => plain(word).includes(wanted))),
  );
  return narrowing.largestFirst ? [...left].sort((one, other) => largestFirst(one.finding, other.finding)) : left;
}

/** The table a finding is about, in its own title; else the sheet; null when it is about none. */
export function tableOf(finding: Finding): string | null {
  return finding.equation?.place.table ?? finding.cells[0]?.cell.sheet ?? null;
}

/** Tables and rules that the findings name, in the order in which they come. */
export function choicesOf(items: readonly ListedFinding[]): {
  readonly tables: readonly string[];
  readonly rules: readonly string[];
} {
  const tables = items.map(({ finding }) => tableOf(finding)).filter((table) => table !== null);
  return { tables: [...new Set(tables)], rules: [...new Set(items.map(({ finding }) => finding.rule))] };
}

const NOWHERE: Partial<EquationPlace> = {};

/** What names the place of a finding. */
function placeWords({ equation, cells }: Finding): readonly string[] {
  const { table, row, column, otherTable, otherRow, otherColumn } = equation?.place ?? NOWHERE;
  const place = [table, row, column, otherTable, otherRow, otherColumn].filter((word) => word !== undefined);
  return [...place, ...cells.flatMap(({ cell }) => [cell.sheet, addressOfRef(cell)])];
}

function plain(words: string): string {
  return words.normalize("NFKC").replace(/\s/g, "").toLowerCase();
}
