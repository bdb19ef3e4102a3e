import { distance } from "fastest-levenshtein";
import { hasSameLetters } from "../../classification";

/** Whether names alone stand there, names among other words, or a name where the tables have few to choose from. */
export type NamePlace = "list" | "text" | "table";

/** Names shorter than these differ by too little to tell a slip from another name. */
const SHORTEST: Readonly<Record<NamePlace, Readonly<Record<"anagram" | "one" | "replaced" | "two", number>>>> = {
  list: { anagram: 4, one: 4, replaced: 6, two: 8 },
  table: { anagram: 4, one: 4, replaced: 4, two: 6 },
  text: { anagram: 6, one: 6, replaced: 6, two: 8 },
};
/** What these begin is another account, not a misspelt one. */
const DISTINGUISHING = "其他";
const ENDINGS = ["收入", "支出"];

/**
 * Whether one name is a slip of the pen for the other: one character lost, added or replaced, two lost or
 * added in a long name, or the same characters in another order. 行政单位医疗 is no slip for 事业单位医疗,
 * nor 一般公共预算收入 for 一般公共预算支出; 安排卫生健康支出 in a text is the name with a word before it.
 */
export function isSlipFor(written: string, name: string, place: NamePlace): boolean {
  if (written === name || written.startsWith(DISTINGUISHING) !== name.startsWith(DISTINGUISHING)) return false;
  if (place === "text" && written.includes(name)) return false;
  const shortest = SHORTEST[place];
  const length = Math.max(written.length, name.length);
  if (Math.min(written.length, name.length) < 3 || haveOppositeEnds(written, name)) return false;
  if (written.length === name.length) {
    if (hasSameLetters(written, name)) return length >= shortest.anagram;
    return length >= shortest.replaced && distance(written, name) === 1;
  }
  const changes = Math.abs(written.length - name.length);
  if (!isWithin(written, name) && !isWithin(name, written)) return false;
  return (changes === 1 && length >= shortest.one) || (changes === 2 && length >= shortest.two);
}

function haveOppositeEnds(written: string, name: string): boolean {
  const end = ENDINGS.find((one) => written.endsWith(one));
  return end !== undefined && ENDINGS.some((one) => one !== end && name.endsWith(one));
}

/** The characters of `short` stand in `long` in the same order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
}
