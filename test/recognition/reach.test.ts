import { describe, expect, it } from "vitest";
import { recognizeWorkbook } from "../../src/recognition";
import { withinReach } from "../../src/recognition/sheet/reach";
import { type Sheet, SheetBuilder } from "../../src/workbook";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

function spending(far?: readonly [row: number, column: number]): {
  readonly sheet: Sheet;
  readonly asked: () => number;
} {
  const builder = new SheetBuilder("支出");
  const rows: readonly (readonly (string | number)[])[] = [
    ["2025年部门支出总表"],
    ["部门：清溪县档案馆", "", "", "单位：万元"],
    ["科目名称", "合计", "基本支出", "项目支出"],
    ["合计", 20, 12, 8],
    ["档案馆", 20, 12, 8],
  ];
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== "") builder.set(row, column, { value, text: String(value) });
    }),
  );
  if (far !== undefined) builder.set(...far, { value: 1, text: "1" });
  const built = builder.build();
  let asked = 0;
  const row = (index: number) => {
    asked += 1;
    return built.row(index);
  };
  return { sheet: { ...built, row }, asked: () => asked };
}

describe("a value left behind far from the table", () => {
  it.each([
    ["in the last row", [LAST_ROW, 0]],
    ["in the last column", [0, LAST_COLUMN]],
    ["in the last corner", [LAST_ROW, LAST_COLUMN]],
  ] as const)("%s changes nothing and costs next to nothing", (_, far) => {
    const near = recognizeWorkbook({ name: "x", sheets: [spending().sheet] });
    const { sheet, asked } = spending(far);
    expect(recognizeWorkbook({ name: "x", sheets: [sheet] })).toEqual(near);
    expect(asked()).toBeLessThan(5_000);
  });

  it("is cut off only behind a long stretch of blank rows", () => {
    expect(withinReach(spending([1_000, 0]).sheet).rowCount).toBe(1_001);
    expect(withinReach(spending([5_000, 0]).sheet).rowCount).toBe(5);
  });
});

describe("a unit set right of its table", () => {
  const unitWith = (column: number, ...below: readonly string[]): string | undefined => {
    const builder = new SheetBuilder("支出");
    const rows: readonly (readonly (string | number)[])[] = [
      ["2025年部门支出总表"],
      ["部门：清溪县档案馆"],
      ["科目名称", "合计", "基本支出", "项目支出"],
      ["合计", 300_000, 200_000, 100_000],
      ["档案馆", 300_000, 200_000, 100_000],
    ];
    const set = (row: number, at: number, value: string | number) =>
      builder.set(row, at, { value, text: String(value) });
    rows.forEach((cells, row) => cells.forEach((value, at) => set(row, at, value)));
    set(1, column, "金额单位：元");
    below.forEach((text, row) => set(row + 3, column, text));
    return recognizeWorkbook({ name: "x", sheets: [builder.build()] }).sheets[0]?.tables[0]?.unitSource;
  };

  it("is its unit, with a column between them too, but not above what may be another table", () => {
    expect([3, 4, 5, 7].map((column) => unitWith(column))).toEqual(["printed", "printed", "printed", "printed"]);
    expect(unitWith(7, "甲", "乙")).not.toBe("printed");
  });
});
