import type { Words } from "../comparing/placed";
import type { Direction } from "../comparing/words";
import type { Scope } from "../../report";
import type { Figure } from "../reading/figures";
import type { Sentence } from "../reading/reading";
import type { Item } from "./item";

/** In which act of the year a number belongs. */
export type Stage = "budget" | "adjusted" | "final";

/** A sum that stands for itself: 2025年基本支出预算12万元. */
export interface Value {
  readonly kind: "value";
  readonly sentence: Sentence;
  readonly figure: Figure;
  /** Null where nothing says what it is of. */
  readonly item: Item | null;
  readonly fund: Scope | null;
  readonly year: number | null;
  readonly stage: Stage;
  /** 2026年预算安排2万元: told again, by year and stage alone, of what was named before. */
  readonly again: boolean;
  /** What it was told as a part of; null for what stands by itself. */
  readonly list: List | null;
}

/** The sums told behind 其中 or in a bracket, as parts of the one before. */
export interface List {
  readonly whole: Value;
  /** 按功能分类: parts of one way to divide the whole, all of them. */
  readonly division: boolean;
}

/** A word of direction; offsets are the flow's. */
export interface Way extends Words {
  readonly direction: Direction | null;
}

/** What a change looks back to. */
export interface Base {
  readonly year: number | null;
  /** Null where the words leave it open. */
  readonly stage: Stage | null;
}

/** 比上年增加5万元，增长8%: what became of a number. */
export interface Change {
  readonly kind: "change";
  readonly sentence: Sentence;
  readonly word: Words;
  readonly direction: Direction | null;
  /** The word before the percentage, where it has one of its own. */
  readonly rateWord: Way | null;
  readonly amount: Figure | null;
  readonly rate: Figure | null;
  readonly base: Base | null;
  readonly item: Item | null;
  readonly fund: Scope | null;
  readonly year: number | null;
  readonly stage: Stage;
  /** Sums of its own sentence or paragraph it may be the change of, the likeliest first. */
  readonly nows: readonly Value[];
  /** 比上年12万元: the other number where it is told on the spot. */
  readonly before: Value | null;
}

/** 占基本支出的90% */
export interface Share {
  readonly kind: "share";
  readonly sentence: Sentence;
  readonly rate: Figure;
  readonly part: Value | null;
  /** The words behind 占; null where the list's own whole is meant. */
  readonly whole: Item | null;
  readonly wholeWords: string;
  /** The sum the list it stands in is of. */
  readonly above: readonly Value[];
}

/** 完成年初预算的96% */
export interface Completion {
  readonly kind: "completion";
  readonly sentence: Sentence;
  readonly rate: Figure;
  readonly against: Stage | null;
  readonly item: Item | null;
  readonly fund: Scope | null;
  readonly year: number | null;
  readonly nows: readonly Value[];
}

export type Saying = Value | Change | Share | Completion;
