import { describe, expect, it } from "vitest";
import { recognizeWorkbook, tablesOf } from "../../src/recognition";
import { parseRange, SheetBuilder } from "../../src/workbook";
import type { Rows } from "./sheet";

function header(rows: Rows, ...merges: readonly string[]) {
  const builder = new SheetBuilder("表7");
  rows.forEach((row, r) =>
    row.forEach((value, c) => value !== null && builder.set(r, c, { value, text: String(value) })),
  );
  const sheet = builder.build({ merges: merges.flatMap((range) => parseRange(range) ?? []) });
  const [table] = tablesOf(recognizeWorkbook({ name: "预算.xlsx", sheets: [sheet] }));
  return [table?.header, table?.data.firstRow];
}

describe("headings follow their merges", () => {
  it("a row beside headings merged down is one of headings, though none of its words is known", () => {
    const rows: Rows = [
      ["“三公”经费预算情况表"],
      ["单位：万元"],
      ["项目", "本年年初预算数", "上年年初预算数", "本年比上年增减情况", null],
      [null, null, null, "增减额", "增减幅度"],
      ["合计", 16.4, 18.8, -2.4, "-13%"],
      ["1.因公出国（境）费", null, null, null, null],
      ["2.公务接待费", 2.4, 4.8, -2.4, "-50%"],
    ];
    expect(header(rows, "A3:A4", "B3:B4", "C3:C4", "D3:E3")).toEqual([{ firstRow: 2, lastRow: 3 }, 4]);
  });

  it("three deep, the last row of words nobody knows", () => {
    const rows: Rows = [
      ["部门支出总表"],
      ["单位：万元"],
      ["科目编码", "科目名称", "合计", "其中", null, null],
      [null, null, null, "基本支出", "项目支出", null],
      [null, null, null, null, "常年性", "一次性"],
      ["2101501", "行政运行", 70, 50, 20, null],
    ];
    const merges = ["A3:A5", "B3:B5", "C3:C5", "D3:F3", "D4:D5", "E4:F4"];
    expect(header(rows, ...merges)).toEqual([{ firstRow: 2, lastRow: 4 }, 5]);
  });

  it("a name merged over two rows of data is no heading", () => {
    const rows: Rows = [
      ["部门项目支出表"],
      ["单位：万元"],
      ["单位名称", "项目名称", "金额"],
      ["某中心", "甲工程", 5],
      [null, "乙工程", 6],
    ];
    expect(header(rows, "A4:A5")).toEqual([{ firstRow: 2, lastRow: 2 }, 3]);
  });
});
