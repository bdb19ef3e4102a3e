export { draftNarrative, type DraftProgress, draftSteps } from "./draft";
export { type DraftInput, type PriorMismatch, priorMismatch } from "./drafting";
export * from "./narrative";
export { type Known, type Quantity } from "./quantity";
export { Source } from "./source";
export type { NumberStyle } from "./style";
export { type NoDraft, whyNoDraft, type WordingChoice, wordingPacks } from "./wordings";
