/**
 * A workbook as plain data: what every host (Excel, a file, a test) hands to the program.
 * Rows and columns are zero-based indices here; row numbers and letters exist only in A1 text.
 */
export interface Workbook {
  readonly name: string;
  readonly sheets: readonly Sheet[];
}

export type Visibility = "visible" | "hidden" | "very-hidden";

export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** Extent counted from A1: one past the last row and column that hold a value. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Rows that a size cap kept from being read; 0 as a rule. Told to the user when not 0. */
  readonly rowsNotRead: number;
  /** Columns beyond the size cap, likewise. */
  readonly columnsNotRead: number;
  /** The cell, or undefined where nothing is stored. */
  cell(row: number, column: number): Cell | undefined;
  /** Stored cells of a row by ascending column. */
  row(row: number): readonly (readonly [column: number, cell: Cell])[];
}

export interface Cell {
  /** Stored value. A blank cell is absent from the sheet, never a Cell. */
  readonly value: string | number | boolean;
  /** As Excel shows it, number format applied. */
  readonly text: string;
  readonly formula?: string | undefined;
  readonly numberFormat?: string | undefined;
  readonly indent?: number | undefined;
  /** True for #REF!, #DIV/0! and their kin; `text` holds the code. */
  readonly isError?: boolean | undefined;
}

/** Inclusive rectangle, zero-based. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function sameCell(left: CellRef, right: CellRef): boolean {
  return left.sheet === right.sheet && left.row === right.row && left.column === right.column;
}

/** Stable text key of a cell, for maps. */
export function cellKey(ref: CellRef): string {
  return `${ref.sheet}!${ref.row},${ref.column}`;
}
