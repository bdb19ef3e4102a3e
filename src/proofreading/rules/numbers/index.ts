import type { ProofRule } from "../../rule";

/** Rules about sums of money, changes, shares, directions: what the tables and arithmetic can judge. */
export const NUMBER_RULES: readonly ProofRule[] = [];
