import { describe, expect, it } from "vitest";
import type { TableCorrection } from "../../src/recognition";
import { type Rows, tablesIn } from "./sheet";

const LIST: Rows = [
  ["部门支出总表"],
  ["单位：甲市医疗保障局", null, null, null, "金额单位：万元"],
  ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
  [null, "合计", 70, 50, 20],
  ["2101501", "行政运行", 50, 50, null],
  ["2101504", "信息化建设", 20, null, 20],
];
const HEADER_ROW = 2;

const at = (firstRow: number, more: Partial<TableCorrection>): TableCorrection => ({ sheet: "表3", firstRow, ...more });

describe("what the user says of a table", () => {
  it("goes before what was recognised: kind, unit, and what a column is", () => {
    const [table] = tablesIn(
      LIST,
      at(HEADER_ROW, { kind: "general-budget-expenditure", unit: "元", columns: { 4: "remark" } }),
    );
    expect(table).toMatchObject({ kind: "general-budget-expenditure", unit: "元", confidence: 1 });
    expect(table?.columns.map(({ role }) => role)).toEqual(["code", "subject-name", "total", "basic", "remark"]);
    expect(table?.lanes[0]?.rows[0]?.values.has(4)).toBe(false);
  });

  it("moves the total to another row, or takes it away", () => {
    const kinds = (correction: Partial<TableCorrection>) =>
      tablesIn(LIST, at(HEADER_ROW, correction))[0]?.lanes[0]?.rows.map(({ kind }) => kind);
    expect(kinds({ totalRow: 4 })).toEqual(["subtotal", "total", "item"]);
    expect(kinds({ totalRow: null })).toEqual(["subtotal", "item", "item"]);
  });

  it("takes a table out of everything", () => {
    expect(tablesIn(LIST, at(HEADER_ROW, { ignore: true }))).toEqual([]);
  });

  it("is still true when rows were inserted above the only table of a sheet", () => {
    const moved = [[null], ["说明：本表金额为年初预算"], ...LIST];
    expect(tablesIn(moved, at(HEADER_ROW, { unit: "元" }))[0]?.unit).toBe("元");
  });

  it("leaves the other tables of the sheet as they were recognised", () => {
    const stacked = [
      ...LIST,
      [null],
      ...LIST.map((row) => row.map((value) => (value === "部门支出总表" ? "一般公共预算支出表" : value))),
    ];
    const both = tablesIn(stacked, at(HEADER_ROW, { unit: "元" }));
    expect(both.map(({ unit }) => unit)).toEqual(["元", "万元"]);
  });

  it("makes a table of what was none, with the header that stands above its first number", () => {
    const unknown = [["情况表"], ["名目", "数额"], ["合计", 70], ["甲", 50], ["乙", 20]];
    expect(tablesIn(unknown)).toEqual([]);
    const [table] = tablesIn(unknown, at(0, { kind: "dept-expenditure-summary" }));
    expect(table).toMatchObject({ kind: "dept-expenditure-summary", header: { firstRow: 1, lastRow: 1 }, totalRow: 2 });
    expect(table?.evidence.map(({ kind }) => kind)).toContain("user");
  });

  it("gives the last row of the header", () => {
    const [table] = tablesIn(LIST, at(HEADER_ROW, { headerLastRow: 3 }));
    expect(table).toMatchObject({ header: { firstRow: 2, lastRow: 3 }, data: { firstRow: 4, lastRow: 5 } });
  });
});
