import type { ProofWords } from "./words";

export const NAMES_ZH: ProofWords = {};

export const NAMES_EN: ProofWords = {};
