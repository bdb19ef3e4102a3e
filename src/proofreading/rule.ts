import type { RuleWords } from "../checking";
import type { Claim, ClaimKind } from "./claim";
import type { Reading } from "./reading/reading";

/** What every proofreading rule declares about itself; its pages are under docs/proofreading, its examples under test/examples. */
export interface ProofRule extends RuleWords {
  readonly kind: ClaimKind;
  claims(reading: Reading): Iterable<Claim>;
}
