import { describe, expect, it } from "vitest";
import { tablesOf } from "../../src/recognition";
import { recognizedSheets, tablesIn, type Rows } from "./sheet";

const HEADER = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"];
const rows = (factor: number): Rows => [
  [null, "合计", 70.5 * factor, 50 * factor, 20.5 * factor],
  ["2101501", "行政运行", 50 * factor, 50 * factor, null],
  ["2101504", "信息化建设", 20.5 * factor, null, 20.5 * factor],
];
const TITLE = ["部门支出总表"];

function told(sheets: Readonly<Record<string, Rows>>, sheet: string) {
  const [table] = tablesOf({ sheets: recognizedSheets(sheets) } as never).filter((one) => one.sheet === sheet);
  return [table?.unit, table?.unitSource, table?.unitGuessed];
}

describe("the unit of a table", () => {
  it.each<readonly [string, Rows]>([
    ["in the line below the title", [TITLE, ["单位：某局", null, null, null, "单位：元"], HEADER, ...rows(1)]],
    ["in the title", [["部门支出总表（单位：元）"], HEADER, ...rows(1)]],
    ["above the title", [["金额单位：元"], TITLE, HEADER, ...rows(1)]],
    ["in a cell of the headings' row", [TITLE, [...HEADER, "单位：元"], ...rows(1)]],
    ["below the table", [TITLE, HEADER, ...rows(1), ["单位：元"]]],
    ["below the table behind an empty row", [TITLE, HEADER, ...rows(1), [], ["金额单位：元"]]],
  ])("printed %s", (_, sheet) => {
    expect(told({ 表3: sheet }, "表3")).toEqual(["元", "printed", false]);
  });

  it("printed in the headings is known, though no line states it", () => {
    const header = ["科目编码", "科目名称", "合计（元）", "基本支出（元）", "项目支出（元）"];
    expect(told({ 表3: [TITLE, header, ...rows(1)] }, "表3")).toEqual(["元", "headings", false]);
  });

  it("is guessed from the other tables, and known to be guessed", () => {
    const other: Rows = [["一般公共预算支出表"], ["单位：元"], HEADER, ...rows(10_000)];
    expect(told({ 表3: [TITLE, HEADER, ...rows(10_000)], 表5: other }, "表3")).toEqual(["元", "other-tables", true]);
  });

  it("is not the other tables' where the amounts would be ten thousand times theirs", () => {
    const other: Rows = [["一般公共预算支出表"], ["单位：万元"], HEADER, ...rows(1)];
    expect(told({ 表3: [TITLE, HEADER, ...rows(10_000)], 表5: other }, "表3")).toEqual(["元", "amounts", true]);
  });

  it("alone in the book is told by amounts no department spends, else assumed", () => {
    expect(told({ 表3: [TITLE, HEADER, ...rows(1_000_000)] }, "表3")).toEqual(["元", "amounts", true]);
    expect(told({ 表3: [TITLE, HEADER, ...rows(10)] }, "表3")).toEqual(["万元", "default", true]);
  });

  it("is not what 单位：某局 or 单位：元谋县财政局 says", () => {
    const [table] = tablesIn([TITLE, ["单位：元谋县财政局"], HEADER, ...rows(1)]);
    expect([table?.unitGuessed, table?.organisation]).toEqual([true, "元谋县财政局"]);
  });
});
