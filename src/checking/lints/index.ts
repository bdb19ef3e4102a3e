import type { LintRule } from "../rule";
import { accountCode } from "./account-code";
import { accountName } from "./account-name";
import { codeParent } from "./code-parent";
import { codeTable } from "./code-table";
import { contentsTitle } from "./contents-title";
import { costTarget } from "./cost-target";
import { duplicateRow } from "./duplicate-row";
import { emptyNote } from "./empty-note";
import { emptyWithAmounts } from "./empty-with-amounts";
import { formulaOverwritten } from "./formula-overwritten";
import { formulaRange } from "./formula-range";
import { headerLevel } from "./header-level";
import { hiddenAmounts } from "./hidden-amounts";
import { hiddenDigits } from "./hidden-digits";
import { indicatorDirection } from "./indicator-direction";
import { missingTable } from "./missing-table";
import { negativeAmount } from "./negative-amount";
import { organisationName } from "./organisation-name";
import { placeholder } from "./placeholder";
import { scaledFormat } from "./scaled-format";
import { siblingAccounts } from "./sibling-accounts";
import { staleYear } from "./stale-year";
import { tableNumber } from "./table-number";
import { textNumber } from "./text-number";
import { twiceStated } from "./twice-stated";
import { unitLabel } from "./unit-label";
import { unreadableAmount } from "./unreadable-amount";
import { weightSum } from "./weight-sum";

/** Checks that are no equations, in the order their findings are told. */
export const LINT_RULES: readonly LintRule[] = [
  // what cannot be right as it stands
  unreadableAmount,
  codeTable,
  emptyWithAmounts,
  // accounts
  accountCode,
  accountName,
  codeParent,
  siblingAccounts,
  duplicateRow,
  twiceStated,
  // formulas and numbers
  formulaOverwritten,
  formulaRange,
  negativeAmount,
  hiddenAmounts,
  // the document as a whole
  missingTable,
  emptyNote,
  staleYear,
  organisationName,
  headerLevel,
  unitLabel,
  tableNumber,
  contentsTitle,
  placeholder,
  // targets
  weightSum,
  indicatorDirection,
  costTarget,
  // how numbers are stored
  textNumber,
  hiddenDigits,
  scaledFormat,
];
