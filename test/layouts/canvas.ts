import type { TableKind } from "../../src/recognition";
import { SheetBuilder, type Cell, type CellRange, type Sheet } from "../../src/workbook";
import type { FactKey } from "../../src/report";
import type { Fen } from "./data";

/** One amount cell as printed, with what it means. */
export interface Reading {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly table: TableKind;
  readonly key: FactKey;
  readonly part: boolean;
  /** What the cell states; null where it is left blank or dashed. */
  readonly stated: Fen | null;
  /** The amount before any rounding. */
  readonly exact: Fen;
}

/** A sheet being drawn, and what its figures mean. */
export class Canvas {
  readonly #builder: SheetBuilder;
  readonly #merges: CellRange[] = [];
  readonly #hiddenColumns = new Set<number>();
  readonly #hiddenRows = new Set<number>();
  readonly readings: Reading[] = [];
  bottom = 0;

  constructor(
    readonly name: string,
    readonly hidden = false,
  ) {
    this.#builder = new SheetBuilder(name);
  }

  put(row: number, column: number, cell: Cell): void {
    this.#builder.set(row, column, cell);
    this.bottom = Math.max(this.bottom, row + 1);
  }

  write(row: number, column: number, text: string, indent?: number): void {
    if (text === "") return;
    this.put(row, column, indent === undefined || indent === 0 ? { value: text, text } : { value: text, text, indent });
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.#merges.push({ top, left, bottom, right });
  }

  hideColumn(column: number): void {
    this.#hiddenColumns.add(column);
  }

  hideRow(row: number): void {
    this.#hiddenRows.add(row);
  }

  build(): Sheet {
    return this.#builder.build({
      visibility: this.hidden ? "hidden" : "visible",
      merges: this.#merges,
      hiddenColumns: this.#hiddenColumns,
      hiddenRows: this.#hiddenRows,
    });
  }
}
