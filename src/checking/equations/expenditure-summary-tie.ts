import { inBothDocuments } from "../../recognition";
import { factKey, type FactKey } from "../../report";
import { listOf, twoSidedOf } from "../example";
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

const summary = (social: string, total: string): ReturnType<typeof twoSidedOf> =>
  twoSidedOf(
    "dept-budget-summary",
    "部门收支总表",
    [["grand-total", 0, "", "收入总计", total]],
    [
      ["entry", 2, "", "一、社会保障和就业支出", social],
      ["entry", 2, "", "二、卫生健康支出", "40.00"],
      ["current-total", 1, "", "本年支出合计", total],
      ["grand-total", 0, "", "支出总计", total],
    ],
  );
const list = (pension: string, other: string, total: string): ReturnType<typeof listOf> =>
  listOf(
    "dept-expenditure-summary",
    "部门支出总表",
    ["total 合计"],
    [
      ["total", 0, "", "合计", total],
      ["item", 1, "2080505", "机关事业单位基本养老保险缴费支出", pension],
      ["item", 1, "2089999", "其他社会保障和就业支出", other],
      ["item", 1, "2101501", "行政运行", "40.00"],
    ],
  );

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
  good: [
    { title: "一类等于其下各项之和", book: { tables: [summary("60.00", "100.00"), list("50.00", "10.00", "100.00")] } },
    { title: "四舍五入差一分", book: { tables: [summary("60.00", "100.00"), list("50.00", "10.01", "100.01")] } },
  ],
  bad: [
    {
      title: "一类与各项之和不符",
      at: ["部门收支总表!F5"],
      book: { tables: [summary("60.00", "100.00"), list("50.00", "1.00", "100.00")] },
    },
    {
      title: "合计不符",
      at: ["部门收支总表!F7"],
      book: { tables: [summary("60.00", "100.00"), list("50.00", "10.00", "110.00")] },
    },
  ],
  equations,
};
