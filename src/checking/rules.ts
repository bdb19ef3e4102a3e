import { childrenSum } from "./equations/children-sum";
import { headerSum } from "./equations/header-sum";
import { totalRow } from "./equations/total-row";
import type { RuleId } from "./equation";
import { LINT_RULES } from "./lints";
import type { EquationRule, Rule } from "./rule";

/** Every family of relations. Within a table first, so that a finding there comes before its echoes elsewhere. */
export const EQUATION_RULES: readonly EquationRule[] = [childrenSum, totalRow, headerSum];

const BY_ID: ReadonlyMap<RuleId, Rule> = new Map([...EQUATION_RULES, ...LINT_RULES].map((rule) => [rule.id, rule]));

export function ruleOf(id: RuleId): Rule | undefined {
  return BY_ID.get(id);
}
