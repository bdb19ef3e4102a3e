import { describe, expect, it } from "vitest";
import type { Unit } from "../../src/amounts";
import { shownText } from "../../src/documents";
import { recognizeWorkbook, tablesOf } from "../../src/recognition";
import { SheetBuilder, type Workbook } from "../../src/workbook";

const ROWS = [
  ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
  [null, "合计", 31_214_205.8, 30_964_205.8, 250_000],
  ["2101501", "行政运行", 30_964_205.8, 30_964_205.8, null],
  ["2101504", "信息化建设", 250_000, null, 250_000],
  ["2101505", "医疗保障政策管理", 3, null, 3],
] as const;

/** Both ways into the program give value, shown text and format; only who worked out the text differs. */
function book(unit: Unit, format: string): Workbook {
  const builder = new SheetBuilder("表3");
  builder.set(0, 0, { value: "部门支出总表", text: "部门支出总表" });
  builder.set(1, 4, { value: `单位：${unit}`, text: `单位：${unit}` });
  ROWS.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === null) return;
      const isAmount = typeof value === "number";
      const text = isAmount ? shownText(value, format) : value;
      builder.set(r + 2, c, isAmount ? { value, text, numberFormat: format } : { value, text });
    }),
  );
  return { name: "预算.xlsx", sheets: [builder.build()] };
}

function totals(workbook: Workbook): readonly string[] {
  const [table] = tablesOf(recognizeWorkbook(workbook));
  return (table?.lanes[0]?.rows ?? []).map(({ values }) => {
    const cell = [...values.values()][0];
    return cell?.state === "amount" ? `${cell.amount.value.toFixed()}${cell.amount.unit}` : (cell?.state ?? "");
  });
}

describe("a number format that shows another number than is stored", () => {
  it.each<readonly [string, Unit, readonly string[]]>([
    ["0\\.0000", "万元", ["3121.42058", "3096.42058", "25", "0.0003"]],
    ["0!.0000", "万元", ["3121.42058", "3096.42058", "25", "0.0003"]],
    ['0\\.0,"万"', "元", ["31214205.8", "30964205.8", "250000", "3"]],
    ["#,##0.00,", "千元", ["31214.2058", "30964.2058", "250", "0.003"]],
    ["#,##0.00", "元", ["31214205.8", "30964205.8", "250000", "3"]],
    ["0", "元", ["31214205.8", "30964205.8", "250000", "3"]],
  ])("%s under %s is read as shown", (format, unit, numbers) => {
    expect(totals(book(unit, format))).toEqual(numbers.map((number) => `${number}${unit}`));
  });
});
