import { BLOT, blotted } from "../../lexicon";
import type { Span } from "../claim";
import type { Figure } from "../reading/figures";
import type { Reading, Sentence } from "../reading/reading";
import { comparedWords, type ComparedWords } from "./compared-words";
import { comparisonsIn, grouped, type Move, movesIn, type StatedDirection } from "./moves";
import { isWithin, tellingSentences, type Words, wordsAt } from "./placed";
import { type Base, baseOf, plainWords, REASON } from "./words";

/** What a sentence says became of a number: 比2024年预算增加5.79万元，增长8%，主要是…. All offsets are the flow's. */
export interface Change extends Span, ComparedWords {
  readonly sentence: Sentence;
  /** What it is compared with; null where neither the sentence nor its paragraph says. */
  readonly base: Base | null;
  readonly directions: readonly StatedDirection[];
  readonly amount: Figure | null;
  readonly rate: Figure | null;
  /** Sums of money before it that may be this year's number, the likeliest first. */
  readonly values: readonly Figure[];
  /** The one of them that 其中 parts from the others; the change may be of it or of the nearest. */
  readonly whole: Figure | null;
  /** The words that lead to the comparison: 公务接待费 in 公务接待费与2024年预算持平. */
  readonly lead: Words;
  /** The reason given, in this sentence or in the next. */
  readonly reason: Words | null;
}

const known = new WeakMap<Reading, readonly Change[]>();

/** Every change the text states. */
export function changesIn(reading: Reading): readonly Change[] {
  const steps = changeSteps(reading);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, a sentence a step, so that a host can breathe in between. */
export function* changeSteps(reading: Reading): Generator<void, readonly Change[]> {
  const found = known.get(reading);
  if (found !== undefined) return found;
  const changes: Change[] = [];
  let last: Sentence | null = null;
  let base: Base | null = null;
  for (const sentence of tellingSentences(reading)) {
    yield;
    const text = plainWords(sentence);
    if (last?.paragraph !== sentence.paragraph && !(text.startsWith("其中") && last?.section === sentence.section))
      base = null;
    giveReason(changes, last, sentence, text);
    const stated: readonly Change[] = startsWithReason(text)
      ? []
      : changesOf(sentence, text, { base, year: reading.year });
    for (const change of stated) base = change.base ?? base;
    changes.push(...stated);
    last = sentence;
  }
  known.set(reading, changes);
  return changes;
}

/** 主要原因是… as a sentence of its own speaks of the change before it. */
function giveReason(changes: Change[], last: Sentence | null, sentence: Sentence, text: string): void {
  const change = changes.at(-1);
  if (change?.reason !== null || change.sentence !== last) return;
  if (!startsWithReason(text) || last.section !== sentence.section) return;
  changes[changes.length - 1] = { ...change, reason: { text, start: sentence.start, end: sentence.end } };
}

const REASON_FIRST = /^(?:其)?(?:主要)?(?:变动|变化|增减变化|增加|减少|持平)?的?(?:主要)?原因/;

function startsWithReason(text: string): boolean {
  return REASON_FIRST.test(text);
}

interface Around {
  readonly base: Base | null;
  readonly year: number | null;
}

function changesOf(sentence: Sentence, text: string, around: Around): readonly Change[] {
  const changes: Change[] = [];
  let start = 0;
  for (const part of text.split(/(?<=;)/)) {
    changes.push(...changesOfPart(sentence, text, { start, end: start + part.length }, around));
    start += part.length;
  }
  return changes;
}

/** The changes of a stretch of a sentence that no semicolon parts. */
function changesOfPart(sentence: Sentence, text: string, part: Span, around: Around): readonly Change[] {
  const comparisons = comparisonsIn(text, part);
  const all = movesIn(sentence, text, part, comparisons);
  const reasonAt = reasonStart(text, part, all);
  const moves = all.filter((move) => move.start < reasonAt);
  const groups = grouped(text, moves);
  const reason = reasonAt < part.end ? wordsAt(sentence, text, { start: reasonAt, end: part.end }) : null;
  let inherited = around.base;
  return groups.map((group, index) => {
    const first = group[0]!;
    const after = index === 0 ? part.start : groups[index - 1]!.at(-1)!.end;
    const comparison = comparisons.findLast((one) => one.start >= after && one.start < first.start) ?? null;
    inherited = comparison === null ? inherited : baseOf(text.slice(comparison.start, first.start), around.year);
    const until = comparison?.start ?? first.start;
    const told = valuesBefore(sentence, text, all, { start: comparison === null ? after : 0, end: until });
    const beside = comparison === null ? lastYearBeside(sentence, text, told, around.year) : null;
    const values = beside === null ? told : told.slice(1);
    const compared = comparedWords(sentence, text, comparison, first);
    if (beside !== null) inherited = "last-year";
    return {
      sentence,
      start: sentence.start + until,
      end: sentence.start + group.at(-1)!.end,
      base: inherited,
      ...compared,
      before: beside ?? compared.before,
      directions: directionsOf(group),
      amount: group.find(({ figure }) => figure?.kind === "money")?.figure ?? null,
      rate: group.find(({ figure }) => figure?.kind === "percent")?.figure ?? null,
      values,
      whole: wholeAmong(sentence, text, values, until),
      lead: leadOf(sentence, text, until),
      reason: index === groups.length - 1 ? reason : null,
    };
  });
}

/** 增加5万元，增长0%: nothing, rounded, says of no direction that it is wrong. */
function directionsOf(group: readonly Move[]): readonly StatedDirection[] {
  const stated = group.filter(({ word }) => word.start !== word.end);
  const telling = stated.filter(({ figure }) => figure?.value.isZero() !== true);
  return (telling.length > 0 ? telling : stated).map(({ word }) => word);
}

/** Where the reason begins; behind the part where none is given. */
function reasonStart(text: string, part: Span, moves: readonly Move[]): number {
  const from = moves[0]?.end ?? part.end;
  const match = REASON.exec(text.slice(from, part.end));
  return match === null ? part.end : from + match.index;
}

/**
 * Sums of money before a place, the nearest first. Sums in a bracket that is closed by then are parts of
 * the one before it, which alone is spoken of: 运行维护费2.11万元(其中购置费0.98万元)，比上年增加.
 */
function valuesBefore(sentence: Sentence, text: string, moves: readonly Move[], stretch: Span): readonly Figure[] {
  const moved = new Set(moves.map(({ figure }) => figure));
  const values = sentence.figures.filter(
    (figure) => figure.kind === "money" && !moved.has(figure) && isWithin(stretch, figure.start - sentence.start),
  );
  const open = outOfBrackets(text.slice(0, stretch.end));
  const outside = values.filter((figure) => open[figure.start - sentence.start] !== BLOT);
  return (outside.length > 0 ? outside : values).toReversed();
}

/** 2025年预算数2万元，2024年预算数3万元，减少1万元: both years stand side by side, and the nearer sum is last year's. */
function lastYearBeside(
  sentence: Sentence,
  text: string,
  [nearest, next]: readonly Figure[],
  year: number | null,
): Figure | null {
  if (nearest === undefined || next === undefined || year === null) return null;
  const [own, other] = [nearest, next].map(({ start }) => yearOfClause(text.slice(0, start - sentence.start), year));
  return own === year - 1 && other === year ? nearest : null;
}

const LAST_YEAR_FIRST = /^(?:而|与|和)?(?:上一?年|去年)/;

/** The last year that the clause up to a sum names. */
function yearOfClause(before: string, year: number): number | null {
  const clause = before.slice(before.search(/[^，;:。、(]*$/));
  const named = clause.match(/20\d\d(?=年)/g)?.at(-1);
  if (named !== undefined) return Number(named);
  return LAST_YEAR_FIRST.test(clause) ? year - 1 : null;
}

const BRACKET = /\([^()]*\)/g;

/** The text with closed brackets blotted out, those within brackets too; offsets stay. */
function outOfBrackets(text: string): string {
  return text.replace(BRACKET, blotted).replace(BRACKET, blotted);
}

const LEADS_TO_PARTS = /其中|包括|^\(含/;

/** The last of the sums that 其中 stands behind. */
function wholeAmong(sentence: Sentence, text: string, values: readonly Figure[], until: number): Figure | null {
  const [nearest, ...others] = values;
  if (nearest === undefined || others.length === 0) return null;
  let next = nearest.start;
  for (const value of others) {
    if (LEADS_TO_PARTS.test(text.slice(value.end - sentence.start, Math.min(next - sentence.start, until))))
      return value;
    next = value.start;
  }
  return null;
}

const NUMBERED = /^(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十\d]{1,3}[、.．](?!\d))/;

/** The clause that leads to the comparison, its number left out. */
function leadOf(sentence: Sentence, text: string, until: number): Words {
  const clause = outOfBrackets(text.slice(0, until)).search(/[^，;:。]*$/);
  const start = clause === 0 ? (NUMBERED.exec(text)?.[0].length ?? 0) : clause;
  return wordsAt(sentence, text, { start: Math.min(start, until), end: until });
}
