import { describe, expect, it } from "vitest";
import { type BudgetTable, recognizeWorkbook, tablesOf } from "../../src/recognition";
import { type Rows, sheetOf, workbookOf } from "../narrative/support";

const read = (name: string, rows: Rows): BudgetTable => tablesOf(recognizeWorkbook(sheetOf(name, rows)))[0]!;
const rolesIn = (table: BudgetTable): readonly string[] => table.columns.map(({ role }) => role);
const rowsIn = (table: BudgetTable, lane = 0) =>
  table.lanes[lane]!.rows.map(({ kind, code, name, parent }) => [kind, code, name, parent]);

describe("two classifications of one row", () => {
  const rows: Rows = [
    ["一般公共预算基本支出情况表"],
    ["部门预算经济分类", null, null, "政府预算经济分类", null, null, "合计", "人员经费", "公用经费"],
    ["类", "款", "科目名称", "类", "款", "科目名称"],
    [null, null, null, null, null, "合计", 30, 20, 10],
    ["301", "01", "基本工资", "501", "01", "工资奖金津补贴", 20, 20, null],
    ["302", "01", "办公费", "502", "01", "办公经费", 10, null, 10],
  ];

  it("is one list, placed by the first of them", () => {
    const table = read("7", rows);
    expect(table.lanes.map(({ side }) => side)).toEqual(["list"]);
    expect(rolesIn(table).slice(0, 6)).toEqual([
      "econ-code-class",
      "econ-code-section",
      "subject-name",
      "further-code",
      "further-code",
      "further-subject-name",
    ]);
    expect(rowsIn(table)).toEqual([
      ["total", null, "合计", null],
      ["econ-section", "30101", "基本工资", 0],
      ["econ-section", "30201", "办公费", 0],
    ]);
  });
});

describe("names", () => {
  it("stand for the codes of a list that prints none", () => {
    const table = read("6", [
      ["一般公共预算安排基本支出分经济科目表"],
      ["经济科目名称", "预算数", "备注"],
      ["合计", 30],
      ["工资福利支出", 20],
      ["基本工资", 20],
      ["商品和服务支出", 10],
      ["办公费", 10],
    ]);
    expect(rowsIn(table).map(([kind, code]) => [kind, code])).toEqual([
      ["total", null],
      ["econ-class", "301"],
      ["econ-section", "30101"],
      ["econ-class", "302"],
      ["econ-section", "30201"],
    ]);
  });

  it("are told from the code repeated in front of them", () => {
    const table = read("3", [
      ["部门支出总表"],
      ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
      ["2010301", "2010301　行政运行", 20, 20, null],
    ]);
    expect(rowsIn(table)).toEqual([["item", "2010301", "行政运行", null]]);
  });

  it("alone under the headings are the first row, not a further heading", () => {
    const table = read("10", [
      ["“三公”经费财政拨款情况统计表"],
      ["项目", "2023年预算数", "2024年预算数"],
      ["因公出国（境）费", null, null],
      ["公务接待费", 2, 2],
      ["公务用车购置及运行费", 9, 8],
      ["  1.公务用车购置费", null, null],
      ["  2.公务用车运行费", 9, 8],
      ["合计", 11, 10],
    ]);
    expect(rolesIn(table)).toEqual(["subject-name", "prior-amount", "amount"]);
    expect(rowsIn(table).map(([, , name, parent]) => [name, parent])).toEqual([
      ["因公出国（境）费", 5],
      ["公务接待费", 5],
      ["公务用车购置及运行费", 5],
      ["1.公务用车购置费", 2],
      ["2.公务用车运行费", 2],
      ["合计", null],
    ]);
  });
});

describe("the same title over other columns", () => {
  const kindOf = (title: string, ...rows: Rows): string | undefined =>
    tablesOf(recognizeWorkbook(sheetOf("1", [[title], ...rows])))[0]?.kind;
  const functional = ["2010301", "行政运行", 20, 20, null];
  const economic = ["30101", "基本工资", 20];

  it("is another kind where its codes or funds say so", () => {
    expect(kindOf("财政拨款支出表", ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], functional)).toBe(
      "fiscal-appropriation-expenditure",
    );
    expect(kindOf("一般公共预算支出明细表", ["科目编码", "科目名称", "合计"], economic)).toBe(
      "general-budget-economic",
    );
    expect(kindOf("财政拨款基本支出表", ["科目编码", "科目名称", "合计"], economic)).toBe("fiscal-appropriation-basic");
    expect(
      kindOf(
        "项目支出表",
        ["单位名称", "项目名称", "合计", "一般公共预算", "政府性基金预算"],
        ["某市某局", "规划编制", 20, 12, 8],
      ),
    ).toBe("dept-project-expenditure");
  });

  it("is not forced into a kind where nothing is known of it", () => {
    const rows: Rows = [["会议计划预算情况表"], ["会议名称", "人数", "天数"], ["工作会议", 30, 2]];
    expect(recognizeWorkbook(sheetOf("10", rows)).sheets[0]).toMatchObject({
      role: "unread",
      reason: "not-a-budget-table",
    });
  });
});

describe("what the document is", () => {
  const table = (line: string): Rows => [
    ["部门支出总表"],
    [line, null, "单位：万元"],
    ["科目编码", "科目名称", "合计"],
    ["2010301", "行政运行", 20],
  ];
  const organisationOf = (line: string) => recognizeWorkbook(sheetOf("3", table(line))).document.organisation;

  it.each([
    "部门：123_某市某区水务局",
    "部门：[123001]某市某区水务局",
    "单位名称：123001-某市某区水务局",
    "某市某区水务局",
  ])("is told without the unit's code: %s", (line) => {
    expect(organisationOf(line)).toBe("某市某区水务局");
  });

  it("has the year of its file where no sheet says it", () => {
    const { name, sheets } = sheetOf("3", table("部门：某市某区水务局"));
    expect(recognizeWorkbook({ name, sheets }).document.year).toBeNull();
    expect(recognizeWorkbook({ name: "某局2025年部门预算公开表.xlsx", sheets }).document.year).toBe(2025);
  });

  it("may begin with a list of contents whose lines end in dots and pages", () => {
    const contents: Rows = ["部门收支总表", "部门收入总表", "部门支出总表", "一般公共预算支出表"].map(
      (title, index) => [`${title}……………${index + 1}`],
    );
    const { sheets } = recognizeWorkbook(
      workbookOf([
        ["目录", contents],
        ["3", table("部门：某市某区水务局")],
      ]),
    );
    expect(sheets.map(({ role }) => role)).toEqual(["table-of-contents", "table"]);
  });
});
