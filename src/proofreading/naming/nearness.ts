import { distance } from "fastest-levenshtein";

/** Names shorter than these differ by too little to tell a slip from another name. */
const SHORTEST = { anagram: 4, missing: 4, replaced: 6, twoMissing: 8 };
/** What these begin is another account, not a misspelt one. */
const DISTINGUISHING = "其他";
const ENDINGS = ["收入", "支出"];

/**
 * Whether one name is a slip of the pen for the other: one character lost, added or replaced, two lost or
 * added in a long name, or the same characters in another order. 行政单位医疗 is no slip for 事业单位医疗,
 * nor 一般公共预算收入 for 一般公共预算支出.
 */
export function isSlipFor(written: string, name: string): boolean {
  if (written === name || written.startsWith("其他") !== name.startsWith("其他")) return false;
  const length = Math.max(written.length, name.length);
  if (Math.min(written.length, name.length) < 3 || haveOppositeEnds(written, name)) return false;
  if (written.length === name.length) {
    if (sorted(written) === sorted(name)) return length >= SHORTEST.anagram;
    return length >= SHORTEST.replaced && distance(written, name) === 1;
  }
  const changes = Math.abs(written.length - name.length);
  if (!isWithin(written, name) && !isWithin(name, written)) return false;
  return (changes === 1 && length >= SHORTEST.missing) || (changes === 2 && length >= SHORTEST.twoMissing);
}

function haveOppositeEnds(written: string, name: string): boolean {
  const end = ENDINGS.find((one) => written.endsWith(one));
  return end !== undefined && ENDINGS.some((one) => one !== end && name.endsWith(one));
}

function sorted(text: string): string {
  return [...text].sort().join("");
}

/** The characters of `short` stand in `long` in the same order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
}
