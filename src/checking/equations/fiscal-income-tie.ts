import { inBothDocuments } from "../../recognition";
import { factKey } from "../../report";
import { twoSidedOf } from "../example";
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

const whole = (general: string, fund: string): ReturnType<typeof twoSidedOf> =>
  twoSidedOf(
    "dept-budget-summary",
    "部门收支总表",
    [
      ["entry", 2, "", "一、一般公共预算拨款收入", general],
      ["entry", 2, "", "二、政府性基金预算拨款收入", fund],
      ["entry", 2, "", "三、事业收入", "7.00"],
    ],
    [["grand-total", 0, "", "支出总计", "107.00"]],
  );
const fiscal = (general: string, fund: string): ReturnType<typeof twoSidedOf> =>
  twoSidedOf(
    "fiscal-appropriation-summary",
    "财政拨款收支总表",
    [
      ["subtotal", 1, "", "一、本年收入", "100.00"],
      ["entry", 2, "", "（一）一般公共预算拨款", general],
      ["entry", 2, "", "（二）政府性基金预算拨款", fund],
    ],
    [["subtotal", 1, "", "一、本年支出", "100.00", "80.00", "20.00"]],
    ["total 合计", "general-budget 一般公共预算", "gov-fund 政府性基金预算"],
  );

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
  good: [
    { title: "三项拨款分别相等", book: { tables: [whole("80.00", "20.00"), fiscal("80.00", "20.00")] } },
    { title: "都没有基金", book: { tables: [whole("100.00", ""), fiscal("100.00", "")] } },
  ],
  bad: [
    {
      title: "基金拨款不一致",
      at: ["财政拨款收支总表!C7"],
      book: { tables: [whole("80.00", "20.00"), fiscal("80.00", "2.00")] },
    },
    {
      title: "收支总表漏填基金拨款",
      at: ["财政拨款收支总表!C7"],
      book: { tables: [whole("80.00", ""), fiscal("80.00", "20.00")] },
    },
  ],
  equations,
};
