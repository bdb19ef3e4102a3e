import { Decimal, sumOf } from "../../amounts";
import type { Finding } from "../finding";
import type { Books, LintRule } from "../rule";
import { titleOf } from "./reading/walk";
import { discovered } from "./reading/discovery";
import { grouped } from "./reading/grouped";
import { numberSaid, targetTables, type Target } from "./reading/targets";

const RULE = "weight-sum";

/** 100, or 90 where 10 are kept for 预算执行率; the same as shares of one. */
const FULL_SUMS: readonly Decimal[] = [100, 90, 1, 0.9].map((sum) => new Decimal(sum));

interface Weighed {
  readonly target: Target;
  readonly sum: Decimal;
}

function* findings(books: Books): Iterable<Finding> {
  for (const { table, targets } of targetTables(books)) {
    const weighed = targets.flatMap(weigh);
    const usual = usualSum(weighed);
    for (const { target, sum } of weighed) {
      if (usual === null ? isFull(sum) : sum.eq(usual)) continue;
      const first = target.indicators[0]!;
      yield discovered({
        rule: RULE,
        severity: "warning",
        message: usual === null ? "weight-sum-odd" : RULE,
        data: {
          table: titleOf(table),
          project: target.project,
          sum: sum.toFixed(),
          usual: usual?.toFixed() ?? "",
        },
        cells: target.indicators.map(({ weight }) => weight.cell),
        key: `${table.key}|${target.project === "" ? first.name.text : target.project}`,
      });
    }
  }
}

/** Projects of which no indicator bears a weight are left out. */
function weigh(target: Target): readonly Weighed[] {
  const weights = target.indicators.flatMap(({ weight }) => numberSaid(weight) ?? []);
  return weights.length === 0 ? [] : [{ target, sum: sumOf(weights) }];
}

/** What more than half of several projects add up to is the document's own norm; null where there is none. */
function usualSum(weighed: readonly Weighed[]): Decimal | null {
  if (weighed.length < 2) return null;
  const [most] = [...grouped(weighed, ({ sum }) => sum.toFixed()).values()].sort((a, b) => b.length - a.length);
  return most !== undefined && most.length * 2 > weighed.length ? most[0]!.sum : null;
}

function isFull(sum: Decimal): boolean {
  return FULL_SUMS.some((full) => full.eq(sum));
}

export const weightSum: LintRule = {
  id: RULE,
  title: "绩效指标权重合计一致",
  severity: "warning",
  basis: "绩效目标管理办法：指标权重合计 100 分；预算执行率占 10 分的地方，其余指标合计 90 分。",
  proves: "同一张绩效目标表里，各项目的指标权重合计相同；只有一个项目时合计为 100 或 90。",
  appliesTo: "填了权重的绩效目标表。多数项目的合计就是本文件的标准，只提示与它不同的项目。",
  advice: "核对这个项目有没有漏填或填错的权重。",
  messages: [RULE, "weight-sum-odd"],
  reasons: [],
  findings,
};
