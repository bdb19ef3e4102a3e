import { type Passage, proseOf } from "../../reading/prose";
import { claimOf } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const ID = "unpaired-mark";

export const unpairedMark: ProofRule = {
  id: ID,
  title: "括号、引号、书名号成对",
  kind: "structure",
  severity: "warning",
  basis: "《标点符号用法》（GB/T 15834）：标号成对使用。",
  proves: "每一段里的括号、引号、书名号有头有尾。",
  appliesTo: "正文各段；附表、目录里的文字不判断；引文跨段的不判断。",
  advice: "补上缺少的一半，或者删去多余的一半；前后引号用反了的改过来。",
  messages: ["mark-unpaired", "mark-reversed"],
  *claims(reading) {
    const prose = proseOf(reading);
    for (const passage of prose)
      for (const at of reversedIn(passage.text)) {
        const start = passage.paragraph.start + at;
        yield claimOf(reading, {
          rule: ID,
          kind: "structure",
          at: { start, end: start + 1 },
          verdict: "disagrees",
          severity: "warning",
          message: "mark-reversed",
          expected: passage.text[at] === "“" ? "”" : "“",
        });
      }
    for (const [index, passage] of prose.entries())
      for (const pair of PAIRS) {
        const at = unpairedIn(passage, pair);
        if (at === null || goesOn(prose, index, pair)) continue;
        const start = passage.paragraph.start + at;
        yield claimOf(reading, {
          rule: ID,
          kind: "structure",
          at: { start, end: start + 1 },
          verdict: "disagrees",
          severity: "warning",
          message: "mark-unpaired",
        });
      }
  },
};

const LONGEST_QUOTED = 30;

/** Quotation marks come in turn, “ then ”: in pairs that quote a few words, the one of two that faces the wrong way. */
function reversedIn(text: string): readonly number[] {
  const marks = [...text.matchAll(/[“”]/g)].map(({ index }) => index);
  if (marks.length % 2 === 1) return [];
  return marks.flatMap((at, turn) => {
    if (turn % 2 === 1) return [];
    const closing = marks[turn + 1]!;
    const isWrong = [text[at] !== "“", text[closing] !== "”"];
    if (isWrong[0] === isWrong[1] || closing - at > LONGEST_QUOTED) return [];
    return isWrong[0] ? [at] : [closing];
  });
}

type Pair = readonly [open: string, close: string];
const PAIRS: readonly Pair[] = [
  ["(", ")"],
  ["“", "”"],
  ["《", "》"],
  ["〔", "〕"],
];

/** Where the only mark without its other half stands; null when all are paired or too many are not. */
function unpairedIn({ text, section, paragraph }: Passage, [open, close]: Pair): number | null {
  const from = paragraph === section.head ? (section.mark?.length ?? 0) : 0;
  const opened: number[] = [];
  const closed: number[] = [];
  for (let at = from; at < text.length; at += 1)
    if (text[at] === open) opened.push(at);
    else if (text[at] === close && opened.pop() === undefined && !isListMark(text, at)) closed.push(at);
  return opened.length + closed.length === 1 ? (opened[0] ?? closed[0]!) : null;
}

/** 1)本级收入;2)上级补助 */
function isListMark(text: string, at: number): boolean {
  return text[at] === ")" && /[\da-z①-⑳]/i.test(text[at - 1] ?? "");
}

/** The other half stands in a paragraph close by: what is quoted goes over several, or a page broke it. */
const NEAR = 3;

function goesOn(prose: readonly Passage[], index: number, pair: Pair): boolean {
  return prose
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .some((passage) => passage !== prose[index] && unpairedIn(passage, pair) !== null);
}
