import { type Cell, type CellRange, SheetBuilder, type Sheet, type Visibility } from "../../workbook";
import { LIMITS } from "../limits";
import { DocumentError } from "../problem";

/** Collects a sheet within the limits: what is beyond them is counted, or the file refused. */
export class KeptSheet {
  readonly #builder: SheetBuilder;
  readonly #merges: CellRange[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  #lastRow = -1;
  #cells = 0;

  constructor(name: string) {
    this.#builder = new SheetBuilder(name);
  }

  /** @throws DocumentError "too-large" */
  set(row: number, column: number, cell: Cell | null): void {
    if (cell === null) return;
    this.#lastRow = Math.max(this.#lastRow, row);
    if (row >= LIMITS.rowsPerSheet) return;
    if (++this.#cells > LIMITS.cellsPerWorkbook) throw new DocumentError("too-large");
    this.#builder.set(row, column, cell);
  }

  /** @throws DocumentError "too-large" */
  merge(row: number, column: number, down: number, across: number): void {
    if (down === 0 && across === 0) return;
    if (this.#merges.length >= LIMITS.mergesPerSheet) throw new DocumentError("too-large");
    this.#merges.push({ top: row, left: column, bottom: row + down, right: column + across });
  }

  hideRow(row: number): void {
    if (row < LIMITS.rowsPerSheet) this.#hiddenRows.add(row);
  }

  hideColumn(column: number): void {
    this.#hiddenColumns.add(column);
  }

  build(visibility: Visibility = "visible"): Sheet {
    return this.#builder.build({
      visibility,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      rowsNotRead: Math.max(0, this.#lastRow + 1 - LIMITS.rowsPerSheet),
    });
  }
}

/** The file's name without its extension, for a file that has no sheets of its own. */
export function sheetNameOf(file: string): string {
  return (
    file
      .replace(/^.*[\\/]/, "")
      .replace(/\.[^.]*$/, "")
      .slice(0, 31) || "Sheet1"
  );
}
