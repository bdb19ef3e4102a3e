import type { LintRule } from "../rule";
import { accountCode } from "./account-code";
import { accountName } from "./account-name";
import { codeParent } from "./code-parent";
import { codeTable } from "./code-table";
import { formulaOverwritten } from "./formula-overwritten";
import { formulaRange } from "./formula-range";
import { hiddenDigits } from "./hidden-digits";
import { negativeAmount } from "./negative-amount";
import { textNumber } from "./text-number";
import { unreadableAmount } from "./unreadable-amount";

/** Checks that are no equations, in the order their findings are told. */
export const LINT_RULES: readonly LintRule[] = [
  unreadableAmount,
  accountCode,
  accountName,
  codeParent,
  codeTable,
  formulaOverwritten,
  formulaRange,
  negativeAmount,
  textNumber,
  hiddenDigits,
];
