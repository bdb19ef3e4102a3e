import type { ProofRule } from "./rule";
import { NAME_RULES } from "./rules/names";
import { NUMBER_RULES } from "./rules/numbers";
import { STRUCTURE_RULES } from "./rules/structure";

/** Every rule, numbers first; each is a file, a test and a page of the same name. */
export const PROOF_RULES: readonly ProofRule[] = [...NUMBER_RULES, ...NAME_RULES, ...STRUCTURE_RULES];
