import type { ProofWords } from "./words";

export const NUMBERS_ZH: ProofWords = {};

export const NUMBERS_EN: ProofWords = {};
