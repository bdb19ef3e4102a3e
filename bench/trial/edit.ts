import { type Cell, type CellRange, type Sheet, SheetBuilder, type Workbook } from "../../src/workbook";

export type Placed = readonly [row: number, column: number, cell: Cell];

/** Every stored cell of a sheet. */
export function cellsOf(sheet: Sheet): Placed[] {
  const cells: Placed[] = [];
  for (let row = 0; row < sheet.rowCount; row++)
    for (const [column, cell] of sheet.row(row)) cells.push([row, column, cell]);
  return cells;
}

/** The workbook with one sheet's cells put anew; merges move with the rows. */
export function withSheet(
  workbook: Workbook,
  name: string,
  change: (cells: readonly Placed[]) => readonly Placed[],
  rowOf: (row: number) => number = (row) => row,
): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const builder = new SheetBuilder(name);
    for (const [row, column, cell] of change(cellsOf(sheet))) builder.set(row, column, cell);
    const merges = sheet.merges.map(({ top, left, bottom, right }): CellRange => ({
      top: rowOf(top),
      left,
      bottom: rowOf(bottom),
      right,
    }));
    return builder.build({ visibility: sheet.visibility, merges, hiddenColumns: sheet.hiddenColumns });
  });
  return { ...workbook, sheets };
}

export function withoutSheet(workbook: Workbook, name: string): Workbook {
  return { ...workbook, sheets: workbook.sheets.filter((sheet) => sheet.name !== name) };
}

export function textCell(text: string): Cell {
  return { value: text, text };
}

export function numberCell(value: number, like?: Cell): Cell {
  const decimals = like === undefined ? 2 : (like.text.split(".")[1]?.replace(/\D/g, "").length ?? 0);
  return { ...like, value, text: value.toFixed(decimals) };
}
