import type { Decimal, Unit } from "../amounts";
import type { CellRef } from "../workbook";
import type { DigitSlip } from "../reckoning";
import type { Equation, JudgedEquation, RuleId, WorkbookSide } from "./equation";

/** 错误 / 不一致 / 提醒 / 尾差 / 未检查, worst first. */
export type Severity = "error" | "inconsistent" | "warning" | "rounding" | "not-checked";

export const SEVERITIES: readonly Severity[] = ["error", "inconsistent", "warning", "rounding", "not-checked"];

/** Values a message is filled with; numbers are already formatted by the rule that knows their unit. */
export type MessageData = Readonly<Record<string, string | number>>;

export interface FindingCell {
  readonly workbook: WorkbookSide;
  readonly cell: CellRef;
}

/** How a wrong number may have come about; worded late. */
export type Slip =
  | DigitSlip
  | "neighbour-row"
  | "neighbour-column"
  | "prior-year-copy"
  | "formula-overwritten"
  | "left-blank"
  | "unknown";

export interface Suspect {
  readonly cell: CellRef;
  readonly workbook: WorkbookSide;
  readonly label: string;
  readonly stored: Decimal | null;
  /** The value that would satisfy the broken equations, in the cell's own unit; null when the cell ought to be blank. */
  readonly suggested: Decimal | null;
  readonly slip: Slip;
  /** 0 to 1, comparable within one finding. */
  readonly score: number;
  /** Broken relations that the suggested value mends. */
  readonly mends: number;
  /** Relations that hold and would no longer: never any, or the value is not suggested. */
  readonly breaks: 0;
  /** Cells that state the same or what follows from it and have to be changed with it. */
  readonly along?: readonly FindingCell[];
}

/**
 * How sure it is which cell to mend. `certain`: one cell alone mends more than any other and breaks nothing;
 * `one-of`: several would explain it as well; `unknown`: none that was tried does.
 */
export type Verdict = "certain" | "one-of" | "unknown";

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Message id within the rule plus its data; wording packs turn it into a sentence. */
  readonly messageId: string;
  readonly data: MessageData;
  readonly cells: readonly FindingCell[];
  readonly fingerprint: string;
  /** Present when the finding is a broken or rounded equation. */
  readonly equation: Equation | null;
  readonly unit: Unit | null;
  /** What the contributors amount to; what the cell says; actual − expected. All in `unit`. */
  readonly expected: Decimal | null;
  readonly actual: Decimal | null;
  readonly difference: Decimal | null;
  /** Likeliest first. */
  readonly suspects: readonly Suspect[];
  readonly verdict: Verdict;
  /** How many cells might be the one; more than are listed as suspects, where there are many. */
  readonly candidates: number;
  /** Reason given by the user who accepted it (出错说明); null while open. */
  readonly accepted: string | null;
  /** Findings with the same group are mended together: they share their first suspect, or their table's rounding. */
  readonly group?: string;
}

export interface NotRun {
  readonly rule: RuleId;
  readonly reasonId: string;
  readonly data: MessageData;
}

export interface Coverage {
  readonly numericCells: number;
  /** Proved numbers of which every relation holds. */
  readonly holding: number;
  /** Numbers in a relation that does not hold. */
  readonly inDoubt: number;
  /** Numbers that some equation speaks of, whether or not it holds. */
  readonly proved: number;
  readonly unproved: readonly UnprovedCell[];
}

export interface UnprovedCell {
  readonly cell: CellRef;
  readonly reasonId: string;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly relations: { readonly checked: number; readonly holding: number; readonly notRun: readonly NotRun[] };
  readonly coverage: Coverage;
  /** Every equation that ran, for "这个数被 5 个关系证明". */
  readonly equations: readonly JudgedEquation[];
}
