import { type Direction, plainWords } from "./words";

/** Money that a reason says was spent more or less. People and tasks may move either way and still explain it. */
const MONEY = "(?:经费|支出|开支|开销|费用|费|预算|资金|拨款|收入|投入)";
const WHAT = "[^，。;、增减]{0,14}";
const DOWN = new RegExp(
  // eslint-disable-next-line lexicon/word-lists -- verbs that take what is spent as their object
  `(?:减少|压减|压缩|缩减|削减|降低|节约|节省)${WHAT}${MONEY}|${MONEY}(?:相应|随之|也|有所)*(?:减少|下降|降低)`,
  "g",
);
const UP = new RegExp(
  `(?:增加|新增|追加|提高|上调)(?!值)${WHAT}${MONEY}|${MONEY}(?:相应|随之|也|有所)*(?:增加|增长|上升|提高)`,
  "g",
);
const NEGATED = /(?:[不未无没]|没有|不再|并未|避免|防止)$/;
/** What moved in an earlier year explains the opposite. */
const EARLIER = /上一?年|去年|前年|20\d\d年|以前年度|一次性/;

/** Which way the money goes by the reasons given, with the words that say so; null where they say neither or both. */
export function explainedBy(
  reason: string,
): { readonly direction: Exclude<Direction, "level">; readonly words: string } | null {
  const text = plainWords({ text: reason });
  if (EARLIER.test(text)) return null;
  const down = said(text, DOWN);
  const up = said(text, UP);
  if (down !== null && up === null) return { direction: "down", words: down };
  return up !== null && down === null ? { direction: "up", words: up } : null;
}

function said(text: string, pattern: RegExp): string | null {
  for (const match of text.matchAll(pattern)) if (!NEGATED.test(text.slice(0, match.index))) return match[0];
  return null;
}
