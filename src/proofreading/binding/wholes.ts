import type { Reading, Sentence } from "../reading/reading";
import { bindingsOf } from "./bindings";
import type { Bound } from "./bound";

/** A sum that the text says to consist of others. */
export interface Whole {
  readonly whole: Bound;
  readonly parts: readonly Bound[];
  /** Whether the parts are all there is of it; else there may be more. */
  readonly complete: boolean;
}

const WHOLES = new WeakMap<Reading, readonly Whole[]>();

/** Every sum with the parts listed behind it: 其中：…, （含…）, 包括：…, 人员经费…公用经费…. */
export function wholesOf(reading: Reading): readonly Whole[] {
  let wholes = WHOLES.get(reading);
  if (wholes === undefined) WHOLES.set(reading, (wholes = gather(reading)));
  return wholes;
}

function gather(reading: Reading): readonly Whole[] {
  const told = bindingsOf(reading).filter(({ role }) => role === "value");
  const partitions = told.flatMap((whole) => partitionOf(whole, told));
  const covered = new Set(partitions.map(({ whole }) => whole));
  const bySentence = new Map<Sentence, Bound[]>();
  for (const bound of told) bySentence.set(bound.sentence, [...(bySentence.get(bound.sentence) ?? []), bound]);
  const lists: Whole[] = [];
  let last: readonly Bound[] = [];
  for (const sentence of reading.sentences) {
    const own = bySentence.get(sentence) ?? [];
    for (const listing of listingsIn(sentence)) {
      const whole =
        wholeBefore(listing, own) ?? (listing.mark === sentence.start ? wholeOfLast(last, sentence) : undefined);
      const parts = outermost(own, sentence, listing);
      if (whole !== undefined && parts.length > 1 && areBesideOneAnother(parts) && !covered.has(whole))
        lists.push({ whole, parts, complete: false });
    }
    if (sentence.figures.length > 0) last = own;
  }
  return [...partitions, ...lists];
}

/** What follows 其中 or stands in a bracket behind a sum; offsets are the flow's. */
interface Listing {
  readonly mark: number;
  readonly start: number;
  readonly end: number;
  readonly bracket: boolean;
}

const MARK = /\((?:其中:?|主?要?包括:?|含)|其中[:，]?|(?:具体)?(?:内容|项目)?包括:/g;

function listingsIn({ text, start }: Sentence): readonly Listing[] {
  const marks = [...text.matchAll(MARK)];
  return marks.map((match, index): Listing => {
    const bracket = match[0].startsWith("(");
    // A further 其中 tells of the last part only: what comes behind it is not of this whole.
    const next = marks.slice(index + 1).find((other) => !other[0].startsWith("("));
    const end = bracket ? closing(text, match.index) : (next?.index ?? text.length);
    return { mark: start + match.index, start: start + match.index + match[0].length, end: start + end, bracket };
  });
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    else if (text[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** Between a sum and its parts there may be its share, no other part of the sentence. */
const FARTHEST = 16;

function wholeBefore({ mark, bracket }: Listing, own: readonly Bound[]): Bound | undefined {
  const before = own.filter(({ figure }) => figure.end <= mark).at(-1);
  if (before === undefined) return undefined;
  const { text, start } = before.sentence;
  const between = text.slice(before.figure.end - start, mark - start);
  if (bracket) return between === "" ? before : undefined;
  return between.length <= FARTHEST && !between.includes(";") ? before : undefined;
}

/** 涉及预算2356.7万元。其中：… goes on about the sentence before, when that told one sum. */
function wholeOfLast(last: readonly Bound[], { paragraph }: Sentence): Bound | undefined {
  const [only, ...others] = last;
  return only !== undefined && others.length === 0 && only.sentence.paragraph === paragraph ? only : undefined;
}

/** Parts of parts, told in brackets, are not parts of the whole. */
function outermost(own: readonly Bound[], sentence: Sentence, { start, end }: Listing): readonly Bound[] {
  const nested = listingsIn(sentence).filter((one) => one.bracket && one.mark >= start && one.end <= end);
  return own.filter(
    ({ figure }) =>
      figure.start >= start &&
      figure.end <= end &&
      !nested.some((one) => figure.start >= one.start && figure.end <= one.end),
  );
}

/** 行政运行 and 基本支出 overlap, and so do a 类 and its own 款: such a list adds up to nothing. */
function areBesideOneAnother(parts: readonly Bound[]): boolean {
  const notions = parts.map(({ subject }) => subject?.notion ?? null);
  if (new Set(notions.map((notion) => notion?.kind ?? "")).size > 1) return false;
  const codes = notions.map((notion) => (notion?.kind === "account" ? (notion.codes[0]?.code ?? "") : ""));
  return !codes.some((code, at) => code !== "" && codes.some((other, place) => place !== at && other.startsWith(code)));
}

interface Partition {
  readonly of: readonly string[];
  /** Each of them is told. */
  readonly parts: readonly string[];
  /** Told only where there are any. */
  readonly others?: readonly string[];
}

const ALL_SPENDING = ["grand-total:both", "grand-total:expenditure", "spending:total"];
const FURTHER = ["spending:to-superior", "spending:business", "spending:to-subordinates"];

/** Parts that together are all there is of a sum. */
const PARTITIONS: readonly Partition[] = [
  { of: ALL_SPENDING, parts: ["spending:basic", "spending:project"], others: FURTHER },
  { of: ALL_SPENDING, parts: ["spending:personnel", "spending:public", "spending:project"], others: FURTHER },
  { of: ["spending:basic"], parts: ["spending:personnel", "spending:public"] },
  {
    of: ["three-public:total"],
    parts: ["three-public:overseas-travel", "three-public:vehicle", "three-public:official-reception"],
  },
  {
    of: ["three-public:total"],
    parts: [
      "three-public:overseas-travel",
      "three-public:vehicle-purchase",
      "three-public:vehicle-running",
      "three-public:official-reception",
    ],
  },
  { of: ["three-public:vehicle"], parts: ["three-public:vehicle-purchase", "three-public:vehicle-running"] },
  { of: ["procurement:"], parts: ["procurement:goods", "procurement:works", "procurement:services"] },
  { of: ["performance:"], parts: ["performance:personnel", "performance:operating", "performance:specific"] },
];

function partitionOf(whole: Bound, told: readonly Bound[]): readonly Whole[] {
  const name = nameOf(whole);
  const behind = partsBehind(whole, told);
  return PARTITIONS.flatMap(({ of, parts, others = [] }): Whole[] => {
    if (!of.includes(name)) return [];
    const found = [...parts, ...others].map((part) => behind.find((bound) => nameOf(bound) === part));
    const isTold = found.slice(0, parts.length).every((part) => part !== undefined);
    return isTold ? [{ whole, parts: found.filter((part) => part !== undefined), complete: true }] : [];
  }).slice(0, 1);
}

/** What is told behind a sum in its section, until the next sum of its kind. */
function partsBehind(whole: Bound, told: readonly Bound[]): readonly Bound[] {
  const own = told.slice(told.indexOf(whole) + 1).filter(({ sentence }) => sentence.section === whole.sentence.section);
  const next = own.findIndex((bound) => nameOf(bound) === nameOf(whole));
  return next === -1 ? own : own.slice(0, next);
}

function nameOf({ subject }: Bound): string {
  const notion = subject?.notion ?? null;
  switch (notion?.kind) {
    case "spending":
      return `spending:${notion.nature}`;
    case "grand-total":
      return `grand-total:${notion.side}`;
    case "three-public":
      return `three-public:${notion.item}`;
    case "procurement":
      return `procurement:${notion.category ?? ""}`;
    case "performance":
      return `performance:${notion.class ?? ""}`;
    default:
      return notion?.kind ?? "";
  }
}
