import type { CellRange } from "../../src/workbook";
import type { Book } from "./book";
import type { Origin } from "./book-event";
import type { BookSheet } from "./book-sheet";
import { type CellValue, readEntry } from "./content";
import { changeFormat, type FormatChange } from "./format";
import { Refusal } from "./refusal";

/** Enters values or typed texts by row and column; null leaves a cell as it is. @throws Refusal on a protected sheet */
export function writeCells(
  book: Book,
  sheet: BookSheet,
  range: CellRange,
  entryAt: (row: number, column: number) => CellValue | null,
  origin: Origin,
): void {
  requireWritable(sheet);
  const before = sheet.value(range.top, range.left);
  for (const [row, column] of cellsOf(range)) {
    const entry = entryAt(row, column);
    if (entry !== null) enter(sheet, row, column, entry);
  }
  const isSingle = range.top === range.bottom && range.left === range.right;
  const detail = { before, after: sheet.value(range.top, range.left) };
  book.announce({ kind: "cells-changed", sheet: sheet.id, range, origin, ...(isSingle ? { detail } : {}) });
}

function enter(sheet: BookSheet, row: number, column: number, entry: CellValue): void {
  const { content, numberFormat } = readEntry(entry, sheet.numberFormat(row, column), sheet.value(row, column));
  if (numberFormat !== undefined)
    sheet.setFormat(row, column, changeFormat(sheet.format(row, column), { numberFormat }));
  sheet.setContent(row, column, content);
}

/** @throws Refusal on a protected sheet */
export function formatCells(
  book: Book,
  sheet: BookSheet,
  range: CellRange,
  changeAt: (row: number, column: number) => FormatChange,
  origin: Origin,
): void {
  requireWritable(sheet);
  for (const [row, column] of cellsOf(range))
    sheet.setFormat(row, column, changeFormat(sheet.format(row, column), changeAt(row, column)));
  book.announce({ kind: "format-changed", sheet: sheet.id, range, origin });
}

/** Width in points for the range's columns; null lets them fit their contents. */
export function setColumnWidth(
  book: Book,
  sheet: BookSheet,
  range: CellRange,
  points: number | null,
  origin: Origin,
): void {
  for (let column = range.left; column <= range.right; column++)
    if (points === null) sheet.columnWidths.delete(column);
    else sheet.columnWidths.set(column, points);
  book.announce({ kind: "format-changed", sheet: sheet.id, range, origin });
}

/** @throws Refusal on a protected sheet */
export function mergeCells(book: Book, sheet: BookSheet, range: CellRange, origin: Origin): void {
  requireWritable(sheet);
  sheet.merges = [...sheet.merges, range];
  book.announce({ kind: "format-changed", sheet: sheet.id, range, origin });
}

export function hideRows(book: Book, sheet: BookSheet, range: CellRange, hidden: boolean): void {
  mark(sheet.hiddenRows, range.top, range.bottom, hidden);
  book.announce({ kind: "rows-hidden", sheet: sheet.id, range, hidden });
}

export function hideColumns(book: Book, sheet: BookSheet, range: CellRange, hidden: boolean): void {
  mark(sheet.hiddenColumns, range.left, range.right, hidden);
  book.announce({ kind: "columns-hidden", sheet: sheet.id, range, hidden });
}

function mark(indices: Set<number>, first: number, last: number, isMember: boolean): void {
  for (let index = first; index <= last; index++)
    if (isMember) indices.add(index);
    else indices.delete(index);
}

function requireWritable(sheet: BookSheet): void {
  if (sheet.isProtected) throw new Refusal("protected");
}

function* cellsOf(range: CellRange): Generator<readonly [row: number, column: number]> {
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++) yield [row, column];
}
