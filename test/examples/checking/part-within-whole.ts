import { listOf, twoSidedOf } from "../tables";
import type { EquationExamples } from "../kinds";

const income = (general: string, institution: string): ReturnType<typeof twoSidedOf> =>
  twoSidedOf(
    "dept-budget-summary",
    "部门收支总表",
    [
      ["entry", 2, "", "一、一般公共预算拨款收入", general],
      ["entry", 2, "", "二、事业收入", institution],
      ["current-total", 1, "", "本年收入合计", "100.00"],
    ],
    [["grand-total", 0, "", "支出总计", "100.00"]],
  );

const all = listOf(
  "dept-expenditure-summary",
  "部门支出总表",
  ["total 合计"],
  [["item", 1, "2101501", "行政运行", "100.00"]],
);

const general = (running: string): ReturnType<typeof listOf> =>
  listOf(
    "general-budget-expenditure",
    "一般公共预算支出表",
    ["total 合计"],
    [["item", 1, "2101501", "行政运行", running]],
  );

const fiscal = (total: string): ReturnType<typeof twoSidedOf> =>
  twoSidedOf(
    "fiscal-appropriation-summary",
    "财政拨款收支总表",
    [["subtotal", 1, "", "一、本年收入", total]],
    [["subtotal", 1, "", "一、本年支出", total]],
  );

export const partWithinWhole: EquationExamples = {
  good: [
    {
      title: "一般公共预算是全部的一部分",
      book: { tables: [income("80.00", "20.00"), all, general("80.00"), fiscal("80.00")] },
    },
    { title: "某个科目全部由一般公共预算安排", book: { tables: [income("80.00", "20.00"), all, general("100.00")] } },
  ],
  bad: [
    {
      title: "科目数大于部门支出总表",
      at: ["一般公共预算支出表!C5"],
      book: { tables: [income("80.00", "20.00"), all, general("180.00")] },
    },
    {
      title: "财政拨款大于全部收入",
      at: ["财政拨款收支总表!C5"],
      book: { tables: [income("80.00", "20.00"), all, general("80.00"), fiscal("800.00")] },
    },
  ],
};
