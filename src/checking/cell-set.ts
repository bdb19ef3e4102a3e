import type { CellRef } from "../workbook";

/** More columns than any sheet has. */
const COLUMNS = 2 ** 15;

/** Cells as a set. Asked for every term of every relation, so it gets by without making a text of each cell. */
export class CellSet {
  readonly #sheets = new Map<string, Set<number>>();
  /** The sheet asked for last: as a rule the next cell is of the same one. */
  #name = "";
  #cells: Set<number> | undefined;

  add({ sheet, row, column }: CellRef): void {
    let cells = this.#cellsOf(sheet);
    if (cells === undefined) this.#sheets.set(sheet, (cells = this.#cells = new Set()));
    cells.add(row * COLUMNS + column);
  }

  has({ sheet, row, column }: CellRef): boolean {
    return this.#cellsOf(sheet)?.has(row * COLUMNS + column) === true;
  }

  #cellsOf(sheet: string): Set<number> | undefined {
    if (sheet !== this.#name) {
      this.#name = sheet;
      this.#cells = this.#sheets.get(sheet);
    }
    return this.#cells;
  }
}
