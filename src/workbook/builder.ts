import type { Cell, CellRange, Sheet, Visibility } from "./snapshot";

export interface SheetOptions {
  readonly visibility?: Visibility;
  readonly merges?: readonly CellRange[];
  readonly hiddenRows?: Iterable<number>;
  readonly hiddenColumns?: Iterable<number>;
  readonly rowsNotRead?: number;
  readonly columnsNotRead?: number;
}

/** A cell as the readers make it: all of one shape, because every rule walks through thousands of them. */
export function cellOf(
  value: Cell["value"],
  text: string,
  { formula, numberFormat, indent, isError }: Omit<Cell, "value" | "text"> = {},
): Cell {
  return { value, text, formula, numberFormat, indent, isError };
}

const NO_CELLS: readonly (readonly [number, Cell])[] = [];

/**
 * Collects cells in any order and freezes them into a sheet. Cost follows the cells given, not the
 * used range: one value in XFD1048576 is one cell.
 */
export class SheetBuilder {
  readonly #rows = new Map<number, Map<number, Cell>>();
  #rowCount = 0;
  #columnCount = 0;

  constructor(readonly name: string) {}

  set(row: number, column: number, cell: Cell): this {
    let cells = this.#rows.get(row);
    if (cells === undefined) this.#rows.set(row, (cells = new Map<number, Cell>()));
    cells.set(column, cell);
    this.#rowCount = Math.max(this.#rowCount, row + 1);
    this.#columnCount = Math.max(this.#columnCount, column + 1);
    return this;
  }

  build(options: SheetOptions = {}): Sheet {
    const sorted = new Map<number, readonly (readonly [number, Cell])[]>();
    for (const [row, cells] of this.#rows)
      sorted.set(
        row,
        [...cells].sort((a, b) => a[0] - b[0]),
      );
    const rows = this.#rows;
    return {
      name: this.name,
      visibility: options.visibility ?? "visible",
      rowCount: this.#rowCount,
      columnCount: this.#columnCount,
      merges: options.merges ?? [],
      hiddenRows: new Set(options.hiddenRows),
      hiddenColumns: new Set(options.hiddenColumns),
      rowsNotRead: options.rowsNotRead ?? 0,
      columnsNotRead: options.columnsNotRead ?? 0,
      cell: (row, column) => rows.get(row)?.get(column),
      row: (row) => sorted.get(row) ?? NO_CELLS,
    };
  }
}
