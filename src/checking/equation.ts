import type { CellTerm, Equation as PlainEquation, Judged } from "../reckoning";

export type { WorkbookSide } from "../reckoning";

/** A number of a workbook. */
export type Term = CellTerm;

/** An equation between cells, with the rule that states it and the words to tell of its breach. */
export interface Equation extends PlainEquation<Term> {
  readonly rule: RuleId;
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

export type JudgedEquation = Judged<Equation>;

export type RuleId = string;
