import type { CellRef, Sheet } from "../../workbook";
import type { Ledger, LedgerTable } from "../ledger";

/** Words of a cell, where they stand. */
export interface Words {
  readonly cell: CellRef;
  readonly text: string;
}

/** The rows of its sheet that belong to a table: from below the one above it to above the one below it. */
export function rowSpanOf(table: LedgerTable, ledger: Ledger, sheet: Sheet): { top: number; bottom: number } {
  const { sheet: name, header, data } = table.table;
  const others = ledger.tables.filter((other) => other !== table && other.table.sheet === name);
  const above = others.map((other) => other.table.data.lastRow).filter((row) => row < header.firstRow);
  const below = others.map((other) => topOf(other)).filter((row) => row > data.lastRow);
  return { top: Math.max(-1, ...above) + 1, bottom: Math.min(sheet.rowCount, ...below) - 1 };
}

function topOf({ table }: LedgerTable): number {
  return Math.min(table.titleCell?.row ?? table.header.firstRow, table.header.firstRow);
}

export function* wordsBetween(sheet: Sheet, top: number, bottom: number): Generator<Words> {
  for (let row = top; row <= bottom; row++)
    for (const [column, { value, text, isError }] of sheet.row(row))
      if (typeof value === "string" && isError !== true && text.trim() !== "")
        yield { cell: { sheet: sheet.name, row, column }, text };
}

/** What is written in and under the data rows: notes, and rows that say there is nothing. */
export function* wordsBelowHeader(table: LedgerTable, ledger: Ledger, sheet: Sheet): Generator<Words> {
  yield* wordsBetween(sheet, table.table.header.lastRow + 1, rowSpanOf(table, ledger, sheet).bottom);
}

/** Title, organisation, unit and the header itself. */
export function* wordsAboveData(table: LedgerTable, ledger: Ledger, sheet: Sheet): Generator<Words> {
  yield* wordsBetween(sheet, rowSpanOf(table, ledger, sheet).top, table.table.header.lastRow);
}
