import {
  amount,
  type Amount,
  compareAmounts,
  formatDecimal,
  intervalOf,
  inUnit,
  powerOfTen,
  type Unit,
  UNITS,
} from "../../amounts";
import type { Finding } from "../finding";
import type { Books, LintRule } from "../rule";
import { titleOf } from "./reading/walk";
import { discovered } from "./reading/discovery";
import { numberSaid, targetTables, type Indicator, type Said, type Target } from "./reading/targets";
import { squeezed } from "./reading/vocabulary";

const RULE = "cost-target";

function* findings(books: Books): Iterable<Finding> {
  for (const { table, targets } of targetTables(books))
    for (const target of targets) {
      const project = target.amount;
      if (project === null || target.amountCell === null) continue;
      for (const { indicator, cost } of costsOf(target)) {
        if (!disagrees(cost, project, indicator)) continue;
        yield discovered({
          rule: RULE,
          severity: "warning",
          message: compareAmounts(cost, project) > 0 ? RULE : "cost-target-low",
          data: {
            table: titleOf(table),
            project: target.project,
            indicator: indicator.name.text,
            cost: `${formatDecimal(cost.value, STYLE)}${cost.unit}`,
            amount: `${formatDecimal(project.value, STYLE)}${project.unit}`,
          },
          cells: [indicator.value.cell, target.amountCell],
          key: `${table.key}|${target.project}|${indicator.name.text}`,
        });
      }
    }
}

const STYLE = { decimals: "as-needed", maxDecimals: 6, grouping: true } as const;

const COST_LEVEL = "成本";
const LIMIT = /^(?:≤|<=?|=|≦|⩽)$/;
/** An indicator of the whole project's cost, not of one purchase or one head. */
const WHOLE_COST = /总成本|成本控制|总额|总投入|资金投入|项目(?:总)?(?:成本|支出|资金|经费)|预算(?:控制|总|数|资金)/;

/** Limits of the cost in money; 元/人 and the like are prices, not sums. */
function costsOf({ indicators }: Target): readonly { indicator: Indicator; cost: Amount }[] {
  return indicators.flatMap((indicator) => {
    if (!indicator.levels.some((level) => level.includes(COST_LEVEL))) return [];
    const unit = unitOf(indicator.unit);
    if (unit === null || !LIMIT.test(squeezed(indicator.operator.text))) return [];
    const value = numberSaid(indicator.value);
    return value === null ? [] : [{ indicator, cost: amount(value, unit) }];
  });
}

function unitOf({ text }: Said): Unit | null {
  return UNITS.find((unit) => unit === squeezed(text)) ?? null;
}

/** Above the project's amount beyond its last digit; below it only where the whole cost is meant. */
function disagrees(cost: Amount, project: Amount, { name }: Indicator): boolean {
  const { value } = inUnit(cost, project.unit);
  const { low, high } = intervalOf(project.quantum === null ? amount(project.value, project.unit, FEN) : project);
  return value.gt(high) || (value.lt(low) && WHOLE_COST.test(squeezed(name.text)));
}

/** An exact amount still is only as fine as a 分. */
const FEN = powerOfTen(-2);

export const costTarget: LintRule = {
  id: RULE,
  title: "成本指标与项目预算数相符",
  severity: "warning",
  basis: "绩效目标管理要求：项目成本指标应与预算安排匹配，经济成本不超过预算数。",
  proves: "“≤ N 元（万元）”的成本指标换算成同一单位后不超过项目预算数；指项目总成本的，与预算数相等。",
  appliesTo: "项目绩效目标表里以元、千元、万元、亿元计量的成本指标。元/人等单价、分项成本低于预算数的不查。",
  advice: "核对指标值和度量单位，元与万元最容易填错；确为多年总成本的，认可并写明。",
  messages: [RULE, "cost-target-low"],
  reasons: [],
  findings,
};
