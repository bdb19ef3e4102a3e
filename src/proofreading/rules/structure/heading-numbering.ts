import { chineseOrdinal, numberingMark } from "../../../amounts";
import type { Claim } from "../../claim";
import type { HeadingStyle, Section } from "../../reading/outline";
import type { Paragraph } from "../../reading/flow";
import { contentsOf, proseOf } from "../../reading/prose";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const ID = "heading-numbering";

export const headingNumbering: ProofRule = {
  id: ID,
  title: "标题和条目的序号前后相接",
  kind: "structure",
  severity: "inconsistent",
  basis: "公文格式：同一层次的标题、同一组条目依次编号，不缺号、不重号、不跳号。",
  proves: "同一级标题（一、二、三……；（一）（二）……）和同一组条目（1. 2. 3. ……）的序号依次递增，没有漏掉、重复或跳过。",
  appliesTo:
    "正文里的标题和条目；附表里的序号、目录、重新从 1 开始的另一组条目不判断。不从 1 开始的，只有前面找不到它所接的序号时才提示。",
  advice: "按指出的序号改正；漏掉序号的标题补上序号。如果是中间少了一节，请核对这一节是否漏写。",
  messages: ["number-missing", "number-skipped", "number-repeated", "number-wrong", "number-begins"],
  *claims(reading) {
    const prose = new Set(proseOf(reading).map(({ paragraph }) => paragraph));
    const contents = contentsOf(reading);
    const isRead = ({ mark, head }: Section) =>
      mark?.style === "第一部分" ? contents === null || contents.end <= head.start : prose.has(head);
    for (const { children } of reading.sections)
      for (const siblings of alike(children.filter(isRead))) {
        yield* judged(reading, siblings);
        yield* begun(reading, siblings, [...prose]);
      }
  },
};

/** Sections of one style beneath one parent, with the unnumbered ones that stand among them. */
function alike(children: readonly Section[]): readonly (readonly Section[])[] {
  const styles = new Set(children.flatMap(({ mark }) => mark?.style ?? []));
  return [...styles].map((style) => children.filter(({ mark }) => mark === null || mark.style === style));
}

/** A row of a table that lost its lines: 一、收入4,562.33一、支出; its numbers are not those of headings. */
const OF_TABLE = /\d\.\d+$|[^第][一二三四五六七八九十]、/;
/** With more than one slip in so many numbers the lines are no headings. */
const NUMBERS_A_SLIP = 2;

function* judged(reading: Reading, siblings: readonly Section[]): Generator<Claim> {
  if (siblings.some(({ mark, title }) => mark !== null && OF_TABLE.test(title))) return;
  const slips = slipsIn(siblings);
  const numbered = siblings.filter(({ mark }) => mark !== null).length;
  if (slips.length > 1 && slips.length * NUMBERS_A_SLIP > numbered) return;
  for (const slip of slips) yield claimOfSlip(reading, slip);
}

const INLINE: ReadonlyMap<HeadingStyle, (number: number) => RegExp> = new Map<HeadingStyle, (number: number) => RegExp>(
  [
    ["1.", (number) => new RegExp(`(?<!\\d)${number}(?:[、.．)]|:)(?!\\d)|${"①②③④⑤⑥⑦⑧⑨"[number - 1] ?? "⑩"}`)],
    ["（1）", (number) => new RegExp(`\\(${number}\\)|(?<!\\d)${number}\\)`)],
  ],
);

/** A list whose first number is none to begin with, and that goes on with nothing that stands before it. */
function* begun(reading: Reading, siblings: readonly Section[], prose: readonly Paragraph[]): Generator<Claim> {
  const first = siblings.find(({ mark }) => mark !== null);
  const { style, number } = first?.mark ?? { style: null, number: 1 };
  const inline = style === null ? undefined : INLINE.get(style);
  if (first === undefined || inline === undefined || number === 1 || number > MOST_LEFT_OUT + 1) return;
  if (OF_TABLE.test(first.title) || (first.parent?.depth === 0 && number < MANY)) return;
  const earlier = reading.sections.filter(({ mark, head }) => mark?.style === style && head.start < first.head.start);
  if (earlier.at(-1)?.mark?.number === number - 1) return;
  const above = prose.filter(({ start }) => start >= first.parent!.head.start && start < first.head.start);
  if (above.length < (number < MANY ? 2 : 1) || above.some(({ text }) => inline(number - 1).test(text))) return;
  yield claimOf(reading, {
    rule: ID,
    kind: "structure",
    at: { start: first.head.start, end: first.head.start + first.mark!.length },
    verdict: "disagrees",
    severity: "warning",
    message: "number-begins",
    data: { number: markOf(style!, 1) },
  });
}

/** A text given in part may begin with its second item; that two are missing and their text stands there is no part. */
const MANY = 3;

interface Slip {
  readonly section: Section;
  readonly message: "number-missing" | "number-skipped" | "number-repeated" | "number-wrong";
  /** Where its number should stand; null where it is the section's own that is wrong. */
  readonly unnumbered: Paragraph | null;
  readonly before: number;
  readonly expected: number;
}

/** A list under way: its last number, and whether that one was a slip. */
interface Run {
  last: number;
  repeated: boolean;
}

const MOST_NESTED = 4;

function slipsIn(siblings: readonly Section[]): readonly Slip[] {
  const slips: Slip[] = [];
  const runs: Run[] = [];
  const numbered = siblings.filter(({ mark }) => mark !== null);
  for (const [index, section] of numbered.entries()) {
    const { number } = section.mark!;
    if (continues(runs, number)) continue;
    const run = runs.at(-1);
    const expected = (run?.last ?? 0) + 1;
    const next = numbered[index + 1]?.mark?.number;
    const single = next === expected + 1 && number !== expected + 1;
    if (number === 1 || run === undefined || (!single && !isNear(number, run.last))) {
      runs.push({ last: number, repeated: false });
      if (runs.length > MOST_NESTED) runs.shift();
      continue;
    }
    const message = number === run.last ? "number-repeated" : single ? "number-wrong" : "number-skipped";
    const unnumbered = message === "number-skipped" ? withoutNumber(siblings, numbered[index - 1]!, section) : null;
    const found = unnumbered === null ? message : "number-missing";
    slips.push({ section, message: found, unnumbered, before: run.last, expected });
    run.repeated = message === "number-repeated";
    run.last = message === "number-wrong" ? expected : number;
  }
  return slips;
}

/** More left out, or going back: another list that does not begin at 1. */
const MOST_LEFT_OUT = 3;

function isNear(number: number, last: number): boolean {
  return number >= last && number - last - 1 <= MOST_LEFT_OUT;
}

/** Goes on with the innermost list that the number continues; one begun within it is then over. */
function continues(runs: Run[], number: number): boolean {
  const at = runs.findLastIndex(({ last, repeated }) => number === last + 1 || (repeated && number === last + 2));
  if (at === -1) return false;
  runs.length = at + 1;
  runs[at] = { last: number, repeated: false };
  return true;
}

/** The heading between two numbered ones, or the item among the lines of the first, that has lost its number. */
function withoutNumber(siblings: readonly Section[], last: Section, next: Section): Paragraph | null {
  const heading = siblings[siblings.indexOf(next) - 1]!;
  if (heading !== last) return siblings[siblings.indexOf(last) + 1]!.head;
  const ending = endingOf(next.title);
  if (ending === null || endingOf(last.title) !== ending) return null;
  return last.paragraphs.slice(1).find(({ text }) => text.split(/[:，。;]/)[0]!.includes(ending)) ?? null;
}

/** What tells items of one list from running text: the (项) that each names. */
function endingOf(title: string): string | null {
  return /\([款项]\)/.exec(title)?.[0] ?? null;
}

function claimOfSlip(reading: Reading, { section, message, unnumbered, before, expected }: Slip): Claim {
  const { style, length } = section.mark!;
  const printed = (number: number) => markOf(style, number);
  const at =
    unnumbered === null
      ? { start: section.head.start, end: section.head.start + length }
      : { start: unnumbered.start, end: unnumbered.start + unnumbered.text.split(/[:，。;]/)[0]!.length };
  return claimOf(reading, {
    rule: ID,
    kind: "structure",
    at,
    verdict: "disagrees",
    severity: "inconsistent",
    message,
    data: { before: printed(before), number: printed(expected) },
    expected: printed(expected),
  });
}

function markOf(style: HeadingStyle, number: number): string {
  return style === "第一部分" ? `第${chineseOrdinal(number)}部分` : numberingMark(style, number);
}
