export { bookSteps, type Book, type BookOptions } from "./book";
export { proof, type ProofBasis, proofSteps } from "./proof";
export * from "./review";
export { finish } from "./steps";
