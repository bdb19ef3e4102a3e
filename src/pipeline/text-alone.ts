import { type BudgetReport, buildReport } from "../report";
import { identityIn, type KnownIdentity } from "../proofreading";

/** What stands in for the tables of a text that is proofread by itself: no numbers, but year, kind and body. */
export function reportOfText(text: string, known: KnownIdentity = {}): BudgetReport {
  return buildReport({ workbook: "", document: identityIn(text, known), sheets: [] });
}
