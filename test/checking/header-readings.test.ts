import { describe, expect, it } from "vitest";
import { listOf, type ExampleRow } from "../examples/tables";
import { addressOfRef } from "../../src/workbook";
import { Dice } from "../layouts/data/dice";
import { checkExample } from "./rule-tester";

interface HeaderLayout {
  readonly name: string;
  readonly columns: readonly string[];
  /** The amounts of a row in 分 from what the dice draw. */
  row(draw: () => number): readonly number[];
}

const plus = (...parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

const LAYOUTS: readonly HeaderLayout[] = [
  {
    name: "小计 within 小计, with 其中 in front of the parts",
    columns: [
      "vehicle-subtotal 公务用车购置及运行费>小计",
      "vehicle-purchase 公务用车购置及运行费>购置费",
      "vehicle-running 公务用车购置及运行费>运行费>小计",
      "vehicle-running 公务用车购置及运行费>运行费>其中：加油",
      "vehicle-running 公务用车购置及运行费>运行费>维修",
      "vehicle-running 公务用车购置及运行费>运行费>保险",
    ],
    row(draw) {
      const [purchase, fuel, repair, insurance] = [draw(), draw(), draw(), draw()];
      const running = plus(fuel, repair, insurance);
      return [purchase + running, purchase, running, fuel, repair, insurance];
    },
  },
  {
    name: "其中 naming one part that is counted already",
    columns: ["total 合计", "basic 基本支出", "project 项目支出", "other-amount 其中：政府采购"],
    row(draw) {
      const [basic, project] = [draw(), draw()];
      return [basic + project, basic, project, Math.min(project, draw())];
    },
  },
  {
    name: "a total broken down twice",
    columns: [
      "other-amount 整体支出合计",
      "other-amount 按资金来源>财政资金",
      "other-amount 按资金来源>非财政资金",
      "other-amount 按支出性质>基本支出",
      "other-amount 按支出性质>项目支出",
    ],
    row(draw) {
      const [fiscal, other, basic] = [draw() + 2_000_00, draw(), draw()];
      return [fiscal + other, fiscal, other, basic, fiscal + other - basic];
    },
  },
  {
    name: "a subtotal beside its parts that nothing in the headings tells",
    columns: ["total 合计", "other-amount 财政资金", "other-amount 本级", "other-amount 上级", "other-amount 单位资金"],
    row(draw) {
      const [own, above, unit] = [draw(), draw(), draw()];
      return [plus(own, above, unit), own + above, own, above, unit];
    },
  },
];

const ROWS = 5;

function rowsOf(layout: HeaderLayout, seed: number): number[][] {
  const dice = new Dice(seed);
  const draw = (): number => dice.between(1_00, 900_00);
  return Array.from({ length: ROWS }, () => [...layout.row(draw)]);
}

function accusations(layout: HeaderLayout, rows: readonly (readonly number[])[]) {
  const printed = rows.map((amounts, index): ExampleRow => [
    "entry",
    null,
    "",
    `项目${index + 1}`,
    ...amounts.map((one) => (one / 100).toFixed(2)),
  ]);
  const { findings } = checkExample({
    tables: [listOf("dept-expenditure-summary", "部门支出总表", layout.columns, printed)],
  });
  return findings.filter(({ rule, severity }) => rule === "header-sum" && severity !== "rounding");
}

describe("which columns are sums of which", () => {
  it.each(LAYOUTS)("$name: nothing is called wrong", (layout) => {
    for (let seed = 1; seed <= 5; seed++) expect(accusations(layout, rowsOf(layout, seed))).toEqual([]);
  });

  it.each(LAYOUTS)("$name: one wrong number is found in its row and nowhere else", (layout) => {
    const summed = layout.columns.length - (layout.name.startsWith("其中") ? 1 : 0);
    for (let seed = 1; seed <= 12; seed++) {
      const dice = new Dice(seed * 31);
      const rows = rowsOf(layout, seed);
      const [row, column] = [dice.between(0, ROWS - 1), dice.between(0, summed - 1)];
      rows[row]![column]! += dice.between(1, 500_00);
      const found = accusations(layout, rows);
      expect([seed, row, column, found.length > 0]).toEqual([seed, row, column, true]);
      expect(new Set(found.map(({ equation }) => equation!.reported.cell.row)).size).toBe(1);
      const at = addressOfRef({ sheet: "部门支出总表", row: row + 4, column: column + 2 });
      expect(found.flatMap(({ suspects }) => suspects.map(({ cell }) => addressOfRef(cell)))).toContain(at);
    }
  });
});
