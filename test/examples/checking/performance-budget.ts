import { listOf, twoSidedOf, type ExampleTable } from "../tables";
import type { EquationExamples } from "../kinds";
const SUMMARY = "dept-budget-summary";
const PROJECTS = "project-performance-targets";

const targets = (total: string, second: string): ExampleTable =>
  listOf(
    PROJECTS,
    "项目支出绩效目标表",
    ["amount 预算数"],
    [
      ["total", 0, "", "", total],
      ["project", 1, "", "参保扩面工作经费", "30.00"],
      ["project", 1, "", second, "10.00"],
    ],
  );

const projects = listOf(
  "general-budget-project-expenditure",
  "项目支出表",
  ["amount 金额"],
  [
    ["total", 0, "", "合计", "40.00"],
    ["project", 1, "2101599", "参保扩面工作经费", "30.00"],
    ["project", 1, "2101599", "基金监管经费", "10.00"],
  ],
);

const coded = (total: string): ExampleTable =>
  listOf(
    PROJECTS,
    "项目支出绩效目标表",
    ["amount 预算数"],
    [
      ["total", 0, "", "", total],
      ["project", 1, "", "51110221R000000073179-工资性支出", "60.00"],
      ["project", 1, "", "51110221Y000000047162-工会费", "5.00"],
      ["project", 1, "", "51110225T000013254639-监督检查经费", "35.00"],
    ],
  );

const summary = twoSidedOf(
  SUMMARY,
  "部门收支总表",
  [["grand-total", 0, "", "收入总计", "100.00"]],
  [["grand-total", 0, "", "支出总计", "100.00"]],
);

export const performanceBudget: EquationExamples = {
  good: [
    { title: "与项目支出合计一致", book: { tables: [targets("40.00", "基金监管经费"), projects] } },
    { title: "列全三类项目，与收入总计一致", book: { tables: [coded("100.00"), summary] } },
  ],
  bad: [
    { title: "列全三类项目而合计少 1.25", at: ["项目支出绩效目标表!C5"], book: { tables: [coded("98.75"), summary] } },
    {
      title: "合计与项目支出不一致",
      at: ["项目支出绩效目标表!C5"],
      book: { tables: [targets("45.00", "基金监管经费"), projects] },
    },
  ],
};
