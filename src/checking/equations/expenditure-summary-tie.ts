import { inBothDocuments } from "../../recognition";
import { factKey, type FactKey } from "../../report";
import type { Books, Emission, EquationRule } from "../rule";
import { bothOrReason, sharedFacts, tie } from "../ties";

const ID = "expenditure-summary-tie";
const PAIRS = inBothDocuments({ summary: "dept-budget-summary", list: "dept-expenditure-summary" });

/** 支出总表 against the expenditure side of 收支总表: the total and every 类, by rows or by the sum of its 项. */
function* equations({ current }: Books): Iterable<Emission> {
  for (const kinds of PAIRS) {
    const pair = yield* bothOrReason(ID, current, kinds.summary, kinds.list);
    if (pair === null) continue;
    yield* sharedFacts(ID, current, pair, isExpenditure);
    const [summary, list] = [current.factsOf(pair[0]), current.factsOf(pair[1])];
    const year = factKey("expenditure", "all", null);
    const closing = summary.find(factKey("carry", "all", "closing"));
    if (summary.find(year) !== null || closing !== null) continue;
    // Without 本年支出合计 and without 结转下年 the 支出总计 is what was spent.
    const left = list.find(year);
    const right = summary.find(factKey("grand-total", "all", null, "expenditure"));
    const emission = left === null || right === null ? null : tie({ rule: ID, left, right });
    if (emission !== null) yield emission;
  }
}

function isExpenditure({ measure, scope }: FactKey): boolean {
  return measure === "expenditure" && scope === "all";
}

export const expenditureSummaryTie: EquationRule = {
  id: ID,
  title: "支出总表与收支总表一致",
  severity: "inconsistent",
  basis: "部门预算、决算公开表表间关系：支出总表合计＝收支总表本年支出合计；收支总表每一类＝支出总表该类各科目之和。",
  proves:
    "支出总表（支出决算表）的合计与收支总表本年支出合计相等；收支总表右边每一类支出，等于支出总表里这一类的数，没有类级行时等于其下各项之和。",
  appliesTo: "两张表都在；收支总表右边按功能分类的类列示。",
  advice: "看是哪一类对不上，再在支出总表里找这一类下面写错或漏列的科目。",
  messages: ["tie"],
  reasons: ["table-missing", "several-tables"],
  equations,
};
