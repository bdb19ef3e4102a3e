import { type Direction, directionOf, MOVED } from "../comparing/words";
import type { Base, Stage } from "./say";

/** What a document is and of which year: what words leave open is filled from it. */
export interface Document {
  readonly year: number | null;
  readonly isFinal: boolean;
}

const OF_MONEY = /(?:一般公共|政府性基金|国有资本经营|综合)(?:财政)?预算|预算(?=内|外|单位|管理|资金|法)/g;
const ADJUSTED = /调整后?(?:的)?(?:支出|收入)?(?:预算|数)|全年(?:支出|收入)?预算/;

/** The act of the year the words speak of; null where they leave it open. */
export function stageIn(words: string): Stage | null {
  const own = words.replace(OF_MONEY, "");
  if (/决算|执行数|实际支出|实际完成|实际发生/.test(own)) return "final";
  if (ADJUSTED.test(own)) return "adjusted";
  return own.includes("预算") ? "budget" : null;
}

export function stageOf(words: string, { isFinal }: Document): Stage {
  return stageIn(words) ?? (isFinal ? "final" : "budget");
}

const BASE =
  '[“"《]?(?:(?:20\\d\\d|\\d\\d)年|上一?年|去年|前一年|上一?期|同期|年初|全年|调整后?预算|(?:支出|收入)?预算|(?:支出|收入)?决算|执行)';
/** 比上年, 与2023年…相比, 较年初预算, 同比; 经比较 is a word of its own, and 与 alone joins two names. */
const COMPARE = new RegExp(
  // eslint-disable-next-line lexicon/word-lists -- what may stand behind 与上年, comparing words among them
  `(?:(?<!经)(?:相较于?|相比于?|对比|比较|比|(?<!比)较)|(?:与|同|和)(?=[^，;。]{0,24}(?:相比|相较|比较|对比|持平|一致|相同|相等|无|不变|保持|基本)))(?=${BASE})|同比`,
  "g",
);
const BASE_WORDS =
  /^[“"《]?(?:(?:20\d\d|\d\d)年度?|上一?年度?|去年|前一年|上一?期)?(?:同期)?的?(?:年初|全年|调整后?)?(?:一般公共预算)?(?:财政拨款)?(?:支出|收入)?(?:预算|决算|执行)*(?:数|安排|支出|收入)*(?:年)?(?:相比较?|相较|比较|对比)?，?(?:相比，?)?/;

/** A comparison in a stretch: where it begins, what it looks back to, and where the words of its base end. */
export interface Comparison {
  readonly start: number;
  readonly end: number;
  readonly base: Base;
}

/** `ahead` is what stands behind the stretch: 与2023年决算数22万元相比 is told by its end. */
export function comparisonIn(text: string, document: Document, ahead = ""): Comparison | null {
  const match = [...(text + ahead).matchAll(COMPARE)].filter(({ index }) => index < text.length).at(-1);
  if (match === undefined) return null;
  const from = match.index + match[0].length;
  const words = match[0] === "同比" ? "" : (BASE_WORDS.exec(text.slice(from))?.[0] ?? "");
  return { start: match.index, end: from + words.length, base: baseOf(match[0] === "同比" ? "上年" : words, document) };
}

function baseOf(words: string, { year }: Document): Base {
  const named = /(20\d\d)年/.exec(words)?.[1];
  const stage = stageIn(words);
  if (named !== undefined) {
    const own = Number(named);
    return { year: own, stage: own === year ? (stage ?? "budget") : stage };
  }
  if (/上一?年|去年|前一年|上一?期|同期/.test(words)) return { year: year === null ? null : year - 1, stage };
  return { year, stage: stage ?? "budget" };
}

/** A word of direction that closes a stretch; `at` is where it begins. */
export interface Moved {
  readonly at: number;
  readonly end: number;
  /** Null where the words leave the way open: 差值为, 增加（减少）. */
  readonly direction: Direction | null;
}

const OPEN =
  /(?:差值|差额|相差|变动额|增减额)(?:为|是|:)?$|(?:增加|增长|减少|下降|降低)\((?:增加|增长|减少|下降|降低)\)(?:了|为|约)?$/;
const BRACKETED = /\((增加|增长|减少|下降|降低)\)(?:了|为|约)?$/;
const BEYOND =
  /(大于|高于|多于|超过|超出|小于|低于|少于)(?:年初|全年|调整后?|当年)?(?:支出|收入)?(?:预算|决算)数?(?:约|为)?$/;
const UP = ["大于", "高于", "多于", "超过", "超出"];

export function movedAt(stretch: string): Moved | null {
  const beyond = BEYOND.exec(stretch);
  if (beyond !== null)
    return {
      at: beyond.index,
      end: beyond.index + beyond[1]!.length,
      direction: UP.includes(beyond[1]!) ? "up" : "down",
    };
  const open = OPEN.exec(stretch);
  if (open !== null) return { at: open.index, end: stretch.length, direction: null };
  const bracketed = BRACKETED.exec(stretch);
  if (bracketed !== null) return { at: bracketed.index, end: stretch.length, direction: directionOf(bracketed[1]!) };
  const moved = MOVED.exec(stretch);
  if (moved === null) return null;
  const direction = directionOf(moved[1]!);
  const turned = moved[2] === "-" && direction !== "level" ? (direction === "up" ? "down" : "up") : direction;
  return { at: moved.index, end: moved.index + moved[1]!.length, direction: turned };
}

/** 由上年的2.5万元增加到: the number it came to. */
// eslint-disable-next-line lexicon/word-lists -- verbs that go with 到 and 至
export const CAME_TO = /(?:增加|增长|提高|上升|减少|下降|降低|压缩|压减|调整|增|减|降|调)(?:到|至)(?:了)?$/;

const COMPARED_BEYOND = /大于|高于|多于|超过|超出|小于|低于|少于/;
export function isBeyond(word: string): boolean {
  return COMPARED_BEYOND.test(word);
}
