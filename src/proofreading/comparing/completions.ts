import type { Figure } from "../reading/figures";
import type { Reading, Sentence } from "../reading/reading";
import { tellingSentences, type Words } from "./placed";
import { type Direction, plainWords, REASON } from "./words";

/** What was planned and what was spent, as one paragraph of a final account sets them side by side. */
export interface Completion {
  readonly sentence: Sentence;
  readonly planned: Figure | null;
  readonly spent: Figure | null;
  /** 完成年初预算的106.25% */
  readonly rate: Figure | null;
  /** The words before the percentage: 完成全年预算的. */
  readonly words: Words;
}

/** 决算数大于年初预算数: which way the text says it went. */
export interface Deviation {
  readonly sentence: Sentence;
  readonly word: Words & { readonly direction: Direction };
  /** The numbers stated before it in its paragraph. */
  readonly planned: Figure;
  readonly spent: Figure;
}

export interface Completions {
  readonly rates: readonly (Completion & { readonly rate: Figure })[];
  readonly deviations: readonly Deviation[];
}

const known = new WeakMap<Reading, Completions>();

export function completionsIn(reading: Reading): Completions {
  const found = known.get(reading);
  if (found !== undefined) return found;
  const rates: (Completion & { readonly rate: Figure })[] = [];
  const deviations: Deviation[] = [];
  let pair: Pair = NO_PAIR;
  let last: Sentence | null = null;
  for (const sentence of tellingSentences(reading)) {
    if (last?.paragraph !== sentence.paragraph) pair = NO_PAIR;
    const text = plainWords(sentence);
    for (const mark of marksOf(sentence, text))
      if (mark.kind === "money") pair = { ...pair, ...mark.says };
      else if (mark.kind === "rate") rates.push({ sentence, ...pair, rate: mark.rate, words: mark.words });
      else if (pair.planned !== null && pair.spent !== null)
        deviations.push({ sentence, word: mark.word, planned: pair.planned, spent: pair.spent });
    last = sentence;
  }
  const all = { rates, deviations };
  known.set(reading, all);
  return all;
}

interface Pair {
  readonly planned: Figure | null;
  readonly spent: Figure | null;
}
const NO_PAIR: Pair = { planned: null, spent: null };

type Mark =
  | { readonly at: number; readonly kind: "money"; readonly says: Partial<Pair> }
  | { readonly at: number; readonly kind: "rate"; readonly rate: Figure; readonly words: Words }
  | { readonly at: number; readonly kind: "deviation"; readonly word: Deviation["word"] };

/** 完成预算的, 预算执行率为 right before a percentage. */
const COMPLETED = /(?:完成[^，。;:%]{0,16}?的?|(?:完成|执行)(?:率|比例)(?:达到?|为|约|:)*)$/;
const NOT_BUDGET = /完成(?:了)?(?:工作|任务|目标|绩效|投资)/;
/** 决算数与全年预算数持平 and 决算数大于预算数; either may come first. */
const DEVIATION =
  /决算数?(?:(大于|高于|多于|超过|小于|低于|少于|等于)(?:年初|全年|调整后?|当年)?(?:支出)?预算|(?:与|和|同)(?:年初|全年|调整后?|当年)?(?:支出)?预算数?(?:基本)?(持平|一致|相同|相等))/g;
const UP = ["大于", "高于", "多于", "超过"];
const DOWN = ["小于", "低于", "少于"];

/** What the sentence says of plan and outcome, in its order. */
function marksOf(sentence: Sentence, text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let from = 0;
  for (const figure of sentence.figures) {
    const at = figure.start - sentence.start;
    const before = text.slice(from, at);
    if (figure.kind === "money") {
      const says = sideOf(before, figure);
      if (says !== null) marks.push({ at, kind: "money", says });
    } else if (figure.kind === "percent" && COMPLETED.test(before) && !NOT_BUDGET.test(before) && !isReason(text, at)) {
      const words = COMPLETED.exec(before)![0];
      const start = figure.start - words.length;
      marks.push({ at, kind: "rate", rate: figure, words: { text: words, start, end: figure.start } });
    }
    from = figure.end - sentence.start;
  }
  for (const match of text.matchAll(DEVIATION)) {
    const word = match[1] ?? match[2]!;
    const start = match.index + match[0].indexOf(word, 2);
    const place = { text: word, start: sentence.start + start, end: sentence.start + start + word.length };
    const direction = UP.includes(word) ? "up" : DOWN.includes(word) ? "down" : "level";
    marks.push({ at: start, kind: "deviation", word: { ...place, direction } });
  }
  return marks.sort((left, right) => left.at - right.at);
}

/** 主要原因：…，其中…完成92%: why, not how much. */
function isReason(text: string, at: number): boolean {
  return REASON.test(text.slice(text.lastIndexOf(";", at) + 1, at));
}

const SIDES =
  /年初预算|全年预算|调整后?预算|支出预算|收入预算|预算安排|预算数?(?=[为是:约共]|$)|决算|实际支出|执行数|支出|完成/g;
/** 其中 and 具体 lead to parts of what was spent. */
const PARTS = /其中|包括|具体/;

/** Whether the money behind these words was planned or spent; null where they say neither. */
function sideOf(before: string, figure: Figure): Partial<Pair> | null {
  if (PARTS.test(before) || REASON.test(before)) return null;
  const side = before.match(SIDES)?.at(-1);
  if (side === undefined) return null;
  return side.includes("预算") ? { planned: figure, spent: null } : { spent: figure };
}
