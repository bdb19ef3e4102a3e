import type { Amount, Decimal, Unit } from "../amounts";
import type { CellRef } from "../workbook";

/** Which workbook a cell belongs to: the one being checked, or last year's beside it. */
export type WorkbookSide = "current" | "prior";

/** A stretch of a text as it was given, in UTF-16 code units; `end` is the first one after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One number in an equation, wherever it stands. */
export interface Addend {
  /** +1 or −1. */
  readonly sign: 1 | -1;
  /** Null when the place is blank or holds a dash; it then counts as nothing, and the finding says so. */
  readonly amount: Amount | null;
  /** What the table or the sentence calls it: "工资福利支出", "基本支出". */
  readonly label: string;
  /** Unit of the place, so that a blank one can be given a value too. */
  readonly unit?: Unit;
}

/** A number that stands in a cell. */
export interface CellTerm extends Addend {
  readonly workbook: WorkbookSide;
  readonly cell: CellRef;
  /** True for the result of a formula, which follows the cells it is computed from. */
  readonly derived?: boolean;
}

/** A number that stands in a sentence. */
export interface TextTerm extends Addend {
  readonly span: Span;
}

export type Term = CellTerm | TextTerm;

export function isInCell(term: Term): term is CellTerm {
  return "cell" in term;
}

/**
 * A statement about numbers: `reported` (=, ≤ or ≥) the signed sum of `contributors`.
 * Whoever knows a relation states it like this; `judge` alone says whether it holds.
 */
export interface Equation<T extends Addend = Term> {
  readonly relation: "=" | "<=" | ">=";
  readonly reported: T;
  readonly contributors: readonly T[];
}

export interface Judged<E extends Equation<Addend>> {
  readonly equation: E;
  readonly verdict: "holds" | "rounding" | "unlikely-rounding" | "broken";
  /** Reported − computed, in `unit`. */
  readonly difference: Decimal;
  readonly computed: Decimal;
  readonly reported: Decimal;
  /** How far apart rounding alone can drive the two: the sum of half a last digit per printed number. */
  readonly allowance: Decimal;
  readonly unit: Unit;
}
