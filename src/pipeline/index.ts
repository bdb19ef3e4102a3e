export { bookSteps, type Book, type BookOptions } from "./book";
export { proof, type ProofBasis, proofSteps, textBasis } from "./proof";
export { lastText, type LastText } from "./last-text";
export { redraft, review } from "./review";
export {
  type Drafter,
  type Drafting,
  type Review,
  type ReviewInput,
  type ReviewProgress,
  reviewSteps,
} from "./review-steps";
export { finish } from "./steps";
