export type RefusalReason = "name-taken" | "name-invalid" | "last-visible-sheet" | "protected" | "hidden-sheet";

/** The workbook does not allow the change; nothing was changed. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(readonly reason: RefusalReason) {
    super(reason);
  }
}
