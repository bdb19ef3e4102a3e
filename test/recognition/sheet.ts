import {
  recognizeWorkbook,
  tablesOf,
  type BudgetTable,
  type RecognizedSheet,
  type TableCorrection,
} from "../../src/recognition";
import { SheetBuilder, type Workbook } from "../../src/workbook";

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
