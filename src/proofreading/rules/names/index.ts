import type { ProofRule } from "../../rule";

/** Rules about names of accounts, lists of them, and 名词解释. */
export const NAME_RULES: readonly ProofRule[] = [];
