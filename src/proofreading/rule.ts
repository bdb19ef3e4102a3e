import type { RuleWords } from "../checking";
import type { ExampleBook } from "../checking/example";
import type { Claim, ClaimKind } from "./claim";
import type { Reading } from "./reading/reading";

/** What every proofreading rule declares about itself; its pages are under docs/proofreading, its examples are its tests. */
export interface ProofRule extends RuleWords {
  readonly kind: ClaimKind;
  /** Texts in which nothing disagrees. */
  readonly good: readonly ProofExample[];
  readonly bad: readonly BadProofExample[];
  claims(reading: Reading): Iterable<Claim>;
}

export interface ProofExample {
  readonly title: string;
  readonly text: string;
  /** The tables beside the text; none are needed where the text contradicts itself. */
  readonly book?: ExampleBook;
  readonly prior?: ExampleBook;
}

export interface BadProofExample extends ProofExample {
  /** What is quoted by the claims that disagree, in the order of the text. */
  readonly quotes: readonly string[];
}
