import { proofSteps, textBasis } from "../pipeline";
import { breachOf, claimText, PROOF_RULES } from "../proofreading";
import type { ProofEngine } from "./session/services";

/** The rules of 校对 and their words, as one chunk that is loaded when somebody turns to it. */
export const proofEngine: ProofEngine = {
  basis: (text, review) => (review.report.tables.length === 0 ? textBasis(text) : review),
  proofSteps,
  claim: claimText,
  breach: breachOf,
  rule: (id) => PROOF_RULES.find((rule) => rule.id === id) ?? null,
};
