import { describe, expect, it } from "vitest";
import { recognizeWorkbook } from "../../src/recognition";
import { buildReport, factKey } from "../../src/report";
import { sheetOf } from "../narrative/support";

describe("a 类 that no row states", () => {
  const book = sheetOf("表5", [
    ["2025年一般公共预算支出表"],
    ["单位：某市某局", null, null, null, "单位：万元"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    [null, "合计", 100, 100, null],
    ["20805", "行政事业单位养老支出", 50, 50, null],
    ["2089999", "其他社会保障和就业支出", 10, 10, null],
    ["210", "卫生健康支出", 40, 40, null],
    ["21011", "行政事业单位医疗", 40, 40, null],
  ]);
  const report = buildReport(recognizeWorkbook(book));

  it("is the sum of its topmost stated parts, of whatever level", () => {
    const { fact } = report.find(factKey("expenditure", "general", "208"));
    expect(fact?.amount.value.toFixed()).toBe("60");
    expect(fact?.cells).toHaveLength(2);
  });

  it("is what its row says where there is one", () => {
    expect(report.find(factKey("expenditure", "general", "210")).fact?.cells).toHaveLength(1);
  });
});
