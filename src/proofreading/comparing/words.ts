import type { Sentence } from "../reading/reading";

export type Direction = "up" | "down" | "level";

/** Words of a change, longest first where one begins like another. */
const UP = ["增加", "增长", "增幅", "增支", "增多", "净增", "上升", "上涨", "上浮", "上调", "升高", "提高", "增"];
const DOWN = [
  "减少",
  "减幅",
  "减支",
  "净减",
  "下降",
  "下浮",
  "下调",
  "下滑",
  "降低",
  "降幅",
  "回落",
  "压减",
  "压缩",
  "缩减",
  "削减",
  "减",
  "降",
];
const LEVEL = [
  "持平",
  "无增减变化",
  "无增减",
  "无变化",
  "无变动",
  "无增长",
  "没有变化",
  "没有变动",
  "未发生变化",
  "保持不变",
  "不变",
  "一致",
  "相同",
  "相等",
];

const DIRECTION_OF: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ...UP.map((word) => [word, "up"] as const),
  ...DOWN.map((word) => [word, "down"] as const),
  ...LEVEL.map((word) => [word, "level"] as const),
]);

/** 增减变化 and 增减额 name both directions and so neither; 增加(减少) is a form nobody filled in. */
const NEITHER = "增减|减增|增加\\(减少\\)|减少\\(增加\\)|增长\\(下降\\)|增加或减少|增、减";

/** 增幅为, 增加了, 减少额约 before a number. */
const BETWEEN_WORD_AND_NUMBER = "(?:了|额|数|率|幅度?|比例|金额|资金|支出|经费|约|近|为|达到?|共计?|:)*";

/** A word of direction that stands right before a number. */
export const MOVED = new RegExp(
  `(?<![不未无没多少])(${[...UP, ...DOWN, ...LEVEL].join("|")})${BETWEEN_WORD_AND_NUMBER}(-?)$`,
);

/** A word of direction without a number; the short ones are parts of too many words to be read alone. */
const DIRECTION_WORD = new RegExp(
  `${NEITHER}|${[...LEVEL, ...UP, ...DOWN].filter((word) => word.length > 1).join("|")}`,
  "g",
);
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
    const direction = DIRECTION_OF.get(match[0]);
    const before = text.slice(0, match.index);
    if (direction === undefined || (direction !== "level" && NEGATED.test(before))) return [];
    return [{ direction, start: match.index, end: match.index + match[0].length, roughly: ROUGHLY.test(before) }];
  });
}

export function directionOf(word: string): Direction {
  return DIRECTION_OF.get(word) ?? "level";
}

/** 比上年, 较2024年预算数, 与2023年度: what a number is set beside. */
export const COMPARATOR =
  /(?:对比|相比|比|较|与|同|和)(?=[“"《]?(?:(?:20\d\d|\d\d)年|上一?年|去年|前一?年|上一?期|同期|年初|全年|调整后?预算))/g;
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

const BLANK = /〔[^〕]*〕/g;
const FILLER = "〇";

/** The sentence with what is still to be filled in blotted out, so that nothing is read there; offsets stay. */
export function plainWords({ text }: Pick<Sentence, "text">): string {
  return text.replace(BLANK, (blank) => FILLER.repeat(blank.length));
}
