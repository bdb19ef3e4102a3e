import { describe, expect, it } from "vitest";
import { checkReport, messageText } from "../../src/checking";
import { recognizeWorkbook, tablesOf } from "../../src/recognition";
import { buildReport } from "../../src/report";
import { workbookOf, type Rows } from "./sheet";

const BASIC: Rows = [
  ["一般公共预算基本支出表"],
  ["单位：万元"],
  ["科目编码", "科目名称", "合计", "人员经费", "公用经费"],
  [null, "合计", 130, 100, 30],
  ["301", "工资福利支出", 100, 100, null],
  ["30101", "基本工资", 60, 60, null],
  ["30102", "津贴补贴", 40, 40, null],
  ["302", "商品和服务支出", 30, null, 30],
  ["30201", "办公费", 30, null, 30],
];

const PROJECTS: Rows = [
  ["部门项目支出表"],
  ["单位：万元"],
  ["科目编码", "科目名称", "金额"],
  [null, "合计", 90],
  ["2050299", "其他普通教育支出", 50],
  ["2050803", "培训支出", 40],
];

function review(rows: Rows) {
  const workbook = workbookOf({ 表3: rows });
  const recognition = recognizeWorkbook(workbook);
  const { findings } = checkReport({ recognition, report: buildReport(recognition), workbook });
  return { rows: tablesOf(recognition)[0]!.lanes[0]!.rows, findings };
}

const twice = (rows: Rows, index: number): Rows => rows.toSpliced(index, 0, rows[index]!);

describe("a row printed twice", () => {
  it.each([
    ["an economic account", BASIC, 6],
    ["another one", BASIC, 5],
    ["the only account of its class", BASIC, 8],
    ["a class", BASIC, 7],
    ["an account of a list of projects", PROJECTS, 4],
  ] as const)("%s: is a duplicate, no part of itself", (_, rows, index) => {
    const seen = review(twice(rows, index));
    const [first, again] = [seen.rows[index - 3]!, seen.rows[index - 2]!];
    expect(again.code).toBe(first.code);
    expect(again.level).toBe(first.level);
    expect(seen.findings.map(({ rule }) => rule)).toContain("duplicate-row");
  });

  it("is the one detail of its account where other accounts have details", () => {
    const detailed: Rows = [
      ...BASIC.slice(0, 6),
      ["30101", "行政人员基本工资", 35, 35, null],
      ["30101", "事业人员基本工资", 25, 25, null],
      BASIC[6]!,
      ["30102", "津贴补贴", 40, 40, null],
      ...BASIC.slice(7),
    ];
    const seen = review(detailed);
    expect(seen.rows.filter(({ kind }) => kind === "econ-detail").map(({ name }) => name)).toEqual([
      "行政人员基本工资",
      "事业人员基本工资",
      "津贴补贴",
    ]);
    expect(seen.findings.map(({ rule }) => rule)).not.toContain("duplicate-row");
  });

  it("with other names or smaller amounts is the list of its parts", () => {
    const parts: Rows = [
      ...BASIC.slice(0, 7),
      ["30102", "津贴补贴", 25, 25, null],
      ["30102", "津贴补贴", 15, 15, null],
      ...BASIC.slice(7, 8),
      ["30201", "办公费", 30, null, 30],
      ["30201", "印刷品", 30, null, 30],
    ];
    const seen = review(parts);
    expect(seen.rows.filter(({ kind }) => kind === "econ-detail").map(({ name }) => name)).toEqual([
      "津贴补贴",
      "津贴补贴",
      "印刷品",
    ]);
    expect(seen.findings.filter(({ equation }) => equation !== null).map((one) => messageText(one, "zh"))).toEqual([]);
  });
});
