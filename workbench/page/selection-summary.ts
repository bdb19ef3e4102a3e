import { decimalOfNumber, sumOf } from "../../src/amounts";
import type { Book } from "../book";

const GROUPS_OF_THREE = /\B(?=(\d{3})+$)/g;

/** Count and exact sum of the selected numbers, as Excel shows them below the sheet; null for fewer than two cells. */
export function selectionSummary(book: Book): { readonly count: number; readonly sum: string | null } | null {
  const sheet = book.activeSheet;
  const { range } = book.selectionOn(sheet);
  let count = 0;
  const numbers: number[] = [];
  for (const [row, column, { value }] of sheet.contents()) {
    if (row < range.top || row > range.bottom || column < range.left || column > range.right) continue;
    count += 1;
    if (typeof value === "number") numbers.push(value);
  }
  if (count < 2) return null;
  return { count, sum: numbers.length === 0 ? null : grouped(sumOf(numbers.map(decimalOfNumber)).toFixed()) };
}

function grouped(plain: string): string {
  const [whole = "", decimals] = plain.split(".");
  const sign = whole.startsWith("-") ? "-" : "";
  const digits = whole.slice(sign.length).replace(GROUPS_OF_THREE, ",");
  return `${sign}${digits}${decimals === undefined ? "" : `.${decimals}`}`;
}
