const FULL_WIDTH_ASCII = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;
const WIDE_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** Any of the above: most texts hold none and are left as they are. */
const WIDE = /[\uff01-\uff5e\u200b-\u200d\u2060\ufeff\u00a0\u2000-\u200a\u202f\u205f\u3000￥]/;

/**
 * Full-width ASCII (１，（：) as its plain form, every kind of space as a plain space, invisible
 * marks removed. Circled and raised digits stay what they are: ① is no 1 and 10² is no 102.
 */
export function halfWidth(text: string): string {
  if (!WIDE.test(text)) return text;
  return text
    .replace(INVISIBLE, "")
    .replace(WIDE_SPACE, " ")
    .replace(FULL_WIDTH_ASCII, (char) => String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replaceAll("￥", "¥");
}

/** `halfWidth` without any white space: how two printed labels are compared. */
export function compact(text: string): string {
  return halfWidth(text).replace(/\s+/g, "");
}
