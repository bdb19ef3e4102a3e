import { BASIC_BY_USE, OTHER_PARTITIONS, type Partition, spendingByNature, THREE_PUBLIC_BY_ITEM } from "../partitions";
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

const PARTS = new WeakMap<Reading, ReadonlyMap<Bound, readonly Bound[]>>();

/** The parts listed behind a sum; none where it stands alone. */
export function partsOf(reading: Reading, whole: Bound): readonly Bound[] {
  let parts = PARTS.get(reading);
  if (parts === undefined)
    PARTS.set(
      reading,
      (parts = new Map(
        wholesOf(reading)
          .map((one) => [one.whole, one.parts] as const)
          .reverse(),
      )),
    );
  return parts.get(whole) ?? [];
}

function gather(reading: Reading): readonly Whole[] {
  const told = bindingsOf(reading).filter(({ role }) => role === "value");
  const bySection = groupedBy(told, ({ sentence }) => sentence.section);
  const partitions = [...bySection.values()].flatMap(partitionsIn);
  const covered = new Set(partitions.map(({ whole }) => whole));
  const bySentence = groupedBy(told, ({ sentence }) => sentence);
  const lists: Whole[] = [];
  let last: readonly Bound[] = [];
  for (const sentence of reading.sentences) {
    const own = bySentence.get(sentence) ?? [];
    const listings = own.length === 0 ? [] : listingsIn(sentence);
    for (const [index, listing] of listings.entries()) {
      const whole =
        wholeBefore(listing, own) ?? (listing.mark === sentence.start ? wholeOfLast(last, sentence) : undefined);
      const parts = whole === undefined ? [] : outermost(own, listings, index);
      if (whole !== undefined && parts.length > 1 && areBesideOneAnother(parts) && !covered.has(whole))
        lists.push({ whole, parts, complete: false });
    }
    if (sentence.figures.length > 0) last = own;
  }
  return [...partitions, ...lists];
}

function groupedBy<K>(told: readonly Bound[], keyOf: (bound: Bound) => K): ReadonlyMap<K, readonly Bound[]> {
  const groups = new Map<K, Bound[]>();
  for (const bound of told) {
    const group = groups.get(keyOf(bound));
    if (group === undefined) groups.set(keyOf(bound), [bound]);
    else group.push(bound);
  }
  return groups;
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
  const closings = marks.some(([mark]) => mark.startsWith("(")) ? closingsIn(text) : new Map<number, number>();
  const listings: Listing[] = [];
  // A further 其中 tells of the last part only: what comes behind it is not of this whole.
  let next = text.length;
  for (const match of marks.toReversed()) {
    const bracket = match[0].startsWith("(");
    const end = bracket ? (closings.get(match.index) ?? text.length) : next;
    if (!bracket) next = match.index;
    const from = start + match.index;
    listings.push({ mark: from, start: from + match[0].length, end: start + end, bracket });
  }
  return listings.reverse();
}

/** Where each bracket that opens is closed. */
function closingsIn(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "(") open.push(at);
    else if (text[at] === ")" && open.length > 0) closings.set(open.pop()!, at);
  }
  return closings;
}

/** Between a sum and its parts there may be its share, no other part of the sentence. */
const FARTHEST = 16;

function wholeBefore({ mark, bracket }: Listing, own: readonly Bound[]): Bound | undefined {
  const before = own[firstFrom(own, mark) - 1];
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
function outermost(own: readonly Bound[], listings: readonly Listing[], index: number): readonly Bound[] {
  const { start, end } = listings[index]!;
  const parts: Bound[] = [];
  let nested = index + 1;
  let inner = start;
  for (let at = firstFrom(own, start); at < own.length && own[at]!.figure.end <= end; at += 1) {
    const { figure } = own[at]!;
    for (; nested < listings.length && listings[nested]!.mark < figure.start; nested += 1)
      if (listings[nested]!.bracket && listings[nested]!.end <= end) inner = Math.max(inner, listings[nested]!.end);
    if (figure.start >= inner) parts.push(own[at]!);
  }
  return parts;
}

/** The first sum that begins at a place or behind it. */
function firstFrom(own: readonly Bound[], place: number): number {
  let [low, high] = [0, own.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (own[middle]!.figure.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 行政运行 and 基本支出 overlap, and so do a 类 and its own 款: such a list adds up to nothing. */
function areBesideOneAnother(parts: readonly Bound[]): boolean {
  const notions = parts.map(({ subject }) => subject?.notion ?? null);
  if (new Set(notions.map((notion) => notion?.kind ?? "")).size > 1) return false;
  const codes = notions.map((notion) => (notion?.kind === "account" ? (notion.codes[0]?.code ?? "") : ""));
  return !codes.some((code, at) => code !== "" && codes.some((other, place) => place !== at && other.startsWith(code)));
}

/** Parts that together are all there is of a sum. */
const PARTITIONS: readonly Partition[] = [
  ...spendingByNature(["grand-total:both", "grand-total:expenditure", "spending:total"]),
  BASIC_BY_USE,
  ...THREE_PUBLIC_BY_ITEM,
  ...OTHER_PARTITIONS,
];

/** The sums of a section that are told with all their parts. */
function partitionsIn(told: readonly Bound[]): readonly Whole[] {
  const names = told.map(nameOf);
  return told.flatMap((whole, index) => {
    const name = names[index]!;
    const ways = PARTITIONS.filter(({ of }) => of.includes(name));
    if (ways.length === 0) return [];
    // What is told behind a sum in its section, until the next sum of its kind.
    const behind = new Map<string, Bound>();
    for (let at = index + 1; at < told.length && names[at] !== name; at += 1)
      if (!behind.has(names[at]!)) behind.set(names[at]!, told[at]!);
    const way = ways.find(({ parts }) => parts.every((part) => behind.has(part)));
    if (way === undefined) return [];
    const parts = [...way.parts, ...(way.others ?? [])].flatMap((part) => behind.get(part) ?? []);
    return [{ whole, parts, complete: true }];
  });
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
