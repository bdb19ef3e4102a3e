import { listOf, type ExampleTable } from "../tables";
import type { EquationExamples } from "../kinds";
const BASIC = "general-budget-basic-expenditure";

const targets = (dues: string, meals: string): ExampleTable =>
  listOf(
    "project-performance-targets",
    "项目支出绩效目标表",
    ["amount 预算数"],
    [
      ["project", 1, "", "51110221Y000000047162-工会费", dues],
      ["project", 1, "", "51110222R000000374737-伙食补助费【行政】", "2.11"],
      ["project", 1, "", "51110222R000000374796-伙食补助费【事业】", meals],
    ],
  );

const basic = listOf(
  BASIC,
  "一般公共预算基本支出表",
  ["total 合计"],
  [
    ["econ-section", 1, "30106", "伙食补助费", "6.07"],
    ["econ-section", 1, "30228", "工会经费", "3.12"],
  ],
);

export const performanceAccounts: EquationExamples = {
  good: [
    { title: "行政、事业两个项目合起来等于一个科目", book: { tables: [targets("3.12", "3.96"), basic] } },
    { title: "四舍五入差一分", book: { tables: [targets("3.12", "3.97"), basic] } },
  ],
  bad: [
    { title: "工会费少 1.25", at: ["项目支出绩效目标表!C5"], book: { tables: [targets("1.87", "3.96"), basic] } },
    { title: "漏了事业人员的一半", at: ["一般公共预算基本支出表!C5"], book: { tables: [targets("3.12", ""), basic] } },
  ],
};
