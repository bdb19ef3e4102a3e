import { listOf, type ExampleTable } from "../tables";
import type { EquationExamples } from "../kinds";

const operating = (amount: string): ExampleTable =>
  listOf(
    "general-budget-three-public",
    "三公经费和机关运行经费表",
    ["total 合计", "agency-operating 机关运行经费"],
    [["total", 0, "", "合计", "5.00", amount]],
  );

const basic = listOf(
  "general-budget-basic-expenditure",
  "一般公共预算基本支出表",
  ["total 合计", "personnel 人员经费", "public-expense 公用经费"],
  [["total", 0, "", "合计", "60.00", "50.00", "10.00"]],
);

export const operatingWithinPublic: EquationExamples = {
  good: [
    { title: "部分单位是行政单位", book: { tables: [operating("4.00"), basic] } },
    { title: "全部是行政单位", book: { tables: [operating("10.00"), basic] } },
  ],
  bad: [
    { title: "大于公用经费", at: ["三公经费和机关运行经费表!D5"], book: { tables: [operating("12.00"), basic] } },
    {
      title: "把人员经费也算了进去",
      at: ["三公经费和机关运行经费表!D5"],
      book: { tables: [operating("60.00"), basic] },
    },
  ],
};
