import type { Finding } from "../finding";
import type { Books, LintRule } from "../rule";
import { titleOf } from "./reading/walk";
import { discovered } from "./reading/discovery";
import { targetTables, type Indicator } from "./reading/targets";
import { squeezed } from "./reading/vocabulary";

const RULE = "indicator-direction";

const AT_MOST = /^(?:≤|<=?|＜|⩽|≦|小于(?:等于)?|不超过|不高于|不大于)$/;
const AT_LEAST = /^(?:≥|>=?|＞|⩾|≧|大于(?:等于)?|不少于|不低于|不小于)$/;
const UPWARD = "正向";
const DOWNWARD = /^(?:反向|负向|逆向)/;

function* findings(books: Books): Iterable<Finding> {
  for (const { table, targets } of targetTables(books)) {
    const wrong = targets.flatMap(({ indicators }) => indicators.filter(contradicts));
    const first = wrong[0];
    if (first === undefined) continue;
    yield discovered({
      rule: RULE,
      severity: "warning",
      message: wrong.length === 1 ? RULE : "indicator-directions",
      data: {
        table: titleOf(table),
        indicator: first.name.text,
        operator: first.operator.text,
        direction: first.direction.text,
        count: wrong.length,
      },
      cells: wrong.map(({ direction }) => direction.cell),
      key: table.key,
    });
  }
}

/** The less the better, yet marked as the more the better, or the other way round. */
function contradicts({ operator, direction }: Indicator): boolean {
  const sign = squeezed(operator.text);
  const marked = squeezed(direction.text);
  return (AT_MOST.test(sign) && marked.startsWith(UPWARD)) || (AT_LEAST.test(sign) && DOWNWARD.test(marked));
}

export const indicatorDirection: LintRule = {
  id: RULE,
  title: "指标方向与指标性质相符",
  severity: "warning",
  basis: "绩效指标填报要求：越大越好的是正向指标，越小越好的是反向指标。",
  proves: "指标性质为“≤”“＜”的不标正向，为“≥”“＞”的不标反向。",
  appliesTo: "填了指标方向性的绩效目标表，每张表提示一次。“＝”和定性指标不查。",
  advice: "差错次数、投诉次数、成本一类越小越好的指标改标反向指标。",
  messages: [RULE, "indicator-directions"],
  reasons: [],
  findings,
};
