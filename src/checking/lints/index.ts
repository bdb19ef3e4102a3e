import type { LintRule } from "../rule";

/** Checks that are no equations. */
export const LINT_RULES: readonly LintRule[] = [];
