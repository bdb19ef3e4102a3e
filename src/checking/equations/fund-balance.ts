import { kindsWhere } from "../../recognition";
import { columnOf } from "../ledger";
import { relate } from "../relation";
import type { Books, Emission, EquationRule } from "../rule";

const ID = "fund-balance";

/** Lists of spending; some of a final account show the balances beside it. */
const LISTS = kindsWhere(({ lists, document }) => lists === "expenditure" && document === "final-account");

/** 年末结转和结余 = 年初结转和结余 + 本年收入 − 本年支出, in every row that shows the four. */
function* equations({ current }: Books): Iterable<Emission> {
  for (const { lanes } of current.ofKind(...LISTS))
    for (const lane of lanes) {
      const closing = columnOf(lane, "closing-balance");
      const opening = columnOf(lane, "opening-balance");
      const received = columnOf(lane, "current-income");
      const spent = columnOf(lane, "total") ?? columnOf(lane, "current-expenditure");
      if (closing === undefined || opening === undefined || received === undefined || spent === undefined) continue;
      for (let index = 0; index < lane.rows.length; index++) {
        const emission = relate({
          rule: ID,
          reported: { lane, index, column: closing },
          contributors: [
            { lane, index, column: opening },
            { lane, index, column: received },
            { entry: { lane, index, column: spent }, sign: -1 },
          ],
        });
        if (emission !== null) yield emission;
      }
    }
}

export const fundBalance: EquationRule = {
  id: ID,
  title: "基金类表年末结转等于年初加收入减支出",
  severity: "inconsistent",
  basis: "部门决算报表编制说明：年末结转和结余＝年初结转和结余＋本年收入－本年支出。",
  proves:
    "政府性基金、国有资本经营预算（和列有结转的一般公共预算）财政拨款收入支出决算表的每一行，年初结转和结余加本年收入减本年支出等于年末结转和结余。",
  appliesTo: "同时列有年初结转和结余、本年收入、本年支出、年末结转和结余四栏的决算表。",
  advice: "从年末结转倒推，看是收入、支出还是年初数写错；年初数应与上年决算的年末数一致。",
  messages: ["fund-balance"],
  reasons: ["unreadable"],
  equations,
};
