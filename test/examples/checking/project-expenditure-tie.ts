import { listOf, twoSidedOf, type ExampleTable } from "../tables";
import type { EquationExamples } from "../kinds";

const general = (other: string): ExampleTable =>
  listOf(
    "general-budget-expenditure",
    "一般公共预算支出表",
    ["total 合计", "basic 基本支出", "project 项目支出"],
    [
      ["total", 0, "", "合计", "100.00", "60.00", "40.00"],
      ["item", 1, "2101501", "行政运行", "60.00", "60.00", ""],
      ["item", 1, "2101599", "其他医疗保障管理事务支出", "40.00", "", other],
    ],
  );

const projects = (first: string, total: string): ExampleTable =>
  listOf(
    "general-budget-project-expenditure",
    "项目支出表",
    ["amount 金额"],
    [
      ["total", 0, "", "合计", total],
      ["subject-group", 1, "", "其他医疗保障管理事务支出", total],
      ["project", 2, "2101599", "参保扩面工作经费", first],
      ["project", 2, "2101599", "基金监管经费", "10.00"],
    ],
  );

const summary = listOf(
  "dept-expenditure-summary",
  "部门支出总表",
  ["total 合计", "basic 基本支出", "project 项目支出"],
  [
    ["total", 0, "", "合计", "150.00", "90.00", "60.00"],
    ["item", 1, "2101501", "行政运行", "90.00", "90.00", ""],
    ["item", 1, "2101599", "其他医疗保障管理事务支出", "60.00", "", "60.00"],
  ],
);

const departmental = (first: string, total: string, title = "部门项目支出预算表"): ExampleTable =>
  listOf(
    "dept-project-expenditure",
    title,
    ["total 合计", "general-budget 一般公共预算", "gov-fund 政府性基金"],
    [
      ["total", 0, "", "合计", total, "40.00", "20.00"],
      ["project", 1, "2101599", "参保扩面工作经费", first, "30.00", "20.00"],
      ["project", 1, "2101599", "基金监管经费", "10.00", "10.00", ""],
    ],
  );

const mixed = twoSidedOf(
  "dept-budget-summary",
  "部门收支总表",
  [
    ["entry", 2, "", "一、一般公共预算拨款收入", "90.00"],
    ["entry", 2, "", "二、事业收入", "10.00"],
  ],
  [["grand-total", 0, "", "支出总计", "100.00"]],
);

export const projectExpenditureTie: EquationExamples = {
  good: [
    { title: "部门项目支出表与部门支出总表相等", book: { tables: [summary, departmental("50.00", "60.00")] } },
    {
      title: "只列一类项目的表，不比较",
      book: { tables: [summary, departmental("5.00", "15.00", "部门项目支出预算表（特定目标类）")] },
    },
    { title: "按科目汇总相等", book: { tables: [general("40.00"), projects("30.00", "40.00")] } },
    {
      title: "资金来源不止一项且支出表不分项目，不比较",
      book: {
        tables: [
          mixed,
          listOf(
            "general-budget-expenditure",
            "一般公共预算支出表",
            ["total 合计"],
            [["total", 0, "", "合计", "90.00"]],
          ),
          projects("30.00", "40.00"),
        ],
      },
    },
  ],
  bad: [
    {
      title: "部门项目支出表的合计与部门支出总表不一致",
      at: ["部门项目支出预算表!C5"],
      book: { tables: [summary, departmental("50.00", "66.00")] },
    },
    {
      title: "部门项目支出表里一个科目的项目之和与部门支出总表不一致",
      at: ["部门支出总表!E7"],
      book: { tables: [summary, departmental("5.00", "60.00")] },
    },
    {
      title: "项目金额少一位",
      at: ["一般公共预算支出表!E7"],
      book: { tables: [general("40.00"), projects("3.00", "40.00")] },
    },
    {
      title: "项目合计不一致",
      at: ["项目支出表!C5"],
      book: { tables: [general("40.00"), projects("30.00", "44.00")] },
    },
  ],
};
