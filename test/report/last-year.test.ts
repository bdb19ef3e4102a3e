import { describe, expect, it } from "vitest";
import { recognizeWorkbook } from "../../src/recognition";
import { type BudgetReport, buildReport, factKey } from "../../src/report";
import { sheetOf } from "../narrative/support";

function reportOf(lastYear: string, thisYear: string): BudgetReport {
  const book = sheetOf("表5", [
    ["一般公共预算支出表"],
    ["单位：某市某局", null, null, null, null, "单位：万元"],
    ["科目编码", "科目名称", lastYear, thisYear, "基本支出", "项目支出"],
    [null, "合计", 21, 30, 20, 10],
    ["2101501", "行政运行", 20, 20, 20, null],
    ["2101502", "一般行政管理事务", 1, 10, null, 10],
  ]);
  return buildReport(recognizeWorkbook(book));
}

const amountIn = (report: BudgetReport | null, code: string | null): string | undefined =>
  report?.find(factKey("expenditure", "general", code)).fact?.amount.value.toFixed();

describe("a column of the year before", () => {
  it("is read as last year's report, beside this year's", () => {
    const report = reportOf("2024年预算数", "2025年预算数");
    expect(report.document.year).toBe(2025);
    expect([amountIn(report, null), amountIn(report, "2101502")]).toEqual(["30", "10"]);
    expect(report.lastYear?.document.year).toBe(2024);
    expect([amountIn(report.lastYear, null), amountIn(report.lastYear, "2101502")]).toEqual(["21", "1"]);
  });

  it("is no budget of last year where it says what was carried out", () => {
    expect(reportOf("2024年执行数", "2025年预算数").lastYear).toBeNull();
  });

  it("is not last year's when it is older", () => {
    expect(reportOf("2022年预算数", "2025年预算数").lastYear).toBeNull();
  });
});
