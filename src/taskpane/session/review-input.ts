import type { ReviewInput } from "../../pipeline";
import type { Workbook } from "../../workbook";
import type { PaneState } from "../state/pane-state";

/** Everything the pane has been told that a review of this workbook depends on. */
export function reviewInput({ notes, prior, accounts }: PaneState, workbook: Workbook): ReviewInput {
  const { answers, accepted, corrections, wording, decimals } = notes;
  return {
    workbook,
    prior: prior?.workbook ?? null,
    priorAnyway: prior?.anyway === true,
    answers,
    accepted,
    corrections,
    accounts: accounts?.catalogue ?? null,
    ...(wording === null ? {} : { wording }),
    ...(decimals === null ? {} : { style: { decimals } }),
  };
}
