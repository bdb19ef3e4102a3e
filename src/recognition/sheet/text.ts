import { type NumberingStyle, parseNumbering } from "../../amounts";

/** Text of labels, titles and headers reduced to what carries meaning. */

const SPACES = /[\s\u3000\u200b\ufeff]+/g;
/** Most cells: nothing to take out, nothing to narrow. */
const ALREADY_SQUEEZED = /^[0-9A-Za-z.,%\u4e00-\u9fa5、-]*$/;
const QUOTES = /["“”„‟'‘’《》「」『』〝〞]/g;

/** The dash of 附表2—1, however it was typed. */
const DASH_IN_NUMBER = /(?<=\d)[‐‑‒–—―−─](?=\d)/g;

/**
 * Half-width, no spaces, no quotes: 一般公共预算“三公” 经费 → 一般公共预算三公经费. Brackets stay, half-width;
 * a dash between digits is a hyphen.
 */
export function squeeze(text: string): string {
  if (ALREADY_SQUEEZED.test(text)) return text;
  return text.normalize("NFKC").replace(SPACES, "").replace(QUOTES, "").replace(DASH_IN_NUMBER, "-");
}

const CHINESE_YEAR = /[一二][〇○零OＯ0一二三四五六七八九]{3}(?=年)/g;
const DIGITS = "〇一二三四五六七八九";

/** 二〇二五年 is 2025年. */
export function arabicYears(text: string): string {
  return text.replace(CHINESE_YEAR, (year) =>
    [...year].map((sign) => String(Math.max(0, DIGITS.indexOf(sign)))).join(""),
  );
}

/** As printed, but for spaces at both ends. */
export function trimmed(text: string): string {
  return text.replace(/^[\s\u3000]+|[\s\u3000]+$/g, "");
}

/** Width of the indentation in half-width spaces: a full-width space counts two. */
export function leadingIndent(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (letter === "\u3000") width += 2;
    else if (letter === " " || letter === "\u00a0") width += 1;
    else break;
  }
  return width;
}

/** The style of the number a label begins with; null when it begins with none. */
export function numberingStyle(text: string): NumberingStyle | null {
  return parseNumbering(text)?.style ?? null;
}
