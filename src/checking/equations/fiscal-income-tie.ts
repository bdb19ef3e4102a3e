import { inBothDocuments } from "../../recognition";
import { factKey } from "../../report";
import type { Books, Emission, EquationRule } from "../rule";
import { bothOrReason, figureOf, tieIfBoth } from "../ties";

const ID = "fiscal-income-tie";
const PAIRS = inBothDocuments({ whole: "dept-budget-summary", fiscal: "fiscal-appropriation-summary" });
const FUNDS = ["general", "gov-fund", "state-capital"] as const;

/** What 财政拨款收支总表 says it received from each budget is what 收支总表 says. */
function* equations({ current }: Books): Iterable<Emission> {
  for (const kinds of PAIRS) {
    const pair = yield* bothOrReason(ID, current, kinds.whole, kinds.fiscal);
    if (pair === null) continue;
    for (const fund of FUNDS) {
      const left = figureOf(current, [kinds.fiscal], factKey("income", "fiscal", fund));
      yield* tieIfBoth({ rule: ID, left, right: figureOf(current, [kinds.whole], factKey("income", "all", fund)) });
    }
    const left = figureOf(current, [kinds.fiscal], factKey("income", "fiscal", null));
    yield* tieIfBoth({ rule: ID, left, right: figureOf(current, [kinds.whole], factKey("income", "all", "fiscal")) });
  }
}

export const fiscalIncomeTie: EquationRule = {
  id: ID,
  title: "财政拨款总表的收入与收支总表一致",
  severity: "inconsistent",
  basis: "部门预算、决算公开表表间关系：财政拨款收支总表各项财政拨款收入＝收支总表同一项财政拨款收入。",
  proves: "一般公共预算、政府性基金预算、国有资本经营预算三项拨款收入，在财政拨款收支总表和收支总表里分别相等。",
  appliesTo: "两张表都在。事业收入、经营收入等非财政拨款不参加比较。",
  advice: "以财政批复的拨款数为准，改写错的一张。",
  messages: ["tie"],
  reasons: ["table-missing", "several-tables"],
  equations,
};
