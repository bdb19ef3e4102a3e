import { shownText } from "../../src/documents";
import type { Cell, CellRange, Visibility } from "../../src/workbook";
import type { CellValue, Content } from "./content";
import { type CellFormat, GENERAL } from "./format";
import { SparseGrid } from "./sparse-grid";

const NO_FORMAT: CellFormat = {};

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** One worksheet as it stands now. Changed only through Book, which tells the listeners. */
export class BookSheet {
  readonly #contents = new SparseGrid<Content>();
  readonly #formats = new SparseGrid<CellFormat>();
  /** Display text from the file, kept until the cell or its number format changes. */
  readonly #texts = new SparseGrid<string>();
  #merges: readonly CellRange[] = [];
  #mergesByRow: Map<number, CellRange[]> | null = null;
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Width in points where somebody set one. */
  readonly columnWidths = new Map<number, number>();
  /** Texts that add-ins attach to the sheet, by key. */
  readonly customProperties = new Map<string, string>();
  visibility: Visibility = "visible";
  /** Grows with every change to what the sheet shows. */
  version = 0;
  isProtected = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  content(row: number, column: number): Content | undefined {
    return this.#contents.get(row, column);
  }

  value(row: number, column: number): CellValue | undefined {
    return this.#contents.get(row, column)?.value;
  }

  format(row: number, column: number): CellFormat {
    return this.#formats.get(row, column) ?? NO_FORMAT;
  }

  numberFormat(row: number, column: number): string {
    return this.format(row, column).numberFormat ?? GENERAL;
  }

  text(row: number, column: number): string {
    const fromFile = this.#texts.get(row, column);
    if (fromFile !== undefined) return fromFile;
    const content = this.#contents.get(row, column);
    return content === undefined ? "" : shownText(content.value, this.numberFormat(row, column));
  }

  /** Takes over a cell as a file reader saw it. */
  load(row: number, column: number, cell: Cell): void {
    const { value, formula, isError } = cell;
    this.#contents.set(row, column, {
      value,
      ...(formula === undefined ? {} : { formula: formula.startsWith("=") ? formula : `=${formula}` }),
      ...(isError === undefined ? {} : { isError }),
    });
    this.#texts.set(row, column, cell.text);
    const format: CellFormat = {
      ...(cell.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }),
      ...(cell.indent === undefined ? {} : { indentLevel: cell.indent }),
    };
    if (Object.keys(format).length > 0) this.#formats.set(row, column, format);
  }

  setContent(row: number, column: number, content: Content | null): void {
    this.#texts.delete(row, column);
    if (content === null) this.#contents.delete(row, column);
    else this.#contents.set(row, column, content);
  }

  setFormat(row: number, column: number, format: CellFormat): void {
    if (format.numberFormat !== this.format(row, column).numberFormat) this.#texts.delete(row, column);
    if (Object.keys(format).length === 0) this.#formats.delete(row, column);
    else this.#formats.set(row, column, format);
  }

  /** Rectangle around the values, or around values and formats; null on a blank sheet. */
  usedRange(valuesOnly: boolean): CellRange | null {
    const values = this.#contents.bounds();
    const formats = valuesOnly ? null : this.#formats.bounds();
    if (values === null || formats === null) return values ?? formats;
    return {
      top: Math.min(values.top, formats.top),
      left: Math.min(values.left, formats.left),
      bottom: Math.max(values.bottom, formats.bottom),
      right: Math.max(values.right, formats.right),
    };
  }

  contents(): Iterable<readonly [row: number, column: number, content: Content]> {
    return this.#contents.entries();
  }

  get merges(): readonly CellRange[] {
    return this.#merges;
  }

  set merges(merges: readonly CellRange[]) {
    this.#merges = merges;
    this.#mergesByRow = null;
  }

  mergeAt(row: number, column: number): CellRange | undefined {
    this.#mergesByRow ??= byRow(this.#merges);
    return this.#mergesByRow.get(row)?.find((area) => area.left <= column && column <= area.right);
  }
}

function byRow(merges: readonly CellRange[]): Map<number, CellRange[]> {
  const rows = new Map<number, CellRange[]>();
  for (const area of merges)
    for (let row = area.top; row <= area.bottom; row++) {
      const others = rows.get(row);
      if (others === undefined) rows.set(row, [area]);
      else others.push(area);
    }
  return rows;
}
