/** Headings and list lines are numbered in these four ways, outermost first. */
export type NumberingStyle = "一、" | "（一）" | "1." | "（1）";

export interface Numbering {
  readonly style: NumberingStyle;
  readonly number: number;
  /** Length of the printed mark, so that `text.slice(length)` is what it numbers. */
  readonly length: number;
}

const DIGITS = "零一二三四五六七八九";
const LARGEST = 99;

/** 1 → 一, 10 → 十, 21 → 二十一. @throws RangeError outside 1–99. */
export function chineseOrdinal(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > LARGEST) throw new RangeError(`No ordinal for ${number}`);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens]!}十`;
  return head + (ones === 0 ? "" : DIGITS[ones]!);
}

const CHINESE_NUMBER = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/;

/** 二十一 → 21; null when the text is no number from 一 to 九十九. */
export function parseChineseOrdinal(text: string): number | null {
  const match = CHINESE_NUMBER.exec(text);
  if (match === null || text === "") return null;
  const [, first, ten, last] = match;
  if (ten === undefined) return first !== undefined && last === undefined ? DIGITS.indexOf(first) : null;
  return (first === undefined ? 1 : DIGITS.indexOf(first)) * 10 + (last === undefined ? 0 : DIGITS.indexOf(last));
}

/** The mark of the n-th heading or list line: 三、 （三） 3. （3）. @throws RangeError outside 1–99. */
export function numberingMark(style: NumberingStyle, number: number): string {
  switch (style) {
    case "一、":
      return `${chineseOrdinal(number)}、`;
    case "（一）":
      return `（${chineseOrdinal(number)}）`;
    case "1.":
      return `${number}.`;
    case "（1）":
      return `（${number}）`;
  }
}

/** White space around a mark is short; a longer run is layout, not numbering. */
const LONGEST_MARK = 40;
const MARK_BEGINS = /^[\s（(一二三四五六七八九十0-9０-９]/;
const MARKS: readonly (readonly [NumberingStyle, RegExp])[] = [
  ["（一）", /^\s*[（(]\s*([一二三四五六七八九十]{1,3})\s*[）)]\s*[、.．]?\s*/],
  ["一、", /^\s*([一二三四五六七八九十]{1,3})\s*[、.．,，]\s*/],
  ["（1）", /^\s*[（(]\s*([0-9０-９]{1,2})\s*[）)]\s*[、.．]?\s*/],
  // 3.5亿元 is an amount and 1,234 a number: no digit may follow the mark.
  ["1.", /^\s*([0-9０-９]{1,2})\s*[、.．)）]\s*(?![0-9０-９])/],
];

/** The numbering a line begins with, or null. The number of 一般公共服务 is none: its mark is missing. */
export function parseNumbering(text: string): Numbering | null {
  if (!MARK_BEGINS.test(text)) return null;
  const start = text.slice(0, LONGEST_MARK);
  for (const [style, pattern] of MARKS) {
    const match = pattern.exec(start);
    if (match === null) continue;
    const digits = match[1]!;
    const number = style.includes("一") ? parseChineseOrdinal(digits) : plainNumber(digits);
    if (number !== null && number > 0) return { style, number, length: match[0].length };
  }
  return null;
}

function plainNumber(digits: string): number {
  return Number(digits.normalize("NFKC"));
}
