import { columnOf } from "../ledger";
import { relate } from "../relation";
import type { Books, Emission, EquationRule } from "../rule";

const ID = "personnel-public-split";
/** 类 that belong to one column as a whole. 302 and 303 may legitimately stand in either. */
const COLUMN_OF_CLASS: readonly (readonly [string, string])[] = [
  ["301", "personnel"],
  ["310", "public-expense"],
];

/** 工资福利支出 is 人员经费 and 资本性支出 is 公用经费, wholly. */
function* equations({ current }: Books): Iterable<Emission> {
  for (const { lanes } of current.ofKind("general-budget-basic-expenditure"))
    for (const lane of lanes) {
      const total = columnOf(lane, "total");
      if (total === undefined) continue;
      for (const [code, role] of COLUMN_OF_CLASS) {
        const column = columnOf(lane, role);
        if (column === undefined) continue;
        for (const [index, row] of lane.rows.entries()) {
          if (row.code !== code) continue;
          const emission = relate({
            rule: ID,
            reported: { lane, index, column },
            contributors: [{ lane, index, column: total }],
            strength: "hint",
          });
          if (emission !== null) yield emission;
        }
      }
    }
}

export const personnelPublicSplit: EquationRule = {
  id: ID,
  title: "工资福利归人员经费，资本性支出归公用经费",
  severity: "warning",
  basis:
    "基本支出口径：301 工资福利支出属于人员经费，310 资本性支出属于公用经费。302、303 两类在一些单位可以分列两栏，不作要求。",
  proves: "基本支出表中 301 类的数全部在人员经费栏，310 类的数全部在公用经费栏。",
  appliesTo: "分列人员经费和公用经费两栏的基本支出表。",
  advice: "看是否填错了栏；合计不变，只需挪到另一栏。",
  messages: ["split"],
  reasons: ["unreadable"],
  equations,
};
