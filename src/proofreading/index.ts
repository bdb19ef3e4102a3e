export * from "./claim";
export { type Excerpt, excerptOf, headingAt } from "./context";
export { judgedPlaces, unverifiableByReason } from "./judged-places";
export { type ProofProgress, proofread, proofreadSteps } from "./proofread";
export { identityIn, type KnownIdentity } from "./reading/identity";
export type { ProofInput } from "./reading/reading";
export type { ProofRule } from "./rule";
export { PROOF_RULES } from "./rules";
export { claimText, type ProofLanguage } from "./wording";
