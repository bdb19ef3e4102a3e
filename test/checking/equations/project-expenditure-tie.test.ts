import { expect, it } from "vitest";
import { projectExpenditureTie } from "../../../src/checking/equations/project-expenditure-tie";
import { listOf, twoSidedOf, type ExampleTable } from "../../examples/tables";
import { checkExample, testRule } from "../rule-tester";

testRule(projectExpenditureTie);

const LIST = listOf(
  "dept-expenditure-summary",
  "部门支出总表",
  ["total 合计", "basic 基本支出", "project 项目支出"],
  [
    ["total", 0, "", "合计", "100.00", "40.00", "60.00"],
    ["item", 1, "2101599", "其他医疗保障管理事务支出", "100.00", "40.00", "60.00"],
  ],
);
const CARRIED = twoSidedOf(
  "dept-budget-summary",
  "部门收支总表",
  [
    ["current-total", 1, "", "本年收入合计", "90.00"],
    ["carry", 1, "", "上年结转", "10.00"],
    ["grand-total", 0, "", "收入总计", "100.00"],
  ],
  [["grand-total", 0, "", "支出总计", "100.00"]],
);

function projects(title: string, ...columns: readonly string[]): ExampleTable {
  return listOf(
    "dept-project-expenditure",
    title,
    ["total 合计", ...columns],
    [
      ["total", 0, "", "合计", "50.00"],
      ["project", 1, "2101599", "参保扩面工作经费", "50.00"],
    ],
  );
}

/** What the rule says of the department's own project table: relations found, and reasons for none. */
function told(...tables: readonly ExampleTable[]): { readonly tied: number; readonly reasons: readonly string[] } {
  const { equations, relations } = checkExample({ tables });
  const own = ({ rule }: { readonly rule: string }) => rule === projectExpenditureTie.id;
  return {
    tied: equations.filter(({ equation }) => own(equation)).length,
    reasons: relations.notRun.filter(own).map(({ reasonId }) => reasonId),
  };
}

it("ties the department's projects by total and by account", () => {
  expect(told(LIST, projects("部门项目支出预算表"))).toEqual({ tied: 2, reasons: [] });
  expect(told(LIST, projects("部门项目支出预算表（其他运转类、特定目标类项目）"))).toEqual({ tied: 2, reasons: [] });
});

it("leaves tables of one fund, one purpose or one class of projects alone", () => {
  for (const title of ["政府性基金项目支出表", "专项资金预算汇总表", "项目支出预算表（特定目标类）"])
    expect(told(LIST, projects(title))).toEqual({ tied: 0, reasons: [] });
});

it("says why it does not compare: carried-over money, two tables, no split", () => {
  const table = projects("部门项目支出预算表");
  expect(told(CARRIED, LIST, table)).toEqual({ tied: 0, reasons: ["carry-unclear"] });
  expect(told(CARRIED, LIST, projects("部门项目支出预算表", "carry-over 上年结转"))).toMatchObject({ tied: 2 });
  expect(told(LIST, table, projects("部门项目支出预算表（续）"))).toEqual({ tied: 0, reasons: ["several-tables"] });
  const whole = listOf(
    "dept-expenditure-summary",
    "部门支出总表",
    ["total 合计"],
    [["total", 0, "", "合计", "100.00"]],
  );
  expect(told(whole, table)).toEqual({ tied: 0, reasons: ["no-split"] });
});

it("ties no account where some project bears no code", () => {
  const table = listOf(
    "dept-project-expenditure",
    "部门项目支出预算表",
    ["total 合计"],
    [
      ["total", 0, "", "合计", "60.00"],
      ["project", 1, "2101599", "参保扩面工作经费", "50.00"],
      ["project", 1, "", "基金监管经费", "10.00"],
    ],
  );
  expect(told(LIST, table)).toEqual({ tied: 1, reasons: [] });
});
