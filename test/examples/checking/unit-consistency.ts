import { listOf, twoSidedOf, type ExampleTable } from "../tables";
import type { Unit } from "../../../src/amounts";
import type { EquationExamples } from "../kinds";

const summary = twoSidedOf(
  "dept-budget-summary",
  "部门收支总表",
  [["grand-total", 0, "", "收入总计", "100.00"]],
  [
    ["current-total", 1, "", "本年支出合计", "100.00"],
    ["grand-total", 0, "", "支出总计", "100.00"],
  ],
);

const list = (unit: Unit, total: string, decimals: number | null = 2): ExampleTable =>
  listOf("dept-expenditure-summary", "部门支出总表", ["total 合计"], [["total", 0, "", "合计", total]], {
    unit,
    decimals,
  });

const general = listOf(
  "general-budget-expenditure",
  "一般公共预算支出表",
  ["total 合计"],
  [["total", 0, "", "合计", "80.00"]],
);

export const unitConsistency: EquationExamples = {
  good: [
    { title: "元与万元并存，换算后相等", book: { tables: [summary, list("元", "1000000.00", null)] } },
    { title: "单位相同", book: { tables: [summary, list("万元", "100.00"), general] } },
  ],
  bad: [
    { title: "数是元，写成了万元", at: ["部门支出总表!C5"], book: { tables: [summary, list("万元", "1000000.00")] } },
    {
      title: "数是万元，写成了元",
      at: ["部门支出总表!C5"],
      book: { tables: [summary, list("元", "100.00"), general] },
    },
    {
      title: "数是千元，写成了元",
      at: ["部门支出总表!C5"],
      book: { tables: [summary, list("元", "1000.00"), general] },
    },
  ],
};
