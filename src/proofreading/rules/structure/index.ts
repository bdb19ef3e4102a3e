import type { ProofRule } from "../../rule";

/** Rules about numbering, sections, years, levels, repeated or missing words. */
export const STRUCTURE_RULES: readonly ProofRule[] = [];
