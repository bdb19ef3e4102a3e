import {
  type Stage,
  stageBehind,
  stageNamed,
  withoutYearInDigits,
  type YearWord,
  yearInDigits,
  yearInFront,
} from "../../lexicon";
import { comparisonIn } from "./shows";

/** When a number is of: the stage of the budget and the year; null where the words do not say. */
export interface Measure {
  readonly stage: Stage | null;
  readonly year: YearWord | null;
}

/** What headings (or the label of a row) say of stage and year, and what they say besides. */
export interface MeasureReading extends Measure {
  /** The headings without those that name nothing but stage and year, and without years. */
  readonly rest: readonly string[];
  /** The same, a stage behind other words cut off too: 公务接待费决算数 is 公务接待费. */
  readonly bare: readonly string[];
  /** Places of `rest` among the headings. */
  readonly kept: readonly number[];
  /** It tells of other columns: how much they changed. */
  readonly compares: boolean;
}

/** Levels may stand in any order; where two of them speak of one thing, the lower one decides. */
export function measureOf(keys: readonly string[]): MeasureReading {
  let stage: Stage | null = null;
  let year: YearWord | null = null;
  const rest: string[] = [];
  const bare: string[] = [];
  const kept: number[] = [];
  keys.forEach((key, index) => {
    const read = readLevel(key);
    stage = read.stage ?? stage;
    year = read.year ?? year;
    if (read.rest === "") return;
    rest.push(read.rest);
    bare.push(read.bare);
    kept.push(index);
  });
  return { stage, year, rest, bare, kept, compares: comparisonIn(keys) !== null };
}

interface Level extends Measure {
  readonly rest: string;
  readonly bare: string;
}

/** 2024年, 上年, 上年年初预算数, 2025年预算安排情况: a level that says when, and nothing else. */
function readLevel(key: string): Level {
  const digits = yearInDigits(key);
  const words = withoutYearInDigits(key);
  const front = yearInFront(words.replace(TAIL, ""));
  const said = front?.rest ?? words.replace(TAIL, "");
  const year = digits ?? front?.year ?? null;
  if (said === "" && year !== null) return { stage: null, year, rest: "", bare: "" };
  const stage = stageNamed(said);
  if (stage !== null) return { stage, year, rest: "", bare: "" };
  if (year !== null && /^数$|^金额$|^情况$/.test(said)) return { stage: null, year, rest: "", bare: "" };
  const behind = stageBehind(words);
  // 本年收入 and 上年结转 are sources; years in front of other words than a stage say nothing of when.
  return { stage: behind?.stage ?? null, year: digits, rest: words, bare: behind?.rest ?? words };
}

const TAIL = /(?:\([^()]*\)|情况)+$/;
