import { type ExampleBook, type ExampleTable, listOf, twoSidedOf } from "./tables";

const SUMMARY = twoSidedOf(
  "dept-budget-summary",
  "部门收支总表",
  [
    ["entry", 1, "", "一、一般公共预算拨款收入", "1,530.46"],
    ["current-total", 0, "", "本年收入合计", "1,530.46"],
    ["grand-total", 0, "", "收入总计", "1,530.46"],
  ],
  [
    ["entry", 1, "", "一、教育支出", "1,441.93"],
    ["entry", 1, "", "二、住房保障支出", "88.53"],
    ["current-total", 0, "", "本年支出合计", "1,530.46"],
    ["grand-total", 0, "", "支出总计", "1,530.46"],
  ],
);

const SPENDING_COLUMNS = ["total 合计", "basic 基本支出", "project 项目支出"];

function spendingTable(kind: ExampleTable["kind"], title: string): ExampleTable {
  return listOf(kind, title, SPENDING_COLUMNS, [
    ["total", 0, "", "合计", "1,530.46", "1,186.28", "344.18"],
    ["item", 1, "2050201", "学前教育", "1,441.93", "1,097.75", "344.18"],
    ["item", 1, "2210201", "住房公积金", "88.53", "88.53", ""],
  ]);
}

const BASIC = listOf(
  "general-budget-basic-expenditure",
  "一般公共预算基本支出表",
  ["total 合计", "personnel 人员经费", "public-expense 公用经费"],
  [
    ["total", 0, "", "合计", "1,186.28", "1,069.35", "116.93"],
    ["econ-section", 1, "30101", "基本工资", "1,069.35", "1,069.35", ""],
    ["econ-section", 1, "30201", "办公费", "116.93", "", "116.93"],
  ],
);

const THREE_PUBLIC = listOf(
  "general-budget-three-public",
  "一般公共预算“三公”经费支出表",
  ["total 合计", "overseas-travel 因公出国（境）费", "vehicle-subtotal 小计", "official-reception 公务接待费"],
  [["total", 0, "", "合计", "3.75", "", "", "3.75"]],
);

/** The tables of a kindergarten that lives on 一般公共预算拨款 alone. */
export const KINDERGARTEN: ExampleBook = {
  tables: [
    SUMMARY,
    spendingTable("dept-expenditure-summary", "部门支出总表"),
    spendingTable("general-budget-expenditure", "一般公共预算支出表"),
    BASIC,
    THREE_PUBLIC,
  ],
};

/** Three projects of the 项目库: one of 人员类, two of 特定目标类. */
export const PROJECTS: ExampleBook = {
  tables: [
    listOf(
      "project-performance-targets",
      "部门预算项目支出绩效目标表",
      ["amount 预算数"],
      [
        ["project", 1, "", "51130123R000000041207-工资性支出", "61.50"],
        ["project", 1, "", "51130123T000000041310-园舍维修", "27.40"],
        ["project", 1, "", "51130123T000000041455-幼儿营养改善", "18.60"],
      ],
    ),
  ],
};
