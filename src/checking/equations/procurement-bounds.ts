import { columnOf } from "../ledger";
import { relate } from "../relation";
import type { Books, Emission, EquationRule } from "../rule";

const ID = "procurement-bounds";
const RESERVED = ["sme", "micro", "prison", "welfare"] as const;

/** What is reserved for small, micro, prison or welfare enterprises is a part of the row's procurement. */
function* equations({ current }: Books): Iterable<Emission> {
  for (const { lanes } of current.ofKind("gov-procurement-budget"))
    for (const lane of lanes) {
      const total = columnOf(lane, "total") ?? columnOf(lane, "amount");
      if (total === undefined) continue;
      for (const role of RESERVED) {
        const column = columnOf(lane, role);
        if (column === undefined) continue;
        for (let index = 0; index < lane.rows.length; index++) {
          const reported = { lane, index, column };
          if (lane.rows[index]!.values.get(column.column)?.state !== "amount") continue;
          const emission = relate({
            rule: ID,
            reported,
            contributors: [{ lane, index, column: total }],
            relation: "<=",
          });
          if (emission !== null) yield emission;
        }
      }
    }
}

export const procurementBounds: EquationRule = {
  id: ID,
  title: "面向中小企业等的采购不大于采购总额",
  severity: "inconsistent",
  basis: "《政府采购促进中小企业发展管理办法》：预留份额是采购预算的一部分。",
  proves:
    "政府采购预算表每一行中，专门面向中小企业、小微企业、监狱企业、残疾人福利性单位的金额，都不大于该行的总金额。",
  appliesTo: "政府采购预算表中填写了上述各栏的行。各栏之间可以重叠，所以不要求相加等于总额。",
  advice: "看是总金额少写还是预留金额多写。",
  messages: ["row-at-most"],
  reasons: ["unreadable"],
  equations,
};
