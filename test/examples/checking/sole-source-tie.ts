import { listOf, twoSidedOf } from "../tables";
import type { EquationExamples } from "../kinds";

const whole = (institution: string): ReturnType<typeof twoSidedOf> =>
  twoSidedOf(
    "dept-budget-summary",
    "部门收支总表",
    [
      ["entry", 2, "", "一、一般公共预算拨款收入", "100.00"],
      ["entry", 2, "", "二、事业收入", institution],
    ],
    [["grand-total", 0, "", "支出总计", "100.00"]],
  );

const list = listOf(
  "dept-expenditure-summary",
  "部门支出总表",
  ["total 合计", "basic 基本支出", "project 项目支出"],
  [
    ["total", 0, "", "合计", "100.00", "60.00", "40.00"],
    ["item", 1, "2101501", "行政运行", "60.00", "60.00", ""],
    ["item", 1, "2101599", "其他医疗保障管理事务支出", "40.00", "", "40.00"],
  ],
);

const general = (running: string, total: string): ReturnType<typeof listOf> =>
  listOf(
    "general-budget-expenditure",
    "一般公共预算支出表",
    ["total 合计"],
    [
      ["total", 0, "", "合计", total],
      ["item", 1, "2101501", "行政运行", running],
      ["item", 1, "2101599", "其他医疗保障管理事务支出", "40.00"],
    ],
  );

export const soleSourceTie: EquationExamples = {
  good: [
    { title: "逐科目相等", book: { tables: [whole(""), list, general("60.00", "100.00")] } },
    { title: "有事业收入，不比较", book: { tables: [whole("5.00"), list, general("55.00", "95.00")] } },
  ],
  bad: [
    {
      title: "一个科目不一致",
      at: ["一般公共预算支出表!C6"],
      book: { tables: [whole(""), list, general("6.00", "100.00")] },
    },
    {
      title: "合计不一致",
      at: ["一般公共预算支出表!C5"],
      book: { tables: [whole(""), list, general("60.00", "1000.00")] },
    },
  ],
};
