import { expect, it } from "vitest";
import { contentsTitle } from "../../../src/checking/lints/contents-title";
import { listHead, type ExampleSheet } from "../../examples/workbook";
import { lintExample, testLint } from "../lint-tester";

testLint(contentsTitle);

const TITLES = ["部门支出总表", "一般公共预算支出表", "政府性基金预算支出表"];

const table = (name: string, number: string, title: string): ExampleSheet => ({
  name,
  rows: [[number], ...listHead(title), ["", "合计", 20, 20, ""], ["2101101", "行政单位医疗", 20, 20, ""]],
});

it("does not take the number of the paper for a part of the title", () => {
  const listed = TITLES.map((title, index) => [`附件2—${index + 1} ${title}`]);
  const sheets = TITLES.map((title, index) => table(title, `附件2—${index + 1}`, title));
  expect(lintExample(contentsTitle, { sheets: [{ name: "目录", rows: [["目录"], ...listed] }, ...sheets] })).toEqual(
    [],
  );
});

it("does not take 附件2 above the first of several tables for that table's number", () => {
  const listed = TITLES.map((title, index) => [`表${index + 1}`, title]);
  const sheets = TITLES.map((title, index) => table(title, index === 0 ? "附件2" : "", title));
  const rows = [["目录"], ["表号", "表名"], ...listed];
  expect(lintExample(contentsTitle, { sheets: [{ name: "目录", rows }, ...sheets] })).toEqual([]);
});
