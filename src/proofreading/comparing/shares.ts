import type { Figure } from "../reading/figures";
import type { Section } from "../reading/outline";
import type { Reading, Sentence } from "../reading/reading";
import { boundOf } from "./bound-figures";
import { tellingSentences, type Words, wordsAt } from "./placed";
import { plainWords } from "./words";

/** 基本支出709.85万元，占15.56%: a percentage of some whole. Offsets are the flow's. */
export interface Share {
  readonly sentence: Sentence;
  readonly rate: Figure;
  /** The sum it is the share of; null where it has only a name. */
  readonly part: Figure | null;
  /** The words before 占 in its clause, where the part has only a name. */
  readonly partName: Words | null;
  /** 本年支出合计 in 占本年支出合计的100%; null where the list's own total is meant. */
  readonly wholeName: Words | null;
  /** Sums of money that may be the whole where it is not named, the likeliest first. */
  readonly wholes: Wholes;
  /** The parts of the list it stands in, itself included, when each has its share and none a named whole. */
  readonly list: readonly ListedShare[];
}

export interface Wholes {
  /** Of its own sentence. */
  readonly own: readonly Figure[];
  /** Of the sentences that open its section or one above it, or that come before it in its section. */
  readonly above: readonly Figure[];
  /** Sums told beside it that are no part of a list themselves: they may be meant, but need not. */
  readonly beside: readonly Figure[];
}

export interface ListedShare {
  readonly part: Figure;
  readonly rate: Figure;
}

const known = new WeakMap<Reading, readonly Share[]>();

/** Every share the text states. */
export function sharesIn(reading: Reading): readonly Share[] {
  let shares = known.get(reading);
  if (shares !== undefined) return shares;
  const sentences = tellingSentences(reading);
  const told = sentences.map((sentence): Told => {
    const text = sentence.text.includes("占") ? plainWords(sentence) : "";
    return { sentence, text, found: text === "" ? [] : foundIn(sentence, text) };
  });
  shares = told.flatMap((one, index) =>
    one.found.length === 0 ? [] : sharesOf(one, totalsBefore(reading, told, index)),
  );
  known.set(reading, shares);
  return shares;
}

/** A sentence with the shares it states. */
interface Told {
  readonly sentence: Sentence;
  /** Its plain words; empty where it states no share. */
  readonly text: string;
  readonly found: readonly Found[];
}

const MOST_SENTENCES_BACK = 60;
const MOST_BESIDE = 4;
/** 主要用于以下方面: leads to a list. */
const OPENS_LIST = /(?:其中|包括|分别|主要用于|如下|以下|:)[^。]{0,12}[。:]?$/;

/**
 * Sums told before a sentence that its shares may be of, the nearest first. Those of the sentence that
 * opens the list it stands in are all there is to choose from; no item of a list is the whole of another.
 */
function totalsBefore(reading: Reading, told: readonly Told[], index: number): Omit<Wholes, "own"> {
  const { section } = told[index]!.sentence;
  const above: Figure[] = [];
  const beside: Figure[] = [];
  for (let at = index - 1; at >= Math.max(0, index - MOST_SENTENCES_BACK); at -= 1) {
    const one = told[at]!;
    const totals = totalsOf(reading, one);
    if (totals.length === 0) continue;
    if (isAbove(one.sentence.section, section)) {
      if (OPENS_LIST.test(one.sentence.text) && above.length === 0) return { above: totals, beside: [] };
      above.push(totals[0]!);
    } else if (isBeside(one.sentence.section, section) && beside.length < MOST_BESIDE) beside.push(totals[0]!);
  }
  return { above: above.slice(0, MOST_BESIDE), beside };
}

/** 具体情况 beside 总体情况: chapters that tell of something else are not beside it. */
function isBeside(one: Section, { parent, topic }: Section): boolean {
  return one.parent === parent && (one.topic === topic || (parent?.topic ?? null) !== null);
}

function isAbove(upper: Section, section: Section): boolean {
  for (let at: Section | null = section; at !== null && at.depth > 0; at = at.parent) if (at === upper) return true;
  return false;
}

/** Sums of a sentence that are this year's and have no share of their own. */
function totalsOf(reading: Reading, { sentence, found }: Told): readonly Figure[] {
  return sentence.figures.filter(
    (figure) =>
      figure.kind === "money" &&
      !found.some(({ part, wholeName }) => part === figure && wholeName === null) &&
      boundOf(reading, figure)?.role === "value",
  );
}

/** 占, 占本年支出合计的, 占比为 right before a percentage. */
const SHARE =
  /占(?:比重?|总?比例|比率)?((?:(?![，。;:占]).){0,40}?)(?:的|(?:的)?(?:比重|比例|比率)|为|约|达到?|是|:)*$/;
const CLAUSE_MARKS = "，;:。";

interface Found {
  readonly rate: Figure;
  readonly part: Figure | null;
  readonly partName: Words | null;
  readonly wholeName: Words | null;
}

function foundIn(sentence: Sentence, text: string): readonly Found[] {
  return sentence.figures.flatMap((figure) => {
    const share = figure.kind === "percent" ? shareAt(sentence, text, figure) : null;
    return share === null ? [] : [share];
  });
}

function sharesOf({ sentence, text, found }: Told, before: Omit<Wholes, "own">): readonly Share[] {
  const parts = new Set(found.map(({ part }) => part));
  const unnamed = found.filter(({ wholeName }) => wholeName === null);
  const listed = unnamed.flatMap(({ part, rate }) => (part === null ? [] : [{ part, rate }]));
  const list = listed.length === unnamed.length ? listed : [];
  return found.map((share) => ({
    ...share,
    sentence,
    wholes:
      share.wholeName === null
        ? { ...before, own: ownWholes(sentence, text, share, parts) }
        : { own: [], above: [], beside: [] },
    list: share.wholeName === null ? list : [],
  }));
}

function shareAt(sentence: Sentence, text: string, rate: Figure): Found | null {
  const at = rate.start - sentence.start;
  const previous = sentence.figures.findLast(
    (one) => one.end <= rate.start && one.kind !== "year" && one.kind !== "count" && one.kind !== "bare",
  );
  const from = previous === undefined ? 0 : previous.end - sentence.start;
  const words = text.slice(from, at);
  const match = SHARE.exec(words);
  if (match === null) return null;
  const verb = from + match.index;
  const nameStart = Math.max(from, clauseStart(text, verb));
  const name = text.slice(nameStart, verb);
  const isNamed = name.replace(/^[)□、]*(?:分别|各|约|共)*/, "") !== "";
  const whole = match[1]!;
  const wholeStart = verb + match[0].indexOf(whole);
  return {
    rate,
    part: !isNamed && previous?.kind === "money" && /^[，、(]*$/.test(text.slice(from, nameStart)) ? previous : null,
    partName: isNamed ? wordsAt(sentence, text, { start: nameStart, end: verb }) : null,
    wholeName: whole === "" ? null : wordsAt(sentence, text, { start: wholeStart, end: wholeStart + whole.length }),
  };
}

function clauseStart(text: string, before: number): number {
  let start = before;
  while (start > 0 && !CLAUSE_MARKS.includes(text[start - 1]!)) start -= 1;
  return start;
}

/** A whole is not told many sums away. */
const MOST_OWN = 12;
const HAS_PARTS = /(?:其中|包括|分别|主要用于|如下)/;

/** The sum before 其中, else every sum of the sentence without a share of its own. */
function ownWholes(
  sentence: Sentence,
  text: string,
  { part, partName }: Found,
  /** Sums that have a share of their own. */
  parts: ReadonlySet<Figure | null>,
): readonly Figure[] {
  const until = part?.start ?? partName?.start ?? sentence.end;
  const ahead = sentence.figures.filter(({ kind, end }) => kind === "money" && end <= until);
  const leading = ahead.findLast(({ end }, index) => {
    const next = ahead[index + 1]?.start ?? until;
    return HAS_PARTS.test(text.slice(end - sentence.start, next - sentence.start));
  });
  const others = ahead.filter((figure) => !parts.has(figure) && figure !== leading).slice(-MOST_OWN);
  return leading === undefined ? others : [leading, ...others];
}
