import type { ProofWords } from "./words";

export const STRUCTURE_ZH: ProofWords = {};

export const STRUCTURE_EN: ProofWords = {};
