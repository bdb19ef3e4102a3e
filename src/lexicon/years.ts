/** Which year a number is of: named by its digits, or as seen from the year of the document. */
export type YearWord = number | "this" | "last";

const DIGITS = /(?:19|20)\d{2}(?=年)/;
const DIGITS_WITH_UNIT = /(?:19|20)\d{2}年度?/g;

/** The first year written in digits: 2024 of 2024年预算数. */
export function yearInDigits(text: string): number | null {
  const found = DIGITS.exec(text)?.[0];
  return found === undefined ? null : Number(found);
}

export function withoutYearInDigits(text: string): string {
  return text.replace(DIGITS_WITH_UNIT, "");
}

const RELATIVE: readonly (readonly [YearWord, RegExp])[] = [
  ["last", /^(?:上一?|去)年度?/],
  ["this", /^(?:本|今|当)年度?/],
];

/** 上年 or 本年 in front of other words, and those words. */
export function yearInFront(text: string): { readonly year: YearWord; readonly rest: string } | null {
  for (const [year, words] of RELATIVE) {
    const found = words.exec(text)?.[0];
    if (found !== undefined) return { year, rest: text.slice(found.length) };
  }
  return null;
}
