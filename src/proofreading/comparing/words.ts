import {
  anyOf,
  type Direction,
  directionOf as namedBy,
  LEVEL,
  LONG_MOVES,
  MOVES,
  NEITHER,
  withoutBracketed,
} from "../../lexicon";
import type { Sentence } from "../reading/reading";

export type { Direction };

/** 增加(减少) is a form nobody filled in: it states neither direction, as 增减变化 and 增减额. */
const UNFILLED = String.raw`${anyOf(LONG_MOVES)}\(${anyOf(LONG_MOVES)}\)`;
const NOTHING_STATED = `${anyOf([...NEITHER, "增加或减少"])}|${UNFILLED}`;

/** 增幅为, 增加了, 减少额约 before a number. */
const BETWEEN_WORD_AND_NUMBER = "(?:了|额|数|率|幅度?|比例|金额|资金|支出|经费|约|近|为|达到?|共计?|:)*";

/** A word of direction that stands right before a number. */
export const MOVED = new RegExp(`(?<![不未无没多少])(${anyOf([...MOVES, ...LEVEL])})${BETWEEN_WORD_AND_NUMBER}(-?)$`);

/** A word of direction without a number; the short ones are parts of too many words to be read alone. */
const DIRECTION_WORD = new RegExp(`${NOTHING_STATED}|${anyOf([...LEVEL, ...LONG_MOVES])}`, "g");
const NEGATED = /(?:[不未无没]|没有|不再|并未|未曾)$/;
/** 减少原因, 增加的主要原因: named, not stated. */
const ROUGHLY = /(?:基本|大致|大体|总体)(?:保持)?$/;

export interface DirectionWord {
  readonly direction: Direction;
  /** Offsets in the stretch it was sought in. */
  readonly start: number;
  readonly end: number;
  /** 基本持平 */
  readonly roughly: boolean;
}

/** Words of direction in a stretch of text, negated ones and 增减 left out. */
export function directionWords(text: string): readonly DirectionWord[] {
  return [...text.matchAll(DIRECTION_WORD)].flatMap((match) => {
    const direction = namedBy(match[0]);
    const before = text.slice(0, match.index);
    if (direction === null || (direction !== "level" && NEGATED.test(before))) return [];
    return [{ direction, start: match.index, end: match.index + match[0].length, roughly: ROUGHLY.test(before) }];
  });
}

export function directionOf(word: string): Direction {
  return namedBy(word) ?? "level";
}

/** 比上年, 较2024年预算数, 与2023年度: what a number is set beside. */
export const COMPARATOR =
  /(?:对比|相比|(?<!经比)(?<!经)(?:比|较)|与|同|和)(?=[“"《]?(?:(?:20\d\d|\d\d)年|上一?年|去年|前一?年|上一?期|同期|年初|全年|调整后?预算))/g;
const YEAR_IN_BASE = /(20\d\d)年/;
const LAST_YEAR_WORDS = /上一?年|去年|前一年|同期|上一?期/;

/** What a comparison looks back to. */
export type Base = "last-year" | "budget" | "other";

/** `base` is the text behind 比; `year` the year of the document. */
export function baseOf(base: string, year: number | null): Base {
  const named = YEAR_IN_BASE.exec(base);
  if (named !== null) {
    const gap = year === null ? 1 : year - Number(named[1]);
    return gap === 1 ? "last-year" : gap === 0 ? "budget" : "other";
  }
  return LAST_YEAR_WORDS.test(base) ? "last-year" : "budget";
}

/** Where a sentence turns from what changed to why. */
export const REASON =
  /(?:主要)?(?:变动|变化|增减)?(?:的?(?:主要)?原因(?:主要)?(?:是|为|在于|:|系)?)|主要(?:是|系|为|由于|因)|由于|因为|(?<=[，;])[因系](?!公)/;

/** The sentence with what is still to be filled in blotted out, so that nothing is read there; offsets stay. */
export function plainWords({ text }: Pick<Sentence, "text">): string {
  return withoutBracketed(text);
}
