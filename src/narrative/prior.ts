import { compact } from "../amounts";
import { isOneNumber } from "../reckoning";
import type { BudgetReport } from "../report";

/** Why a workbook offered as last year's cannot be compared with. */
export type PriorMismatch = "same-book" | "another-unit" | "another-kind" | "another-year";

/** Null when it can be compared with; what one of the two does not state cannot tell them apart. */
export function priorMismatch(report: BudgetReport, prior: BudgetReport): PriorMismatch | null {
  if (isSameBook(report, prior)) return "same-book";
  const [now, then] = [report.document, prior.document];
  if (now.kind !== then.kind) return "another-kind";
  if (now.organisation !== null && then.organisation !== null && !isOneUnit(now.organisation, then.organisation))
    return "another-unit";
  return now.year !== null && then.year !== null && then.year !== now.year - 1 ? "another-year" : null;
}

/** Null when it is the budget that the final account carried out. */
export function budgetMismatch(
  { document: now }: BudgetReport,
  { document: budget }: BudgetReport,
): PriorMismatch | null {
  if (now.kind !== "final-account" || budget.kind !== "budget") return "another-kind";
  if (now.organisation !== null && budget.organisation !== null && !isOneUnit(now.organisation, budget.organisation))
    return "another-unit";
  return now.year !== null && budget.year !== null && budget.year !== now.year ? "another-year" : null;
}

/** 某局, 某局（本级）, 某局部门 are one unit, and so is a name with the place before it. */
function isOneUnit(one: string, other: string): boolean {
  const [left, right] = [one, other].map((name) => compact(name).replace(FORM, "")) as [string, string];
  return left.endsWith(right) || right.endsWith(left);
}

const FORM = /(?:\((?:本级|部门|机关|汇总|本部)\)|本级|本部|部门|汇总)$/;

/** Every number of the one is in the other: the very workbook, or a copy of it. */
function isSameBook(report: BudgetReport, prior: BudgetReport): boolean {
  if (report === prior) return true;
  if (report.document.year !== prior.document.year || report.facts.size !== prior.facts.size) return false;
  if (report.facts.size === 0) return false;
  return [...report.facts].every(([key, { amount }]) => {
    const other = prior.facts.get(key);
    return other !== undefined && isOneNumber(amount, other.amount);
  });
}
