import { expect, it } from "vitest";
import { messageText } from "../../../src/checking";
import { expenditureSummaryTie } from "../../../src/checking/equations/expenditure-summary-tie";
import { listOf, twoSidedOf, type ExampleBook } from "../../examples/tables";
import { breachesOf, checkExample, testRule } from "../rule-tester";

testRule(expenditureSummaryTie);

function bookOf(label: string, codes: readonly [string, string], year: number): ExampleBook {
  const [first, second] = codes;
  return {
    year,
    tables: [
      twoSidedOf(
        "dept-budget-summary",
        "部门收支总表",
        [["grand-total", 0, "", "收入总计", "70.00"]],
        [
          ["entry", 2, "", label, "70.00"],
          ["grand-total", 0, "", "支出总计", "70.00"],
        ],
      ),
      listOf(
        "dept-expenditure-summary",
        "部门支出总表",
        ["total 合计"],
        [
          ["total", 0, "", "合计", "70.00"],
          ["item", 1, first, "第一项", "40.00"],
          ["item", 1, second, "第二项", "20.00"],
        ],
      ),
    ],
  };
}

function sentenceOf(book: ExampleBook): string | undefined {
  const finding = breachesOf(expenditureSummaryTie, checkExample(book)).find(
    ({ equation }) => equation!.place.otherRow !== "合计",
  );
  return finding && messageText(finding, "zh");
}

it("calls an account without a row of its own by code and name", () => {
  expect(sentenceOf(bookOf("一、文化旅游体育与传媒支出", ["2070101", "2070199"], 2025))).toBe(
    "「部门收支总表」一、文化旅游体育与传媒支出预算数 70.00万元，「部门支出总表」207 文化旅游体育与传媒支出各项合计 60.00万元，差额 10.00",
  );
});

it("calls it by the name it bore in the year of the table", () => {
  expect(sentenceOf(bookOf("一、医疗卫生与计划生育支出", ["2101101", "2101103"], 2018))).toContain(
    "「部门支出总表」210 医疗卫生与计划生育支出各项合计 60.00万元",
  );
});

it("calls an account whose name nobody knows by its code", () => {
  expect(sentenceOf(bookOf("238 其他新设支出", ["2380101", "2380199"], 2025))).toContain("「部门支出总表」238各项合计");
});
