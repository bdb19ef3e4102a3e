import { accountPairs } from "./equations/account-pairs";
import { basicExpenditureTie } from "./equations/basic-expenditure-tie";
import { childrenSum } from "./equations/children-sum";
import { economicTie } from "./equations/economic-tie";
import { expenditureBounds } from "./equations/expenditure-bounds";
import { expenditureSummaryTie } from "./equations/expenditure-summary-tie";
import { fiscalIncomeTie } from "./equations/fiscal-income-tie";
import { fundBalance } from "./equations/fund-balance";
import { fundTie } from "./equations/fund-tie";
import { headerSum } from "./equations/header-sum";
import { incomeSummaryTie } from "./equations/income-summary-tie";
import { operatingWithinPublic } from "./equations/operating-within-public";
import { partWithinWhole } from "./equations/part-within-whole";
import { performanceAccounts } from "./equations/performance-accounts";
import { performanceBudget } from "./equations/performance-budget";
import { performanceProjects } from "./equations/performance-projects";
import { personnelPublicSplit } from "./equations/personnel-public-split";
import { priorContinuity } from "./equations/prior-continuity";
import { procurementBounds } from "./equations/procurement-bounds";
import { projectExpenditureTie } from "./equations/project-expenditure-tie";
import { soleSourceTie } from "./equations/sole-source-tie";
import { threePublicBounds } from "./equations/three-public-bounds";
import { threePublicEconomic } from "./equations/three-public-economic";
import { totalRow } from "./equations/total-row";
import { twoSidedBalance } from "./equations/two-sided-balance";
import { unitConsistency } from "./equations/unit-consistency";
import type { RuleId } from "./equation";
import { LINT_RULES } from "./lints";
import type { EquationRule, LintRule } from "./rule";

/** Every family of relations. Within a table first, so that a finding there comes before its echoes elsewhere. */
export const EQUATION_RULES: readonly EquationRule[] = [
  unitConsistency,
  childrenSum,
  totalRow,
  headerSum,
  twoSidedBalance,
  fundBalance,
  incomeSummaryTie,
  expenditureSummaryTie,
  fiscalIncomeTie,
  fundTie,
  soleSourceTie,
  partWithinWhole,
  basicExpenditureTie,
  economicTie,
  projectExpenditureTie,
  threePublicBounds,
  threePublicEconomic,
  operatingWithinPublic,
  procurementBounds,
  expenditureBounds,
  performanceBudget,
  performanceProjects,
  performanceAccounts,
  accountPairs,
  personnelPublicSplit,
  priorContinuity,
];

export type AnyRule = EquationRule | LintRule;

/** Every check, relations first. */
export const RULES: readonly AnyRule[] = [...EQUATION_RULES, ...LINT_RULES];

const BY_ID: ReadonlyMap<RuleId, AnyRule> = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleOf(id: RuleId): AnyRule | undefined {
  return BY_ID.get(id);
}
