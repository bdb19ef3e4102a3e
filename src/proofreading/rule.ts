import type { Severity } from "../checking";
import type { ExampleBook } from "../checking/example";
import type { Claim, ClaimKind } from "./claim";
import type { Reading } from "./reading/reading";

/**
 * What every proofreading rule declares about itself. The words are its documentation and its help in
 * the pane; the examples are its tests.
 */
export interface ProofRule {
  /** Also the name of its file, its test and its page under docs/proofreading. */
  readonly id: string;
  readonly title: string;
  readonly kind: ClaimKind;
  /** The worst it says of a claim that disagrees. */
  readonly severity: Severity;
  /** The regulation, form or practice it rests on. */
  readonly basis: string;
  readonly proves: string;
  readonly appliesTo: string;
  readonly advice: string;
  /** Ids of its sentences in wording/. The first is the usual one. */
  readonly messages: readonly string[];
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
