import type { Amount, Unit } from "../amounts";
import type { CellRef } from "../workbook";

/** Which workbook a cell belongs to: the one being checked, or last year's beside it. */
export type WorkbookSide = "current" | "prior";

/** One number in an equation. */
export interface Term {
  /** +1 or −1. */
  readonly sign: 1 | -1;
  readonly workbook: WorkbookSide;
  readonly cell: CellRef;
  /** Null when the cell is blank or a dash; it then counts as nothing, and the finding says so. */
  readonly amount: Amount | null;
  /** What the table calls it: "工资福利支出", "基本支出". */
  readonly label: string;
  /** Unit of the cell's table, so that a blank cell can be given a value too. */
  readonly unit?: Unit;
  /** True for the result of a formula, which follows the cells it is computed from. */
  readonly derived?: boolean;
}

/**
 * A statement about numbers: `reported` (=, ≤ or ≥) the signed sum of `contributors`.
 * Rules emit equations; `evaluate` is the only place that judges them.
 */
export interface Equation {
  readonly rule: RuleId;
  readonly relation: "=" | "<=" | ">=";
  readonly reported: Term;
  readonly contributors: readonly Term[];
  /** Contributors the relation expects but no cell states, by label. */
  readonly missing: readonly string[];
  /** Stable place, independent of row numbers: rule + table kind + code or label + column role. */
  readonly fingerprint: string;
  /** Table titles, row and column names for the sentence. */
  readonly place: EquationPlace;
  /** A hint relation holds as a rule of thumb; its breach is never worse than 提醒. */
  readonly strength: "law" | "hint";
  /** Which of the rule's sentences tells of a breach; the rule's first message when absent. */
  readonly message?: string | undefined;
  /** Relations that rest on one reading of a table's structure; when most of them break, the reading is in doubt. */
  readonly family?: string | undefined;
}

export interface EquationPlace {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly otherTable?: string;
  readonly otherRow?: string;
  readonly otherColumn?: string;
}

export type RuleId = string;
