import { BLOT } from "../../lexicon";
import type { Span } from "../claim";
import type { Figure } from "../reading/figures";
import type { Sentence } from "../reading/reading";
import { isWithin, type Words, wordsAt } from "./placed";
import { COMPARATOR, type Direction, directionOf, directionWords, MOVED, REASON } from "./words";

export interface StatedDirection extends Words {
  readonly direction: Direction;
  /** 基本持平 */
  readonly roughly: boolean;
}

/** 比 with the year behind it; offsets are the sentence's. */
export type Comparison = Span;

/** A direction with the number behind it, or without one. Offsets are the sentence's. */
export interface Move extends Span {
  readonly word: StatedDirection;
  readonly figure: Figure | null;
}

export function comparisonsIn(text: string, { start, end }: Span): readonly Comparison[] {
  return [...text.matchAll(COMPARATOR)].flatMap((match) =>
    match.index >= start && match.index < end ? [{ start: match.index, end: match.index + match[0].length }] : [],
  );
}

const LONGEST_LEAD_IN = 12;

/** Every direction with its number, and 持平 and its like without one, in the order of the sentence. */
export function movesIn(
  sentence: Sentence,
  text: string,
  part: Span,
  comparisons: readonly Comparison[],
): readonly Move[] {
  const figures = sentence.figures.filter(
    ({ kind, start }) =>
      (kind === "money" || kind === "percent") &&
      isWithin(part, start - sentence.start) &&
      !isBlotted(text, start - sentence.start),
  );
  const withFigure = figures.flatMap((figure): Move[] => {
    const at = figure.start - sentence.start;
    const match = MOVED.exec(text.slice(Math.max(part.start, at - LONGEST_LEAD_IN), at));
    if (match === null) return [];
    const start = Math.max(part.start, at - LONGEST_LEAD_IN) + match.index;
    // 增长0% goes nowhere.
    const direction = figure.value.isZero() ? "level" : turned(directionOf(match[1]!), match[2] === "-");
    const word = { ...wordsAt(sentence, text, { start, end: start + match[1]!.length }), direction, roughly: false };
    return [{ start, end: figure.end - sentence.start, word, figure }];
  });
  const bracketed = figures.flatMap((figure): Move[] => {
    const start = figure.start - sentence.start;
    const amount = withFigure.find((move) => move.end <= start && BARE_RATE.test(text.slice(move.end, start)));
    if (figure.kind !== "percent" || amount?.figure?.kind !== "money") return [];
    const word = { ...amount.word, ...wordsAt(sentence, text, { start, end: start }) };
    return [{ start, end: figure.end - sentence.start, word, figure }];
  });
  const bare = comparisons.flatMap((comparison, index): Move[] => {
    const end = comparisons[index + 1]?.start ?? part.end;
    const next = withFigure.find((move) => move.start > comparison.start)?.start ?? end;
    return bareMove(sentence, text, { start: comparison.end, end: Math.min(end, next) });
  });
  return [...withFigure, ...bracketed, ...bare].sort((left, right) => left.start - right.start);
}

function turned(direction: Direction, negative: boolean): Direction {
  if (!negative || direction === "level") return direction;
  return direction === "up" ? "down" : "up";
}

function isBlotted(text: string, at: number): boolean {
  return text[at] === BLOT;
}

/** Why something is done, not what became of it. */
const GUIDED_BY = /按照|根据|落实|贯彻|为了|通过|要求|继续/;

/** 与2024年预算持平, 较上年有所下降: the first word of direction behind the comparison, at most a clause away. */
function bareMove(sentence: Sentence, text: string, { start, end }: Span): Move[] {
  const stretch = text.slice(start, end);
  const reason = REASON.exec(stretch);
  const near = stretch.slice(0, reason?.index).split("，").slice(0, 2).join("，");
  const words = directionWords(near).filter((word) => !GUIDED_BY.test(clauseUpTo(near, word.start)));
  const word = words.find(({ direction }) => direction === "level") ?? words[0];
  if (word === undefined || /\d/.test(near.slice(word.end, word.end + 1))) return [];
  const place = { start: start + word.start, end: start + word.end };
  return [{ ...place, word: { ...word, ...wordsAt(sentence, text, place) }, figure: null }];
}

function clauseUpTo(text: string, at: number): string {
  return text.slice(0, at).split("，").at(-1)!;
}

/** Between 增加5.79万元 and 增长8%. */
const JOINT = /^[，、(]?(?:其中)?(?:同比|环比|比例|即|也即|约|相应|分别)?$/;
/** A percentage in brackets right behind the amount. */
const BARE_RATE = /^[(，、](?:约|即)?$/;

/** Moves that speak of one change: its amount and its rate. */
export function grouped(text: string, moves: readonly Move[]): readonly (readonly Move[])[] {
  const groups: Move[][] = [];
  for (const move of moves) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isJoined =
      group !== undefined &&
      last !== undefined &&
      JOINT.test(text.slice(last.end, move.start)) &&
      (move.figure === null || !group.some(({ figure }) => figure?.kind === move.figure?.kind));
    if (isJoined) group.push(move);
    else groups.push([move]);
  }
  return groups;
}
