import { cellOf, SheetBuilder, type Cell, type CellRange, type Sheet } from "../workbook";
import type { Area, SurveyedSheet } from "./survey";

const COLUMNS_OF_A_SHEET = 16_384;

/** `#REF!`, `#DIV/0!`, `#N/A`, `#SPILL!`: no text that people type looks like this. */
const ERROR_VALUE = /^#(?:[A-Z][A-Z0-9_/]*[!?]|N\/A|GETTING_DATA)$/;

/** A column too narrow for its number is shown as ####, which says nothing about the number. */
const HASHES = /^#+$/;

/** The four properties of one cell as Office.js returns them. */
export interface RawCell {
  readonly value: unknown;
  readonly text: string;
  readonly formula: unknown;
  readonly numberFormat: unknown;
}

/** A sheet while it is being read. Everything may be taken in twice without harm: a failed round is repeated. */
export class SheetDraft {
  readonly #cells = new Map<number, Cell>();
  readonly #kinds = new Map<number, { strings: number; numbers: number }>();
  readonly #merges = new Map<number, CellRange>();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  readonly #flushColumns = new Set<number>();

  constructor(readonly surveyed: SurveyedSheet) {}

  take(row: number, column: number, raw: RawCell): void {
    const cell = readCell(raw);
    if (cell === null) return;
    const key = keyOf(row, column);
    if (!this.#cells.has(key)) this.#count(column, cell);
    this.#cells.set(key, cell);
  }

  #count(column: number, cell: Cell): void {
    const counts = this.#kinds.get(column) ?? { strings: 0, numbers: 0 };
    if (typeof cell.value === "string") counts.strings += 1;
    else counts.numbers += 1;
    this.#kinds.set(column, counts);
  }

  /** `indent` is that of all cells of the column; null where they differ. */
  column(column: number, hidden: boolean, indent: number | null): void {
    if (hidden) this.#hiddenColumns.add(column);
    if (indent === 0) this.#flushColumns.add(column);
  }

  /** True where text outweighs numbers, and some of it is indented: only labels show their level so. */
  hasIndentedLabels(column: number): boolean {
    const counts = this.#kinds.get(column);
    return counts !== undefined && counts.strings > counts.numbers && !this.#flushColumns.has(column);
  }

  indent(row: number, column: number, indent: number): void {
    const key = keyOf(row, column);
    const cell = this.#cells.get(key);
    if (cell !== undefined && indent > 0) this.#cells.set(key, { ...cell, indent });
  }

  /** Excel cuts a merge off at the edge of the rows asked for, so of two reports the taller one is true. */
  merge(range: CellRange): void {
    const key = keyOf(range.top, range.left);
    const known = this.#merges.get(key);
    if (known === undefined || known.bottom < range.bottom) this.#merges.set(key, range);
  }

  hideRow(row: number): void {
    this.#hiddenRows.add(row);
  }

  finish(): Sheet {
    const { name, visibility, rowsNotRead, columnsNotRead } = this.surveyed;
    const builder = new SheetBuilder(name);
    for (const [key, cell] of this.#cells)
      builder.set(Math.floor(key / COLUMNS_OF_A_SHEET), key % COLUMNS_OF_A_SHEET, cell);
    return builder.build({
      visibility,
      rowsNotRead,
      columnsNotRead,
      merges: [...this.#merges.values()],
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
    });
  }
}

function keyOf(row: number, column: number): number {
  return row * COLUMNS_OF_A_SHEET + column;
}

function readCell({ value, text, formula, numberFormat }: RawCell): Cell | null {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return null;
  if (value === "") return null;
  return cellOf(value, typeof value === "number" && HASHES.test(text) ? String(value) : text, {
    formula: typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : undefined,
    numberFormat: typeof numberFormat === "string" && numberFormat !== "General" ? numberFormat : undefined,
    isError: typeof value === "string" && ERROR_VALUE.test(value) ? true : undefined,
  });
}

/** Two halves by rows; none when the area is no taller than `atLeast`. */
export function halvesOf(area: Area, atLeast: number): readonly Area[] {
  if (area.rows <= atLeast) return [];
  const upper = Math.ceil(area.rows / 2);
  return [
    { ...area, rows: upper },
    { ...area, top: area.top + upper, rows: area.rows - upper },
  ];
}

/** Blocks of whole rows of at most `cells` cells. */
export function blocksOf(area: Area, cells: number): readonly Area[] {
  const height = Math.max(1, Math.floor(cells / area.columns));
  const blocks: Area[] = [];
  for (let row = 0; row < area.rows; row += height)
    blocks.push({ ...area, top: area.top + row, rows: Math.min(height, area.rows - row) });
  return blocks;
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, rows, columns);
}
