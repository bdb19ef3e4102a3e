import { Decimal, sumOf } from "../../amounts";
import type { Finding } from "../finding";
import type { Books, LintRule } from "../rule";
import { TARGETS_HEAD } from "./example-workbook";
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

const PROJECT = (name: string, ...weights: number[]) =>
  weights.map((weight, index) => [
    index === 0 ? "甲市医疗保障局" : "",
    index === 0 ? name : "",
    index === 0 ? 20 : "",
    "",
    "产出指标",
    "数量指标",
    `指标${index + 1}`,
    "≥",
    "90",
    "%",
    String(weight),
    "正向指标",
  ]);

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
  good: [
    {
      title: "各项目都是 90",
      book: {
        sheets: [{ name: "表6", rows: [...TARGETS_HEAD, ...PROJECT("甲项目", 50, 40), ...PROJECT("乙项目", 60, 30)] }],
      },
    },
    {
      title: "只有一个项目，合计 100",
      book: { sheets: [{ name: "表6", rows: [...TARGETS_HEAD, ...PROJECT("甲项目", 50, 30, 20)] }] },
    },
  ],
  bad: [
    {
      title: "一个项目少了 10 分",
      at: ["表6!K8", "表6!K9"],
      book: {
        sheets: [
          {
            name: "表6",
            rows: [
              ...TARGETS_HEAD,
              ...PROJECT("甲项目", 50, 40),
              ...PROJECT("乙项目", 60, 30),
              ...PROJECT("丙项目", 50, 30),
            ],
          },
        ],
      },
    },
    {
      title: "只有一个项目，合计 85",
      at: ["表6!K4", "表6!K5"],
      book: { sheets: [{ name: "表6", rows: [...TARGETS_HEAD, ...PROJECT("甲项目", 50, 35)] }] },
    },
  ],
  findings,
};
