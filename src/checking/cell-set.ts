import type { CellRef } from "../workbook";

/** More columns than any sheet has. */
const COLUMNS = 2 ** 15;

/** Cells as a set. Asked for every term of every relation, so it gets by without making a text of each cell. */
export class CellSet {
  readonly #sheets = new Map<string, Set<number>>();

  add({ sheet, row, column }: CellRef): void {
    let cells = this.#sheets.get(sheet);
    if (cells === undefined) this.#sheets.set(sheet, (cells = new Set()));
    cells.add(row * COLUMNS + column);
  }

  has({ sheet, row, column }: CellRef): boolean {
    return this.#sheets.get(sheet)?.has(row * COLUMNS + column) === true;
  }
}
