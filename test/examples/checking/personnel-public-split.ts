import { listOf, type ExampleTable } from "../tables";
import type { EquationExamples } from "../kinds";

const COLUMNS = ["total 合计", "personnel 人员经费", "public-expense 公用经费"];

const table = (personnel: string, running: string): ExampleTable =>
  listOf("general-budget-basic-expenditure", "一般公共预算基本支出表", COLUMNS, [
    ["econ-class", 1, "301", "工资福利支出", "80.00", personnel, running],
    ["econ-class", 1, "302", "商品和服务支出", "10.00", "1.00", "9.00"],
  ]);

const capital = (personnel: string, running: string): ExampleTable =>
  listOf("general-budget-basic-expenditure", "一般公共预算基本支出表", COLUMNS, [
    ["econ-class", 1, "310", "资本性支出", "3.00", personnel, running],
  ]);

export const personnelPublicSplit: EquationExamples = {
  good: [
    { title: "各归各栏", book: { tables: [table("80.00", "")] } },
    { title: "资本性支出在公用经费栏", book: { tables: [capital("", "3.00")] } },
  ],
  bad: [
    { title: "工资福利填到公用经费栏", at: ["一般公共预算基本支出表!D5"], book: { tables: [table("70.00", "10.00")] } },
    { title: "资本性支出填到人员经费栏", at: ["一般公共预算基本支出表!E5"], book: { tables: [capital("3.00", "")] } },
  ],
};
