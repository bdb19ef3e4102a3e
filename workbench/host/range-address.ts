import { addressOfRange, type CellRange, columnIndex, columnLetters, parseRange } from "../../src/workbook";
import { type BookSheet, MAX_COLUMNS, MAX_ROWS } from "../book";
import { ApiError } from "./api-error";

const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Excel cuts address texts off at this length. */
export const MAX_ADDRESS_LENGTH = 8192;

export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function isEntireColumn(range: CellRange): boolean {
  return range.top === 0 && range.bottom === MAX_ROWS - 1;
}

export function isEntireRow(range: CellRange): boolean {
  return range.left === 0 && range.right === MAX_COLUMNS - 1;
}

/** A1:C3, B:D, 2:7 or one cell, with or without $ and sheet name. @throws ApiError InvalidArgument */
export function readAddress(text: string): CellRange {
  const local = text.slice(text.lastIndexOf("!") + 1);
  const columns = COLUMNS.exec(local);
  if (columns !== null) {
    const [first, last] = ordered(columnIndex(columns[1]!), columnIndex(columns[2]!));
    return within({ ...WHOLE_SHEET, left: first, right: last });
  }
  const rows = ROWS.exec(local);
  if (rows !== null) {
    const [first, last] = ordered(Number(rows[1]) - 1, Number(rows[2]) - 1);
    return within({ ...WHOLE_SHEET, top: first, bottom: last });
  }
  const range = parseRange(local);
  if (range === null) throw new ApiError("InvalidArgument", `${text} is no address.`);
  return within(range);
}

/** @throws ApiError InvalidArgument outside the sheet */
export function within(range: CellRange): CellRange {
  const { top, left, bottom, right } = range;
  if (top < 0 || left < 0 || bottom < top || right < left || bottom >= MAX_ROWS || right >= MAX_COLUMNS)
    throw new ApiError("InvalidArgument", "The range lies outside the sheet.");
  return range;
}

/** As Excel writes it: 'sheet name'!A1:B2, quotes only where the name needs them. */
export function fullAddress(sheet: BookSheet, range: CellRange): string {
  return `${quoted(sheet.name)}!${localAddress(range)}`;
}

export function localAddress(range: CellRange): string {
  if (isEntireRow(range)) return `${range.top + 1}:${range.bottom + 1}`;
  if (isEntireColumn(range)) return `${columnLetters(range.left)}:${columnLetters(range.right)}`;
  return addressOfRange(range);
}

function quoted(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
