import { describe, expect, it } from "vitest";
import { checkReport, notRunText } from "../../src/checking";
import { recognizeWorkbook } from "../../src/recognition";
import { buildReport } from "../../src/report";
import { workbookOf, type Rows } from "../narrative/support";

const spending = (title: string): Rows => [
  [title],
  ["单位：清溪县档案馆", null, null, null, "单位：万元"],
  ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
  [null, "合计", 30, 20, 10],
  ["2012601", "行政运行", 20, 20, null],
  ["2012604", "档案馆", 10, null, 10],
];
const assets: Rows = [
  ["2025年一般公共预算“三公”经费支出表"],
  ["单位：清溪县档案馆", null, null, null, "单位：万元"],
  ["单位编码", "单位名称", "合计", "因公出国（境）费用", "公务接待费"],
  ["101", "清溪县档案馆", 3, 1, 2],
];

function alone(...sheets: readonly (readonly [string, Rows])[]): readonly string[] {
  const workbook = workbookOf(sheets);
  const recognition = recognizeWorkbook(workbook);
  return checkReport({ workbook, recognition, report: buildReport(recognition) })
    .relations.notRun.filter(({ rule }) => rule === "cross-table")
    .map((one) => notRunText(one, "zh"));
}

describe("tables that no other vouches for", () => {
  it("are named, each in one line", () => {
    const told = alone(["三公", assets]);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("“三公”经费支出表");
  });

  it("are not named once a relation ties them", () => {
    const tied = alone(
      ["总表", spending("2025年部门支出总表")],
      ["一般", spending("2025年一般公共预算支出表")],
      ["三公", assets],
    );
    expect(tied).toEqual([]);
  });
});
