import type { PriorMismatch } from "../../narrative";
import type { Review } from "../../pipeline";
import type { PaneState, Prior } from "./pane-state";

/** Why last year's workbook is not compared with; null when it is, or the user wants it all the same. */
export function priorRefused({ prior, result }: Pick<PaneState, "prior" | "result">): PriorMismatch | null {
  return prior === null || prior.anyway === true ? null : (reviewWith(prior, result)?.priorMismatch ?? null);
}

/** The review, once it was made with this workbook beside it; null while it is still of another or of none. */
export function reviewWith(prior: Prior, result: PaneState["result"]): Review | null {
  return result?.review.prior?.workbook === prior.name ? result.review : null;
}

/** Workbooks opened before that stand ready to be taken instead. */
export function otherPriors({ prior, priors }: Pick<PaneState, "prior" | "priors">): readonly Prior[] {
  return priors.filter(({ name }) => name !== prior?.name);
}

/** The opened workbooks with this one among them, in the order of their first opening. */
export function remembered(priors: readonly Prior[], prior: Prior | null): readonly Prior[] {
  if (prior === null) return priors;
  const { name, workbook } = prior;
  const at = priors.findIndex((one) => one.name === name);
  return at === -1 ? [...priors, { name, workbook }] : priors.with(at, { name, workbook });
}
