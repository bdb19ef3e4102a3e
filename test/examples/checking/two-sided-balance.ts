import { twoSidedOf, type ExampleRow } from "../tables";
import type { EquationExamples } from "../kinds";

const income = (general: string, total: string): ExampleRow[] => [
  ["entry", 2, "", "一、一般公共预算拨款收入", general],
  ["current-total", 1, "", "本年收入合计", general],
  ["grand-total", 0, "", "收入总计", total],
];

const expenditure = (total: string): ExampleRow[] => [
  ["entry", 2, "208", "一、社会保障和就业支出", total],
  ["current-total", 1, "", "本年支出合计", total],
  ["grand-total", 0, "", "支出总计", total],
];

const fiscal = (spent: string): ReturnType<typeof twoSidedOf> =>
  twoSidedOf(
    "fiscal-appropriation-summary",
    "财政拨款收支总表",
    [
      ["subtotal", 1, "", "一、本年收入", "100.00"],
      ["entry", 2, "", "一般公共预算拨款收入", "80.00"],
      ["entry", 2, "", "政府性基金预算拨款收入", "20.00"],
    ],
    [["subtotal", 1, "", "一、本年支出", "100.00", "80.00", spent]],
    ["total 合计", "general-budget 一般公共预算", "gov-fund 政府性基金预算"],
  );

export const twoSidedBalance: EquationExamples = {
  good: [
    {
      title: "收入总计等于支出总计",
      book: {
        tables: [twoSidedOf("dept-budget-summary", "部门收支总表", income("100.00", "100.00"), expenditure("100.00"))],
      },
    },
    { title: "分预算类别平衡", book: { tables: [fiscal("20.00")] } },
  ],
  bad: [
    {
      title: "支出总计少了一笔",
      at: ["部门收支总表!F7"],
      book: {
        tables: [twoSidedOf("dept-budget-summary", "部门收支总表", income("100.00", "100.00"), expenditure("98.00"))],
      },
    },
    { title: "政府性基金收支不等", at: ["财政拨款收支总表!H5"], book: { tables: [fiscal("2.00")] } },
  ],
};
