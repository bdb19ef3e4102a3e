import { listOf, type ExampleTable } from "../tables";
import type { EquationExamples } from "../kinds";

const general = (basic: string): ExampleTable =>
  listOf(
    "general-budget-expenditure",
    "一般公共预算支出表",
    ["total 合计", "basic 基本支出", "project 项目支出"],
    [["total", 0, "", "合计", "100.00", basic, "40.00"]],
  );

const basic = (total: string): ExampleTable =>
  listOf(
    "general-budget-basic-expenditure",
    "一般公共预算基本支出表",
    ["total 合计", "personnel 人员经费", "public-expense 公用经费"],
    [["total", 0, "", "合计", total, "50.00", "10.00"]],
  );

const summary = (basic: string): ExampleTable =>
  listOf(
    "dept-expenditure-summary",
    "部门支出总表",
    ["total 合计", "basic 基本支出", "project 项目支出"],
    [
      ["total", 0, "", "合计", "150.00", basic, "50.00"],
      ["item", 1, "2080505", "机关事业单位基本养老保险缴费支出", "30.00", "30.00", ""],
      ["item", 1, "2101501", "行政运行", "120.00", "70.00", "50.00"],
    ],
  );

const departmental = (pension: string): ExampleTable =>
  listOf(
    "dept-basic-expenditure",
    "部门基本支出预算表",
    ["total 合计", "general-budget 一般公共预算", "gov-fund 政府性基金"],
    [
      ["total", 0, "", "合计", "100.00", "90.00", "10.00"],
      ["item", 1, "2080505", "机关事业单位基本养老保险缴费支出", pension, "30.00", ""],
      ["item", 1, "2101501", "行政运行", "70.00", "60.00", "10.00"],
    ],
  );

const blocks = (running: string): ExampleTable => ({
  kind: "final-general-budget-basic",
  title: "基本支出决算表",
  lanes: [
    { side: "personnel", columns: ["personnel-amount 决算数"], rows: [["total", 0, "", "人员经费合计", "50.00"]] },
    { side: "public-1", columns: ["public-1-amount 决算数"], rows: [["total", 0, "", "公用经费合计", running]] },
  ],
});

const final = listOf(
  "final-general-budget-expenditure",
  "一般公共预算财政拨款支出决算表",
  ["total 合计", "basic 基本支出"],
  [["total", 0, "", "合计", "100.00", "60.00"]],
);

export const basicExpenditureTie: EquationExamples = {
  good: [
    { title: "部门基本支出表与部门支出总表相等", book: { tables: [summary("100.00"), departmental("30.00")] } },
    { title: "合计相等", book: { tables: [general("60.00"), basic("60.00")] } },
    { title: "决算人员经费加公用经费", book: { kind: "final-account", tables: [final, blocks("10.00")] } },
  ],
  bad: [
    {
      title: "部门基本支出表的合计与部门支出总表不一致",
      at: ["部门基本支出预算表!C5"],
      book: { tables: [summary("110.00"), departmental("30.00")] },
    },
    {
      title: "部门基本支出表的一个科目与部门支出总表不一致",
      at: ["部门支出总表!D6"],
      book: { tables: [summary("100.00"), departmental("33.00")] },
    },
    {
      title: "基本支出合计不一致",
      at: ["一般公共预算基本支出表!C5"],
      book: { tables: [general("60.00"), basic("66.00")] },
    },
    {
      title: "人员与公用相加不等于基本支出",
      at: ["一般公共预算财政拨款支出决算表!D5"],
      book: { kind: "final-account", tables: [final, blocks("1.00")] },
    },
  ],
};
