import { describe, expect, it } from "vitest";
import { tablesOf } from "../../src/recognition";
import { squeeze } from "../../src/recognition/sheet/text";
import { kindOfTitle, titleKey } from "../../src/recognition/sheet/titles";
import { recognizedSheets, type Rows, tablesIn } from "./sheet";

const BODY: Rows = [
  ["部门：某市某局", null, null, "单位：万元"],
  ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
  [null, "合计", 30, 20, 10],
  ["2101501", "行政运行", 20, 20, null],
  ["2101502", "一般行政管理事务", 10, null, 10],
];

const TITLE = "部门支出总表";

/** A table under the given lines. */
const under = (...head: Rows) => tablesIn([...head, ...BODY])[0];

describe("the number of a table", () => {
  it.each([
    ["附表2-1", "2-1"],
    ["附表2—1", "2-1"],
    ["附表2－1：", "2-1"],
    ["（附表2-1）", "2-1"],
    ["附件2-1", "2-1"],
    ["附件2—1", "2-1"],
    ["附件 2 - 1", "2-1"],
    ["（附件2—1）", "2-1"],
    ["附件3：", "3"],
    ["附件02", "2"],
    ["附件十一", "11"],
    ["公开表1-2", "1-2"],
  ])("is read off %s in a cell of its own above the title", (text, number) => {
    expect(under([text], [TITLE])).toMatchObject({ number, title: TITLE, kind: "dept-expenditure-summary" });
  });

  it("is read off a cell beside the title", () => {
    expect(under([TITLE, null, null, null, "附件2-1"])).toMatchObject({ number: "2-1", title: TITLE });
  });

  it.each([
    ["附件2-1 部门支出总表", "2-1"],
    ["附件2—1部门支出总表", "2-1"],
    ["（附件2-1）部门支出总表", "2-1"],
    ["附件2：部门支出总表", "2"],
    ["附件二 部门支出总表", "2"],
    ["附表2—1 部门支出总表", "2-1"],
    ["（附表2-1）部门支出总表", "2-1"],
    ["附表2 2025年部门支出总表", "2"],
    ["附件12025年部门支出总表", "1"],
    ["公开表1-12025年部门支出总表", "1-1"],
    ["表1-部门支出总表", "1"],
  ])("is read off %s", (title, number) => {
    expect(under([title])).toMatchObject({ number, kind: "dept-expenditure-summary" });
  });

  it("is no part of what the table is called", () => {
    for (const text of ["附件2-1 部门支出总表", "（附表2—1）部门支出总表", "附件一：2025年部门支出总表"])
      expect(titleKey(text)).toBe("部门支出总表");
    expect(titleKey("附件一一般公共预算支出表")).toBe("一般公共预算支出表");
    expect(kindOfTitle("附件3 政府性基金预算支出表")).toBe("gov-fund-expenditure");
  });

  it("is the one printed as 表号 where the paper has a number too", () => {
    expect(under(["附件2"], [TITLE, null, null, null, "公开表1-2"])?.number).toBe("1-2");
    expect(under(["附件2"], ["公开表1-2 部门支出总表"])?.number).toBe("1-2");
  });

  it("is none where one paper holds several tables", () => {
    const sheet = (title: string): Rows => [["附件1"], [title], ...BODY];
    const numbers = (sheets: Readonly<Record<string, Rows>>) =>
      tablesOf({
        workbook: "",
        document: { kind: "budget", year: null, organisation: null },
        sheets: recognizedSheets(sheets),
      }).map(({ number }) => number);
    expect(numbers({ 甲: sheet(TITLE), 乙: sheet("政府性基金预算支出表") })).toEqual([null, null]);
    expect(numbers({ 甲: sheet(TITLE), 乙: sheet(TITLE) })).toEqual(["1", "1"]);
    const fund: Rows = [["政府性基金预算支出表"], ...BODY];
    expect(numbers({ 甲: sheet(TITLE), 乙: fund })).toEqual([null, null]);
    expect(numbers({ 甲: [["附件1-1"], [TITLE], ...BODY], 乙: fund })).toEqual(["1-1", null]);
    expect(numbers({ 甲: sheet(TITLE), 乙: [["附件2"], ...fund] })).toEqual(["1", "2"]);
  });

  it("has a dash between digits only", () => {
    expect(squeeze("基本支出表——人员经费")).toBe("基本支出表——人员经费");
    expect(squeeze("2024—2026 年")).toBe("2024-2026年");
  });
});
