import { listOf, type ExampleTable } from "../tables";
import type { EquationExamples } from "../kinds";

const detail = (salary: string, total: string): ExampleTable =>
  listOf(
    "fiscal-appropriation-economic",
    "财政拨款支出预算表",
    [
      "grand-total 总计",
      "current-general-basic 当年财政拨款安排>一般公共预算>基本支出",
      "current-general-project 当年财政拨款安排>一般公共预算>项目支出",
    ],
    [
      ["total", 0, "", "合计", total, "60.00", "40.00"],
      ["econ-section", 1, "30101", "基本工资", salary, salary, ""],
      ["econ-section", 1, "30227", "委托业务费", "50.00", "10.00", "40.00"],
    ],
  );

const basic = (salary: string): ExampleTable =>
  listOf(
    "general-budget-basic-expenditure",
    "一般公共预算基本支出表",
    ["total 合计"],
    [
      ["total", 0, "", "合计", "60.00"],
      ["econ-section", 1, "30101", "基本工资", salary],
      ["econ-section", 1, "30227", "委托业务费", "10.00"],
    ],
  );

export const economicTie: EquationExamples = {
  good: [
    { title: "各款一致", book: { tables: [detail("50.00", "100.00"), basic("50.00")] } },
    { title: "四舍五入差一分", book: { tables: [detail("50.00", "100.00"), basic("50.01")] } },
  ],
  bad: [
    {
      title: "一款不一致",
      at: ["财政拨款支出预算表!D6"],
      book: { tables: [detail("50.00", "100.00"), basic("5.00")] },
    },
    {
      title: "基本支出表漏填一款",
      at: ["财政拨款支出预算表!D6"],
      book: { tables: [detail("50.00", "100.00"), basic("")] },
    },
  ],
};
