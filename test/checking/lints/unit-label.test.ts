import { describe, expect, it } from "vitest";
import { checkReport, messageText } from "../../../src/checking";
import { workbookOfExample, type ExampleSheet } from "../../examples/workbook";
import { unitLabel } from "../../../src/checking/lints/unit-label";
import { recognizeWorkbook } from "../../../src/recognition";
import { buildReport } from "../../../src/report";
import { testLint } from "../lint-tester";

testLint(unitLabel);

const sheet = (name: string, title: string, unit: string, total: number): ExampleSheet => ({
  name,
  rows: [
    [title],
    ["单位：甲市医疗保障局", "", unit],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    ["", "合计", total, total, ""],
    ["2101101", "行政单位医疗", total, total, ""],
  ],
});

function told(...sheets: readonly ExampleSheet[]): readonly string[] {
  const workbook = workbookOfExample({ sheets });
  const recognition = recognizeWorkbook(workbook);
  const { findings } = checkReport({ workbook, recognition, report: buildReport(recognition) });
  return findings.filter(({ rule }) => rule === "unit-label").map((one) => messageText(one, "zh"));
}

describe("a unit that is not stated is told with what it rests on", () => {
  it("nothing: it is assumed, and every table is named", () => {
    expect(told(sheet("表3", "部门支出总表", "", 20), sheet("表5", "一般公共预算支出表", "", 20))).toEqual([
      "「部门支出总表」「一般公共预算支出表」没有注明金额单位，其他表也没有，现假定为万元，请核对并在表头补上",
    ]);
  });

  it("the other tables, and the size of the amounts: each in a sentence of its own", () => {
    const stated = sheet("表3", "部门支出总表", "金额单位：万元", 20);
    const beside = sheet("表5", "一般公共预算支出表", "", 20);
    const large = sheet("表6", "一般公共预算项目支出表", "", 200_000);
    expect(told(stated, beside, large)).toEqual([
      "「一般公共预算支出表」没有注明金额单位，现按其他表的万元计算，请在表头补上",
      "「一般公共预算项目支出表」没有注明金额单位，看金额大小应是元，现按元计算，请在表头补上",
    ]);
  });
});
