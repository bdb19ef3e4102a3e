import type { Workbook } from "../workbook";
import type { Equation, RuleId } from "./equation";
import type { Finding, NotRun, Severity } from "./finding";
import type { Ledger } from "./ledger";

/** The workbooks of one check: the one in hand and, when the user gave it, last year's. */
export interface Books {
  readonly current: Ledger;
  readonly prior: Ledger | null;
  /** The cells behind `current`. */
  readonly workbook: Workbook;
}

/** What a rule says of itself: its documentation, and its help in the pane. */
export interface RuleWords {
  /** Also the name of its file, its test and its page under docs. */
  readonly id: RuleId;
  readonly title: string;
  /** How bad a breach is at worst. */
  readonly severity: Severity;
  /** The regulation, form or practice it rests on. */
  readonly basis: string;
  readonly proves: string;
  readonly appliesTo: string;
  readonly advice: string;
  /** Ids of its sentences in wording/. The first is the usual one. */
  readonly messages: readonly string[];
}

/** What every check declares about itself; a hint relation is never worse than a warning. Its examples are under test/examples. */
export interface Rule extends RuleWords {
  /** Ids of the reasons it may give for not running. */
  readonly reasons: readonly string[];
}

/** A relation to be judged, or the reason why it could not be. */
export type Emission = Equation | NotRun;

export function isEquation(emission: Emission): emission is Equation {
  return "reported" in emission;
}

/** A family of relations. It states them; `judge` alone decides whether they hold. */
export interface EquationRule extends Rule {
  equations(books: Books): Iterable<Emission>;
}

/** A check that is no equation: of words, codes, formats. It makes its findings itself. */
export interface LintRule extends Rule {
  findings(books: Books): Iterable<Finding>;
}
