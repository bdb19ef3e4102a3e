import type { EquationExamples, LintExamples } from "../kinds";
import { accountPairs } from "./account-pairs";
import { basicExpenditureTie } from "./basic-expenditure-tie";
import { childrenSum } from "./children-sum";
import { economicTie } from "./economic-tie";
import { expenditureBounds } from "./expenditure-bounds";
import { expenditureSummaryTie } from "./expenditure-summary-tie";
import { fiscalIncomeTie } from "./fiscal-income-tie";
import { fundBalance } from "./fund-balance";
import { fundTie } from "./fund-tie";
import { headerSum } from "./header-sum";
import { incomeSummaryTie } from "./income-summary-tie";
import { operatingWithinPublic } from "./operating-within-public";
import { partWithinWhole } from "./part-within-whole";
import { performanceAccounts } from "./performance-accounts";
import { performanceBudget } from "./performance-budget";
import { performanceProjects } from "./performance-projects";
import { personnelPublicSplit } from "./personnel-public-split";
import { priorContinuity } from "./prior-continuity";
import { procurementBounds } from "./procurement-bounds";
import { projectExpenditureTie } from "./project-expenditure-tie";
import { soleSourceTie } from "./sole-source-tie";
import { threePublicBounds } from "./three-public-bounds";
import { threePublicEconomic } from "./three-public-economic";
import { totalRow } from "./total-row";
import { twiceStated } from "./twice-stated";
import { twoSidedBalance } from "./two-sided-balance";
import { unitConsistency } from "./unit-consistency";
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
import { unitLabel } from "./unit-label";
import { unreadableAmount } from "./unreadable-amount";
import { weightSum } from "./weight-sum";

export const EQUATION_EXAMPLES: Readonly<Record<string, EquationExamples>> = {
  "account-pairs": accountPairs,
  "basic-expenditure-tie": basicExpenditureTie,
  "children-sum": childrenSum,
  "economic-tie": economicTie,
  "expenditure-bounds": expenditureBounds,
  "expenditure-summary-tie": expenditureSummaryTie,
  "fiscal-income-tie": fiscalIncomeTie,
  "fund-balance": fundBalance,
  "fund-tie": fundTie,
  "header-sum": headerSum,
  "income-summary-tie": incomeSummaryTie,
  "operating-within-public": operatingWithinPublic,
  "part-within-whole": partWithinWhole,
  "performance-accounts": performanceAccounts,
  "performance-budget": performanceBudget,
  "performance-projects": performanceProjects,
  "personnel-public-split": personnelPublicSplit,
  "prior-continuity": priorContinuity,
  "procurement-bounds": procurementBounds,
  "project-expenditure-tie": projectExpenditureTie,
  "sole-source-tie": soleSourceTie,
  "three-public-bounds": threePublicBounds,
  "three-public-economic": threePublicEconomic,
  "total-row": totalRow,
  "two-sided-balance": twoSidedBalance,
  "unit-consistency": unitConsistency,
};

export const LINT_EXAMPLES: Readonly<Record<string, LintExamples>> = {
  "account-code": accountCode,
  "account-name": accountName,
  "code-parent": codeParent,
  "code-table": codeTable,
  "contents-title": contentsTitle,
  "cost-target": costTarget,
  "duplicate-row": duplicateRow,
  "empty-note": emptyNote,
  "empty-with-amounts": emptyWithAmounts,
  "formula-overwritten": formulaOverwritten,
  "formula-range": formulaRange,
  "header-level": headerLevel,
  "hidden-amounts": hiddenAmounts,
  "hidden-digits": hiddenDigits,
  "indicator-direction": indicatorDirection,
  "missing-table": missingTable,
  "negative-amount": negativeAmount,
  "organisation-name": organisationName,
  placeholder,
  "scaled-format": scaledFormat,
  "sibling-accounts": siblingAccounts,
  "stale-year": staleYear,
  "table-number": tableNumber,
  "text-number": textNumber,
  "twice-stated": twiceStated,
  "unit-label": unitLabel,
  "unreadable-amount": unreadableAmount,
  "weight-sum": weightSum,
};
