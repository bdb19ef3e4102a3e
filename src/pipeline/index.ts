export { bookSteps, type Book, type BookOptions } from "./book";
export { proof, type ProofBasis, proofSteps, textBasis } from "./proof";
export { lastText, type LastText } from "./last-text";
export * from "./review";
export { finish } from "./steps";
