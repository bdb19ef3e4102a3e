import { listOf, twoSidedOf } from "../tables";
import type { EquationExamples } from "../kinds";

const summary = (general: string, institution: string, total: string): ReturnType<typeof twoSidedOf> =>
  twoSidedOf(
    "dept-budget-summary",
    "部门收支总表",
    [
      ["entry", 2, "", "一、一般公共预算拨款收入", general],
      ["entry", 2, "", "二、事业收入", institution],
      ["current-total", 1, "", "本年收入合计", total],
      ["carry", 1, "", "上年结转", "5.00"],
      ["grand-total", 0, "", "收入总计", "105.00"],
    ],
    [["grand-total", 0, "", "支出总计", "105.00"]],
  );

const list = (total: string, carry: string, general: string, institution: string): ReturnType<typeof listOf> =>
  listOf(
    "dept-income-summary",
    "部门收入总表",
    ["total 合计", "carry-over 上年结转", "general-budget-income 一般公共预算拨款收入", "institution-income 事业收入"],
    [["total", 0, "", "合计", total, carry, general, institution]],
  );

export const incomeSummaryTie: EquationExamples = {
  good: [
    {
      title: "各来源一致",
      book: { tables: [summary("90.00", "10.00", "100.00"), list("105.00", "5.00", "90.00", "10.00")] },
    },
    {
      title: "四舍五入差一分",
      book: { tables: [summary("90.00", "10.00", "100.00"), list("105.01", "5.00", "90.00", "10.01")] },
    },
  ],
  bad: [
    {
      title: "事业收入只改了一张表",
      at: ["部门收支总表!C6"],
      book: { tables: [summary("90.00", "10.00", "100.00"), list("105.00", "5.00", "90.00", "12.00")] },
    },
    {
      title: "收入总表漏填上年结转",
      at: ["部门收支总表!C8"],
      book: { tables: [summary("90.00", "10.00", "100.00"), list("105.00", "", "90.00", "10.00")] },
    },
  ],
};
