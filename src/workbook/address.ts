import type { CellRange, CellRef } from "./snapshot";

const LETTERS = 26;

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS))
    letters = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + letters;
  return letters;
}

/** A → 0, AA → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * LETTERS + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Row index and column index → B7. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function addressOfRef(ref: CellRef): string {
  return addressOf(ref.row, ref.column);
}

export function addressOfRange(range: CellRange): string {
  const first = addressOf(range.top, range.left);
  const last = addressOf(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i;

/** B7 or $B$7 → indices; null when the text is no cell address. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const match = CELL.exec(text);
  return match === null ? null : { row: Number(match[2]) - 1, column: columnIndex(match[1]!) };
}

/** A1:C3 or B7 → inclusive range; a sheet prefix is ignored. */
export function parseRange(text: string): CellRange | null {
  const local = text.slice(text.lastIndexOf("!") + 1);
  const [first = "", second = first] = local.split(":");
  const a = parseAddress(first);
  const b = parseAddress(second);
  if (a === null || b === null) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
