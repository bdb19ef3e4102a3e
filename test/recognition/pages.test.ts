import { describe, expect, it } from "vitest";
import { tablesIn, type Rows } from "./sheet";

const HEADER = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"];
const FIRST: Rows = [HEADER, [null, "合计", 70, 50, 20], ["2101501", "行政运行", 50, 50, null]];
const SECOND: Rows = [HEADER, ["2101504", "信息化建设", 20, null, 20]];
const lines = (title: string, organisation: string): Rows => [
  ["表3"],
  [title],
  [organisation, null, null, null, "单位：万元"],
];

describe("a table printed on several pages of one sheet", () => {
  it.each([
    ["repeats its head", "部门支出总表", "单位：某局"],
    ["says so in the title", "部门支出总表（续表）", "单位：某局"],
    ["says so behind the title", "部门支出总表（续1）", "单位：某局"],
    ["says so behind the name", "部门支出总表", "单位：某局（续表）"],
  ])("that %s is one table", (_, title, organisation) => {
    const tables = tablesIn([
      ...lines("部门支出总表", "单位：某局"),
      ...FIRST,
      ...lines(title, organisation),
      ...SECOND,
    ]);
    expect(tables.map(({ data, lanes }) => [data, lanes[0]?.rows.map(({ code }) => code)])).toEqual([
      [{ firstRow: 4, lastRow: 10 }, [null, "2101501", "2101504"]],
    ]);
  });

  it("of another unit is another table", () => {
    const tables = tablesIn([
      ...lines("部门支出总表", "单位：某市财政局"),
      ...FIRST,
      ...lines("部门支出总表", "单位：某市审计局"),
      ...FIRST,
    ]);
    expect(tables.map(({ organisation }) => organisation)).toEqual(["某市财政局", "某市审计局"]);
  });
});
