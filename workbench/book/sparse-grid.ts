import type { CellRange } from "../../src/workbook";

/** Values by row and column; memory follows what is stored, not the extent. */
export class SparseGrid<T> {
  readonly #rows = new Map<number, Map<number, T>>();

  get(row: number, column: number): T | undefined {
    return this.#rows.get(row)?.get(column);
  }

  set(row: number, column: number, value: T): void {
    let cells = this.#rows.get(row);
    if (cells === undefined) this.#rows.set(row, (cells = new Map<number, T>()));
    cells.set(column, value);
  }

  delete(row: number, column: number): void {
    const cells = this.#rows.get(row);
    if (cells?.delete(column) === true && cells.size === 0) this.#rows.delete(row);
  }

  *entries(): Generator<readonly [row: number, column: number, value: T]> {
    for (const [row, cells] of this.#rows) for (const [column, value] of cells) yield [row, column, value];
  }

  /** Smallest rectangle around everything stored; null when nothing is. */
  bounds(): CellRange | null {
    let bounds: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const [row, cells] of this.#rows) {
      const columns = [...cells.keys()];
      const left = Math.min(...columns);
      const right = Math.max(...columns);
      bounds ??= { top: row, left, bottom: row, right };
      bounds.top = Math.min(bounds.top, row);
      bounds.bottom = Math.max(bounds.bottom, row);
      bounds.left = Math.min(bounds.left, left);
      bounds.right = Math.max(bounds.right, right);
    }
    return bounds;
  }
}
