import { describe, expect, it } from "vitest";
import { recognizedSheets, tablesIn, type Rows } from "./sheet";

const HEADER = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"];
const BODY: Rows = [
  HEADER,
  [null, "合计", 70, 50, 20],
  ["2101501", "行政运行", 50, 50, null],
  ["2101504", "信息化建设", 20, null, 20],
];

describe("what a sheet is", () => {
  it("tells cover, contents, text and tables apart, and says why a sheet was not read", () => {
    const sheets = recognizedSheets({
      封面: [["甲市医疗保障局"], ["2025年部门预算公开表"], ["报送日期：2025年2月"]],
      目录: [["目录"], ["1", "部门收支总表"], ["2", "部门收入总表"], ["3", "部门支出总表"]],
      表3: [["部门支出总表"], ["单位：万元"], ...BODY],
      空: [],
      通讯录: [
        ["姓名", "电话"],
        ["张三", "5550100"],
      ],
      说明: [
        ["本部门负责全市医疗保障工作，承担基本医疗保险、生育保险和医疗救助等制度的组织实施；指导各县区经办机构。"],
        ["本年收入主要来自一般公共预算拨款，支出主要用于保障机构运转和专项业务开展；比上年有所增加。"],
        ["本部门严格执行各项规定，公务接待和公务用车费用均按标准列支；没有因公出国（境）安排。"],
      ],
    });
    expect(sheets.map(({ sheet, role, reason }) => [sheet, role, reason])).toEqual([
      ["封面", "cover", null],
      ["目录", "table-of-contents", null],
      ["表3", "table", null],
      ["空", "unread", "empty"],
      ["通讯录", "unread", expect.any(String)],
      ["说明", "narrative", null],
    ]);
  });
});

describe("what the lines around a table say", () => {
  const around = (...lines: Rows) => {
    const [table] = tablesIn([...lines, ...BODY]);
    return table && [table.title, table.unit, table.organisation];
  };

  it.each<readonly [string, Rows, readonly unknown[]]>([
    [
      "beside each other",
      [["表1-2"], ["部门支出总表"], ["部门：甲市医疗保障局", null, null, null, "金额单位：万元"]],
      ["部门支出总表", "万元", "甲市医疗保障局"],
    ],
    [
      "in one cell, the year with them",
      [["公开03表 部门支出总表"], ["部门：甲市医疗保障局    2025年    单位：元"]],
      ["公开03表 部门支出总表", "元", "甲市医疗保障局"],
    ],
    [
      "the name in the next cell",
      [["2025年部门支出总表"], ["单位名称：", "甲市医疗保障局", null, null, "单位：千元"]],
      ["2025年部门支出总表", "千元", "甲市医疗保障局"],
    ],
    [
      "after blank lines",
      [[null], [null], ["部门支出总表"], [null], ["单位：万元"], [null]],
      ["部门支出总表", "万元", null],
    ],
  ])("%s", (_, lines, expected) => {
    expect(around(...lines)).toEqual(expected);
  });
});

describe("how sure it is", () => {
  it("a title and a header that agree are certain, a header alone is not", () => {
    const titled = tablesIn([["部门支出总表"], ["单位：万元"], ...BODY])[0];
    const untitled = tablesIn(BODY)[0];
    expect(titled?.confidence).toBeGreaterThanOrEqual(0.9);
    expect(untitled?.confidence ?? 0).toBeLessThan(0.6);
  });

  it("a title over a header of something else is no table", () => {
    expect(tablesIn([["部门支出总表"], ["姓名", "电话", "住址"], ["张三", "5550100", "某街"]])).toEqual([]);
  });
});
