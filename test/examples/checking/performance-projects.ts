import { listOf, type ExampleTable } from "../tables";
import type { EquationExamples } from "../kinds";

const targets = (amount: string): ExampleTable =>
  listOf(
    "project-performance-targets",
    "项目支出绩效目标表",
    ["amount 预算数"],
    [["project", 1, "", "51110222T000000270913-离休人员医疗费用", amount]],
  );

const projects = (name: string): ExampleTable =>
  listOf(
    "general-budget-project-expenditure",
    "项目支出表",
    ["amount 金额"],
    [["project", 1, "2101101", name, "80.00"]],
  );

export const performanceProjects: EquationExamples = {
  good: [
    { title: "金额相同", book: { tables: [targets("80.00"), projects("离休人员医疗费用")] } },
    { title: "名称不同，不比较", book: { tables: [targets("80.00"), projects("离休干部医疗补助")] } },
  ],
  bad: [
    {
      title: "绩效目标表少一位",
      at: ["项目支出绩效目标表!C5"],
      book: { tables: [targets("8.00"), projects("离休人员医疗费用")] },
    },
    {
      title: "两表金额不同",
      at: ["项目支出绩效目标表!C5"],
      book: { tables: [targets("85.00"), projects(" 离休人员医疗费用")] },
    },
  ],
};
