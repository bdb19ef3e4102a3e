import { describe, expect, it } from "vitest";
import { listOf, type ExampleRow } from "../examples/tables";
import { checkExample } from "./rule-tester";

const FUNDS = ["total 合计", "basic 基本支出", "project 项目支出"];

function review(rows: readonly ExampleRow[]) {
  const { findings, relations } = checkExample({
    tables: [listOf("dept-expenditure-summary", "部门支出总表", FUNDS, rows)],
  });
  return {
    accused: findings.filter(({ rule, severity }) => rule === "total-row" && severity === "inconsistent").length,
    doubted: relations.notRun.filter(({ reasonId }) => reasonId === "not-additive").length,
  };
}

const UNIT: ExampleRow = ["class", 1, "205", "教育支出", "60.00", "40.00", "20.00"];
const OTHER: ExampleRow = ["class", 1, "208", "社会保障和就业支出", "40.00", "35.00", "5.00"];

describe("a table whose structure was not recognised", () => {
  it("is told of once when every column comes to twice the total", () => {
    const whole: ExampleRow = ["unit", 1, "", "示范局", "100.00", "75.00", "25.00"];
    expect(review([["total", 0, "", "合计", "100.00", "75.00", "25.00"], whole, UNIT, OTHER])).toEqual({
      accused: 0,
      doubted: 1,
    });
  });

  it("is not doubted for one column that comes to twice the total", () => {
    expect(review([["total", 0, "", "合计", "100.00", "75.00", "12.50"], UNIT, OTHER])).toEqual({
      accused: 1,
      doubted: 0,
    });
  });

  it("is not doubted for a total that leaves out a row", () => {
    expect(review([["total", 0, "", "合计", "60.00", "40.00", "20.00"], UNIT, OTHER])).toEqual({
      accused: 3,
      doubted: 0,
    });
  });

  it("is not doubted where the same wrong number stands in two columns", () => {
    const rows: readonly ExampleRow[] = [
      ["total", 0, "", "合计", "50.00", "50.00", ""],
      ["class", 1, "205", "教育支出", "60.00", "60.00", ""],
      ["class", 1, "208", "社会保障和就业支出", "40.00", "40.00", ""],
    ];
    expect(review(rows)).toEqual({ accused: 2, doubted: 0 });
  });
});
