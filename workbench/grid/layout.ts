import type { CellRange } from "../../src/workbook";
import { type BookSheet, MAX_COLUMNS, MAX_ROWS } from "../book";
import { Axis } from "./axis";
import { linesOf, textWidth } from "./text-measure";

export const ROW_HEIGHT = 22;
const LINE_HEIGHT = 18;
const MAX_LINES = 6;
const STANDARD_WIDTH = 72;
const NARROWEST = 48;
/** Beyond this width a text that has a neighbour wraps. */
const WIDEST_TEXT = 260;
export const CELL_PADDING = 14;
const PIXELS_PER_POINT = 4 / 3;
/** Blank rows and columns after the used range, to type in. */
const SPARE = { rows: 40, columns: 8 };
const AT_LEAST = { rows: 60, columns: 20 };

export interface SheetLayout {
  readonly sheet: BookSheet;
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Sizes that make a sheet readable: files rarely say, so columns fit their contents and rows their lines. */
export function layOut(sheet: BookSheet): SheetLayout {
  const used = sheet.usedRange(false);
  const rowCount = Math.min(MAX_ROWS, Math.max((used?.bottom ?? 0) + 1 + SPARE.rows, AT_LEAST.rows));
  const columnCount = Math.min(MAX_COLUMNS, Math.max((used?.right ?? 0) + 1 + SPARE.columns, AT_LEAST.columns));
  const widths = columnWidths(sheet);
  const columns = new Axis(columnCount, (column) =>
    sheet.hiddenColumns.has(column) ? 0 : (widths.get(column) ?? STANDARD_WIDTH),
  );
  const heights = rowHeights(sheet, columns);
  const rows = new Axis(rowCount, (row) => (sheet.hiddenRows.has(row) ? 0 : (heights.get(row) ?? ROW_HEIGHT)));
  return { sheet, rows, columns };
}

function columnWidths(sheet: BookSheet): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const [row, column, { value }] of sheet.contents()) {
    if (sheet.mergeAt(row, column) !== undefined) continue;
    const needed = Math.ceil(textWidth(sheet.text(row, column)) + CELL_PADDING + indentOf(sheet, row, column));
    const isText = typeof value === "string";
    const widest = !isText ? needed : isFree(sheet, row, column) ? STANDARD_WIDTH : WIDEST_TEXT;
    const width = Math.max(NARROWEST, Math.min(needed, widest));
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  }
  for (const [column, points] of sheet.columnWidths) widths.set(column, points * PIXELS_PER_POINT);
  return widths;
}

/** A text with nothing beside it runs on to the right and widens nothing. */
function isFree(sheet: BookSheet, row: number, column: number): boolean {
  return isBlank(sheet, row, column + 1) && isBlank(sheet, row, column + 2);
}

function isBlank(sheet: BookSheet, row: number, column: number): boolean {
  return sheet.content(row, column) === undefined && sheet.mergeAt(row, column) === undefined;
}

/** Whether a text stays on one line, over its blank neighbours if need be. */
export function runsOn(sheet: BookSheet, columns: Axis, row: number, column: number): boolean {
  const text = sheet.text(row, column);
  if (text.includes("\n") || sheet.format(row, column).wrapText === true) return false;
  if (sheet.mergeAt(row, column) !== undefined) return false;
  const needed = textWidth(text) + CELL_PADDING + indentOf(sheet, row, column);
  let last = column;
  while (columns.span(column, last) < needed && last + 1 < columns.count && isBlank(sheet, row, last + 1)) last += 1;
  return columns.span(column, last) >= needed;
}

/** Heights of the rows that need more than one line. */
function rowHeights(sheet: BookSheet, columns: Axis): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const tallMerges: (readonly [merge: CellRange, needed: number])[] = [];
  for (const [row, column, { value }] of sheet.contents()) {
    if (typeof value !== "string" || column >= columns.count) continue;
    const needed = heightOf(sheet, columns, row, column);
    const merge = sheet.mergeAt(row, column);
    if (merge !== undefined && merge.bottom > merge.top) tallMerges.push([merge, needed]);
    else if (needed > (heights.get(row) ?? ROW_HEIGHT)) heights.set(row, needed);
  }
  for (const [merge, needed] of tallMerges) {
    let rest = needed;
    for (let row = merge.top; row < merge.bottom; row++) rest -= heights.get(row) ?? ROW_HEIGHT;
    if (rest > (heights.get(merge.bottom) ?? ROW_HEIGHT)) heights.set(merge.bottom, rest);
  }
  return heights;
}

function heightOf(sheet: BookSheet, columns: Axis, row: number, column: number): number {
  if (runsOn(sheet, columns, row, column)) return ROW_HEIGHT;
  const right = Math.min(sheet.mergeAt(row, column)?.right ?? column, columns.count - 1);
  const width = columns.span(column, right) - CELL_PADDING - indentOf(sheet, row, column);
  const lines = linesOf(sheet.text(row, column), width);
  return ROW_HEIGHT + (Math.min(lines, MAX_LINES) - 1) * LINE_HEIGHT;
}

export const INDENT_WIDTH = 12;

export function indentOf(sheet: BookSheet, row: number, column: number): number {
  return (sheet.format(row, column).indentLevel ?? 0) * INDENT_WIDTH;
}
