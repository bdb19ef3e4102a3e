import type { Figure } from "../reading/figures";
import type { Reading, Sentence } from "../reading/reading";
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
  /** The first sums of the sentences before it. */
  readonly above: readonly Figure[];
}

export interface ListedShare {
  readonly part: Figure;
  readonly rate: Figure;
}

const known = new WeakMap<Reading, readonly Share[]>();

/** Every share the text states. */
export function sharesIn(reading: Reading): readonly Share[] {
  const found = known.get(reading);
  if (found !== undefined) return found;
  const sentences = tellingSentences(reading);
  const shares = sentences.flatMap((sentence, index) => sharesOf(sentence, before(sentences, index)));
  known.set(reading, shares);
  return shares;
}

const MOST_SENTENCES_BACK = 4;

/** Sentences before one in its section, and the last of what stands above it, the nearest first. */
function before(sentences: readonly Sentence[], index: number): readonly Sentence[] {
  const { section } = sentences[index]!;
  return sentences
    .slice(Math.max(0, index - MOST_SENTENCES_BACK), index)
    .filter((one) => one.section === section || one.section === section.parent || one.section.parent === section.parent)
    .toReversed();
}

/** 占, 占本年支出合计的, 占比为 right before a percentage. */
const SHARE =
  /占(?:比重?|总?比例|比率)?((?:(?![，。;:占]).){0,40}?)(?:的|(?:的)?(?:比重|比例|比率)|为|约|达到?|是|:)*$/;
const CLAUSE = /[^，;:。]*$/;

interface Found {
  readonly rate: Figure;
  readonly part: Figure | null;
  readonly partName: Words | null;
  readonly wholeName: Words | null;
}

function sharesOf(sentence: Sentence, earlier: readonly Sentence[]): readonly Share[] {
  const text = plainWords(sentence);
  const found = sentence.figures.flatMap((figure) => {
    const share = figure.kind === "percent" ? shareAt(sentence, text, figure) : null;
    return share === null ? [] : [share];
  });
  const parts = new Set(found.map(({ part }) => part));
  const list = found.flatMap(({ part, rate, wholeName }) =>
    part === null || wholeName !== null ? [] : [{ part, rate }],
  );
  return found.map((share) => ({
    ...share,
    sentence,
    wholes: share.wholeName === null ? wholesOf(sentence, text, share, { parts, earlier }) : { own: [], above: [] },
    list:
      share.wholeName === null && list.length === found.filter(({ wholeName }) => wholeName === null).length
        ? list
        : [],
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
  const ahead = text.slice(0, verb);
  const name = CLAUSE.exec(ahead)![0].slice(Math.max(0, from - (verb - CLAUSE.exec(ahead)![0].length)));
  const nameStart = verb - name.length;
  const isNamed = name.replace(/^[)〇、]*(?:分别|各|约|共)*/, "") !== "";
  const whole = match[1]!;
  const wholeStart = verb + match[0].indexOf(whole);
  return {
    rate,
    part: !isNamed && previous?.kind === "money" && /^[，、(]*$/.test(text.slice(from, nameStart)) ? previous : null,
    partName: isNamed ? wordsAt(sentence, text, { start: nameStart, end: verb }) : null,
    wholeName: whole === "" ? null : wordsAt(sentence, text, { start: wholeStart, end: wholeStart + whole.length }),
  };
}

interface Surroundings {
  /** Sums that have a share of their own. */
  readonly parts: ReadonlySet<Figure | null>;
  readonly earlier: readonly Sentence[];
}

const HAS_PARTS = /(?:其中|包括|分别|主要用于|如下)/;

/** What stands before 其中, then other sums without a share of their own, then the first sums of earlier sentences. */
function wholesOf(
  sentence: Sentence,
  text: string,
  { part, partName }: Found,
  { parts, earlier }: Surroundings,
): Wholes {
  const until = part?.start ?? partName?.start ?? sentence.end;
  const ahead = sentence.figures.filter(({ kind, end }) => kind === "money" && end <= until);
  const leading = ahead.findLast(({ end }, index) => {
    const next = ahead[index + 1]?.start ?? until;
    return HAS_PARTS.test(text.slice(end - sentence.start, next - sentence.start));
  });
  const own = ahead.filter((figure) => !parts.has(figure));
  const above = earlier.flatMap(({ figures }) => figures.filter(({ kind }) => kind === "money").slice(0, 1));
  return { own: [...new Set([...(leading === undefined ? [] : [leading]), ...own])], above };
}
