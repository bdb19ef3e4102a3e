import {
  columnNames,
  recognizeWorkbook,
  tablesOf,
  type BudgetTable,
  type RecognizedSheet,
  type TableCorrection,
} from "../../src/recognition";
import { parseRange, SheetBuilder, type Workbook } from "../../src/workbook";

export type Value = string | number | null;
export type Rows = readonly (readonly Value[])[];

/** Sheets as they are typed: no merges, no formats. */
export function recognizedSheets(
  sheets: Readonly<Record<string, Rows>>,
  corrections: readonly TableCorrection[] = [],
): readonly RecognizedSheet[] {
  return recognizeWorkbook(workbookOf(sheets), { corrections }).sheets;
}

export function workbookOf(sheets: Readonly<Record<string, Rows>>): Workbook {
  return { name: "预算.xlsx", sheets: Object.entries(sheets).map(sheetOf) };
}

/** The tables of one sheet called 表3. */
export function tablesIn(rows: Rows, ...corrections: readonly TableCorrection[]): readonly BudgetTable[] {
  const sheets = [sheetOf(["表3", rows])];
  return tablesOf(recognizeWorkbook({ name: "预算.xlsx", sheets }, { corrections }));
}

function sheetOf([name, rows]: readonly [string, Rows]) {
  const builder = new SheetBuilder(name);
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) builder.set(r, c, { value, text: String(value) });
    }),
  );
  return builder.build();
}

/** The first table of one sheet with merged cells. */
export function tableWithMerges(rows: Rows, ...merges: readonly string[]): BudgetTable | undefined {
  const builder = new SheetBuilder("表3");
  rows.forEach((row, r) =>
    row.forEach((value, c) => value !== null && builder.set(r, c, { value, text: String(value) })),
  );
  const sheet = builder.build({ merges: merges.flatMap((range) => parseRange(range) ?? []) });
  return tablesOf(recognizeWorkbook({ name: "预算.xlsx", sheets: [sheet] }))[0];
}

/** What the columns of a table are called outside, from left to right. */
export function namesOf(table: BudgetTable | undefined): readonly string[] {
  if (table === undefined) return [];
  const names = columnNames(table);
  return table.columns.map(({ column }) => names.get(column)!);
}
