import { isFilled, type TableRow } from "../../recognition";
import { headerSumsOf } from "../header-readings";
import type { HeaderSum } from "../header-tree";
import type { LedgerLane } from "../ledger";
import { relate } from "../relation";
import { type Books, type Emission, type EquationRule } from "../rule";

/** In every row, a 合计 or 小计 column against the columns its header stands over. */
function* equations({ current }: Books): Iterable<Emission> {
  for (const { lanes } of current.tables)
    for (const lane of lanes) {
      const sums = headerSumsOf(lane);
      for (let index = 0; index < lane.rows.length; index++)
        for (const sum of sums) {
          const emission = holdsAny(lane.rows[index]!.values, sum) ? emissionOf(lane, index, sum, sums) : null;
          if (emission !== null) yield emission;
        }
    }
}

function emissionOf(lane: LedgerLane, index: number, own: HeaderSum, sums: readonly HeaderSum[]): Emission | null {
  const { sum, parts } = own;
  const contributors = parts.map((column) => ({ lane, index, column }));
  const first = sums.find((other) => other.sum === sum);
  const again = first === own ? {} : { against: parts.map(({ role, column }) => `${role}${column}`).join(" ") };
  return relate({
    rule: "header-sum",
    reported: { lane, index, column: sum },
    contributors,
    family: sum.role,
    ...again,
  });
}

/** Most rows of a wide table are blank; they are left before anything is built for them. */
function holdsAny(values: TableRow["values"], { sum, parts }: HeaderSum): boolean {
  return isFilled(values.get(sum.column)) || parts.some(({ column }) => isFilled(values.get(column)));
}

export const headerSum: EquationRule = {
  id: "header-sum",
  title: "合计栏等于各分栏之和",
  severity: "inconsistent",
  basis:
    "预算、决算公开表式的栏目设置：合计＝基本支出＋项目支出，小计＝购置费＋运行费，合计＝一般公共预算＋政府性基金预算＋国有资本经营预算等。",
  proves: "每一行的合计（小计、总计）栏等于同一表头之下各分栏之和；多层表头逐层核对。",
  appliesTo:
    "表头中有合计、小计或总计栏的表，每一行分别核对。机关运行经费、政府采购的“专门面向”各栏以及写明“其中”的栏不是组成部分，不参加相加。",
  advice: "看这一行哪一栏写错；若整列都差，多半是漏了一栏或表头归属有误。",
  messages: ["header-sum"],
  reasons: ["unreadable", "not-additive"],
  equations,
};
