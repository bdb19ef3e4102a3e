import type { Cell, CellRange, Sheet } from "../../workbook";
import { withinReach } from "./reach";
import { squeeze } from "./text";

/** A sheet with merges resolved, read by position. */
export interface Grid {
  readonly sheet: Sheet;
  /** The stored cell here; a merged-over cell has none. */
  cell(row: number, column: number): Cell | undefined;
  /** Squeezed text of the cell, or of the merge that covers it. */
  text(row: number, column: number): string;
  /** Text as shown at exactly this cell. */
  shown(row: number, column: number): string;
  mergeAt(row: number, column: number): CellRange | undefined;
  /** Columns of the row that hold something visible to a reader, ascending. */
  filled(row: number): readonly number[];
}

/** Merges taller or wider than this are print ornaments over blank space and are cut to the used extent. */
export function gridOf(whole: Sheet): Grid {
  const sheet = withinReach(whole);
  const merges = new Map<number, CellRange>();
  const width = Math.max(sheet.columnCount, 1);
  for (const merge of sheet.merges) {
    const bottom = Math.min(merge.bottom, sheet.rowCount - 1);
    const right = Math.min(merge.right, sheet.columnCount - 1);
    for (let row = merge.top; row <= bottom; row += 1)
      for (let column = merge.left; column <= right; column += 1) merges.set(row * width + column, merge);
  }
  const squeezed = new Map<number, string>();
  const filledRows = new Map<number, readonly number[]>();

  function mergeAt(row: number, column: number): CellRange | undefined {
    return column < width ? merges.get(row * width + column) : undefined;
  }
  function shown(row: number, column: number): string {
    return sheet.cell(row, column)?.text ?? "";
  }
  function text(row: number, column: number): string {
    if (column < 0 || column >= width) return "";
    const merge = mergeAt(row, column);
    const r = merge?.top ?? row;
    const c = merge?.left ?? column;
    const key = r * width + c;
    let value = squeezed.get(key);
    if (value === undefined) squeezed.set(key, (value = squeeze(shown(r, c))));
    return value;
  }
  function filled(row: number): readonly number[] {
    let columns = filledRows.get(row);
    if (columns === undefined) {
      columns = sheet
        .row(row)
        .filter(([, cell]) => squeeze(cell.text) !== "")
        .map(([column]) => column);
      filledRows.set(row, columns);
    }
    return columns;
  }
  return { sheet, cell: (row, column) => sheet.cell(row, column), text, shown, mergeAt, filled };
}

/** An empty column on either side, and no merge over it. */
export function standsApart(grid: Grid, row: number, column: number): boolean {
  const end = grid.mergeAt(row, column)?.right ?? column;
  const isFree = (one: number) => grid.text(row, one) === "";
  return isFree(column - 1) && isFree(end + 1);
}
