import { type Cell, type CellRange, type Sheet, SheetBuilder, type Workbook } from "../../src/workbook";

export type Placed = readonly [row: number, column: number, cell: Cell];

/** Every stored cell of a sheet. */
export function cellsOf(sheet: Sheet): Placed[] {
  const cells: Placed[] = [];
  for (let row = 0; row < sheet.rowCount; row++)
    for (const [column, cell] of sheet.row(row)) cells.push([row, column, cell]);
  return cells;
}

/** [sheet!]A1[:B2] in a formula. */
const REFERENCE = /((?:'[^']+'|[\p{L}\d_.-]+)!)?(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?/gu;

/** What a spreadsheet does to formulas when rows of a sheet move: they point to the same cells at their new place. */
function following(formula: string, isOwn: boolean, name: string, rowOf: (row: number) => number): string {
  const moved = (row: string): string => String(rowOf(Number(row) - 1) + 1);
  return formula.replace(
    REFERENCE,
    (text, sheet: string | undefined, column: string, row: string, end?: string, last?: string) => {
      const isMeant = sheet === undefined ? isOwn : sheet.replace(/^'|'?!$/g, "") === name;
      if (!isMeant) return text;
      return `${sheet ?? ""}${column}${moved(row)}${end === undefined ? "" : `:${end}${moved(last!)}`}`;
    },
  );
}

/** The workbook with one sheet's cells put anew; merges and formulas move with the rows. */
export function withSheet(
  workbook: Workbook,
  name: string,
  change: (cells: readonly Placed[]) => readonly Placed[],
  rowOf: (row: number) => number = (row) => row,
): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    const isOwn = sheet.name === name;
    const cells = cellsOf(sheet);
    const hasFormulas = cells.some(([, , { formula }]) => formula !== undefined);
    if (!isOwn && !hasFormulas) return sheet;
    const builder = new SheetBuilder(sheet.name);
    for (const [row, column, cell] of isOwn ? change(cells) : cells)
      builder.set(
        row,
        column,
        cell.formula === undefined ? cell : { ...cell, formula: following(cell.formula, isOwn, name, rowOf) },
      );
    const merges = sheet.merges.map(({ top, left, bottom, right }): CellRange => ({
      top: isOwn ? rowOf(top) : top,
      left,
      bottom: isOwn ? rowOf(bottom) : bottom,
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
