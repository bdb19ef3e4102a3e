import type { LintRule } from "../rule";
import { accountCode } from "./account-code";
import { accountName } from "./account-name";
import { codeParent } from "./code-parent";
import { codeTable } from "./code-table";

/** Checks that are no equations, in the order their findings are told. */
export const LINT_RULES: readonly LintRule[] = [accountCode, accountName, codeParent, codeTable];
