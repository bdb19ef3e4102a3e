import { describe, expect, it } from "vitest";
import { checkReport } from "../../src/checking";
import { recognizeWorkbook } from "../../src/recognition";
import { buildReport } from "../../src/report";
import { SheetBuilder, type Workbook } from "../../src/workbook";

/** A spending table whose numbers were rounded one by one; `change` is put into one of its parts. */
function spending(unit: string, numberFormat: string, amounts: readonly number[], change = 0): Workbook {
  const builder = new SheetBuilder("支出");
  const words = (row: number, ...texts: readonly (string | null)[]): void => {
    texts.forEach((text, column) => {
      if (text !== null) builder.set(row, column, { value: text, text });
    });
  };
  words(0, "2025年部门支出总体情况表");
  words(1, "部门：清溪县档案馆", null, null, null, `单位：${unit}`);
  words(2, "科目编码", "科目名称", "合计", "基本支出", "项目支出");
  const rows = [
    [null, "合计"],
    ["201", "一般公共服务支出"],
    ["20126", "档案事务"],
    ["2012601", "行政运行"],
    ["2012604", "档案馆"],
    ["208", "社会保障和就业支出"],
    ["20805", "行政事业单位养老支出"],
    ["2080505", "机关事业单位基本养老保险缴费支出"],
  ];
  rows.forEach((cells, index) => {
    words(index + 3, ...cells);
    for (const column of [0, 1, 2]) {
      const stored = amounts[index * 3 + column]!;
      const value = index === 4 && column === 0 ? stored + change : stored;
      if (stored !== 0) builder.set(index + 3, column + 2, { value, text: text(value, numberFormat), numberFormat });
    }
  });
  return { name: "表.xlsx", sheets: [builder.build()] };
}

function text(value: number, format: string): string {
  return format === "General" ? String(value) : value.toFixed(format.split(".")[1]?.length ?? 0);
}

function wrong(workbook: Workbook): readonly string[] {
  const recognition = recognizeWorkbook(workbook);
  return checkReport({ workbook, recognition, report: buildReport(recognition) })
    .findings.filter(({ severity }) => severity === "error" || severity === "inconsistent")
    .map(({ rule }) => rule);
}

// 档案事务 is 354.14 + 62.04 = 416.18 and so on: each was rounded for itself.
const ONE_DECIMAL = [
  [448.9, 386.9, 62.0],
  [416.2, 354.1, 62.0],
  [416.2, 354.1, 62.0],
  [354.1, 354.1, 0],
  [62.0, 0, 62.0],
  [32.7, 32.7, 0],
  [32.7, 32.7, 0],
  [32.7, 32.7, 0],
].flat();

const WITH_CENTS = [
  [448123.34, 386123, 62000],
  [415423.34, 353423.34, 62000],
  [415423.34, 353423.34, 62000],
  [353423.34, 353423.34, 0],
  [62000, 0, 62000],
  [32700, 32700, 0],
  [32700, 32700, 0],
  [32700, 32700, 0],
].flat();

describe("precision is what the numbers are printed to", () => {
  it.each(["0.0", "General"])("numbers of one decimal were rounded to it: %s", (format) => {
    expect(wrong(spending("万元", format, ONE_DECIMAL))).toEqual([]);
  });

  it.each(["0.0", "General"])("what rounding cannot explain is still found: %s", (format) => {
    expect(wrong(spending("万元", format, ONE_DECIMAL, 1))).toContain("children-sum");
    expect(wrong(spending("万元", format, ONE_DECIMAL, 9))).toContain("header-sum");
  });

  it("numbers of two decimals allow less", () => {
    const finer = ONE_DECIMAL.map((value, place) => (place === 9 ? 354.08 : value));
    expect(wrong(spending("万元", "0.00", finer))).toContain("children-sum");
  });

  it("some of the 元 among numbers with 分 were rounded to 元", () => {
    const odd = WITH_CENTS.map((value) => (value === 32700 ? 32701 : value));
    const shifted = odd.map((value, place) => (place < 2 ? value + 1 : value));
    expect(wrong(spending("元", "0.00", shifted))).toEqual([]);
    expect(wrong(spending("元", "0.00", shifted, 3))).not.toEqual([]);
  });

  it("a whole number among them is the whole truth where it is the only odd one", () => {
    expect(wrong(spending("元", "0.00", WITH_CENTS))).not.toEqual([]);
  });
});
