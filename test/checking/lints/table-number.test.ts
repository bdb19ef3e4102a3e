import { expect, it } from "vitest";
import { listHead, type ExampleSheet } from "../../examples/workbook";
import { tableNumber } from "../../../src/checking/lints/table-number";
import { lintExample, testLint } from "../lint-tester";

testLint(tableNumber);

const table = (name: string, number: string, title: string): ExampleSheet => ({
  name,
  rows: [[number], ...listHead(title), ["", "合计", 20, 20, ""], ["2101101", "行政单位医疗", 20, 20, ""]],
});

it("finds one number printed twice, however the dash was typed", () => {
  const sheets = [table("甲", "附表2-1", "部门支出总表"), table("乙", "附表2—1", "一般公共预算支出表")];
  expect(lintExample(tableNumber, { sheets }).map(({ data }) => data.number)).toEqual(["2-1"]);
});

it("has nothing to say of one paper that holds several tables", () => {
  const sheets = [table("甲", "附件2", "部门支出总表"), table("乙", "附件2", "一般公共预算支出表")];
  expect(lintExample(tableNumber, { sheets })).toEqual([]);
});
