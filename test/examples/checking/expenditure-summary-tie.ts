import { listOf, twoSidedOf } from "../tables";
import type { EquationExamples } from "../kinds";

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

export const expenditureSummaryTie: EquationExamples = {
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
};
