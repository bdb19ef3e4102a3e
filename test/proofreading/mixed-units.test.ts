import { describe, expect, it } from "vitest";
import { recognizeWorkbook } from "../../src/recognition";
import { buildReport } from "../../src/report";
import { proofread } from "../../src/proofreading";
import { workbookOf, type Rows } from "../narrative/support";

function spending(title: string, unit: "元" | "万元", ...amounts: readonly number[]): Rows {
  const [all, basic, project] = amounts.map((one) => (unit === "元" ? one * 10000 : one));
  return [
    [title],
    ["单位：清溪幼儿园", null, null, null, `单位：${unit}`],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    [null, "合计", all!, basic!, project!],
    ["205", "教育支出", all!, basic!, project!],
    ["20502", "普通教育", all!, basic!, project!],
    ["2050201", "学前教育", all!, basic!, project!],
  ];
}

function wrongQuotes(unit: "元" | "万元"): readonly string[] {
  const book = workbookOf([
    ["部门支出", spending("2025年部门支出总表", unit, 100, 80, 20)],
    ["一般公共预算支出", spending("2025年一般公共预算支出表", "万元", 100, 80, 20)],
    [
      "基本支出",
      [
        ["2025年一般公共预算基本支出表"],
        ["单位：清溪幼儿园", null, null, null, "单位：万元"],
        ["科目编码", "科目名称", "合计", "人员经费", "公用经费"],
        [null, "合计", 80, 50, 30],
        ["301", "工资福利支出", 50, 50, null],
        ["30101", "基本工资", 50, 50, null],
        ["302", "商品和服务支出", 30, null, 30],
        ["30201", "办公费", 30, null, 30],
      ],
    ],
  ]);
  const report = buildReport(recognizeWorkbook(book));
  const text = "二、支出预算情况说明\n清溪幼儿园2025年支出预算100万元，其中：人员经费55万元，公用经费30万元。";
  return proofread({ text, report, prior: null })
    .claims.filter(({ verdict, rule }) => verdict === "disagrees" && rule === "amount-in-tables")
    .map(({ quote }) => quote);
}

describe("all money is of one kind", () => {
  it.each(["万元", "元"] as const)("whatever unit one of the tables is in: %s", (unit) => {
    expect(wrongQuotes(unit)).toEqual(["55万元"]);
  });
});
