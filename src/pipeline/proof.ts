import { priorMismatch } from "../narrative";
import { identityIn, type KnownIdentity, type Proofreading, type ProofProgress, proofreadSteps } from "../proofreading";
import { type BudgetReport, buildReport } from "../report";
import { finish } from "./steps";

/** What a text is proofread against: the numbers of workbooks already recognised. A review is one of these. */
export interface ProofBasis {
  readonly report: BudgetReport;
  /** The year before; left aside when it turns out to be of another year or kind, as in drafting. */
  readonly priorReport: BudgetReport | null;
  /** The user wants it compared with whatever speaks against it. */
  readonly priorAnyway?: boolean;
}

/** Proofreads a text in small steps; nothing is recognised anew. */
export function proofSteps(
  text: string,
  { report, priorReport, priorAnyway }: ProofBasis,
): Generator<ProofProgress, Proofreading> {
  const usable = priorReport !== null && (priorAnyway === true || priorMismatch(report, priorReport) === null);
  return proofreadSteps({ text, report, prior: usable ? priorReport : null });
}

/** The same at once, for hosts that nobody waits on. */
export function proof(text: string, basis: ProofBasis): Proofreading {
  return finish(proofSteps(text, basis));
}

/**
 * The basis of a text that comes without a workbook: no table states anything, so that only what the text says of itself
 * can be compared. Its kind, year and body are read from it, as far as nobody told them.
 */
export function textBasis(text: string, told: KnownIdentity = {}): ProofBasis {
  return { report: buildReport({ workbook: "", document: identityIn(text, told), sheets: [] }), priorReport: null };
}
