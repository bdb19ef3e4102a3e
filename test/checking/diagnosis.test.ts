import { describe, expect, it } from "vitest";
import type { CheckResult, Finding, Slip } from "../../src/checking";
import { listOf, twoSidedOf, type ExampleRow, type ExampleTable } from "../examples/tables";
import { addressOfRef } from "../../src/workbook";
import { checkExample } from "./rule-tester";

const COLUMNS = ["total 合计", "basic 基本支出", "project 项目支出"];

/** A grid of sums with one row or cell replaced: 合计 over four 项 with 基本 and 项目. */
function grid(changes: Readonly<Record<number, readonly string[]>> = {}): ExampleTable {
  const rows: ExampleRow[] = [
    ["total", 0, "", "合计", "4562.33", "709.85", "3852.48"],
    ["item", 1, "2080505", "养老保险", "70.26", "70.26", ""],
    ["item", 1, "2101202", "医保基金补助", "3000.00", "", "3000.00"],
    ["item", 1, "2101501", "行政运行", "639.59", "639.59", ""],
    ["item", 1, "2101502", "一般行政管理事务", "852.48", "", "852.48"],
  ];
  return listOf(
    "dept-expenditure-summary",
    "部门支出总表",
    COLUMNS,
    rows.map(([kind, level, code, name, ...cells], index) => [kind, level, code, name, ...(changes[index] ?? cells)]),
  );
}

function broken(result: CheckResult): readonly Finding[] {
  return result.findings.filter(({ severity }) => severity === "inconsistent");
}

function firstSuspect(finding: Finding): string {
  const [suspect] = finding.suspects;
  return suspect === undefined
    ? ""
    : `${addressOfRef(suspect.cell)} ${suspect.stored?.toFixed(2) ?? "空"}→${suspect.suggested?.toFixed(2)}`;
}

describe("naming the one wrong cell", () => {
  it.each<[string, Readonly<Record<number, readonly string[]>>, string, Slip]>([
    ["two digits swapped", { 0: ["4562.33", "709.85", "3582.48"] }, "E5 3582.48→3852.48", "digits-swapped"],
    ["one digit mistyped", { 3: ["639.59", "689.59", ""] }, "D8 689.59→639.59", "digit-mistyped"],
    ["one digit dropped", { 4: ["852.48", "", "82.48"] }, "E9 82.48→852.48", "digit-dropped"],
    ["one digit too many", { 4: ["852.48", "", "8552.48"] }, "E9 8552.48→852.48", "digit-added"],
    ["decimal point moved", { 2: ["3000.00", "", "300.00"] }, "E7 300.00→3000.00", "decimal-point-moved"],
    ["sign lost", { 1: ["70.26", "-70.26", ""] }, "D6 -70.26→70.26", "sign-lost"],
    ["元 typed for 万元", { 1: ["70.26", "702600.00", ""] }, "D6 702600.00→70.26", "unit-slip"],
    ["a cell left blank", { 3: ["639.59", "", ""] }, "D8 空→639.59", "left-blank"],
    ["the neighbouring row's value", { 4: ["852.48", "", "3000.00"] }, "E9 3000.00→852.48", "neighbour-row"],
  ])("%s", (_, changes, expected, slip) => {
    const findings = broken(checkExample({ tables: [grid(changes)] }));
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(firstSuspect(finding)).toBe(expected);
      expect(finding.suspects[0]!.slip).toBe(slip);
      expect(finding.verdict).toBe("certain");
      expect(finding.suspects[0]!.breaks).toBe(0);
    }
    expect(new Set(findings.map(({ group }) => group)).size).toBe(1);
  });

  it("tells the neighbouring column's value where the columns usually differ", () => {
    const findings = broken(checkExample({ tables: [grid({ 4: ["852.48", "852.48", "852.48"] })] }));
    expect(firstSuspect(findings[0]!)).toBe("D9 852.48→undefined");
  });

  it("suspects the stale copy of last year", () => {
    const last = grid({ 0: ["4187.90", "700.00", "3487.90"], 4: ["777.77", "", "777.77"] });
    const now = grid({ 4: ["852.48", "", "777.77"] });
    const findings = broken(checkExample({ tables: [now] }, { year: 2024, tables: [last] }));
    expect(firstSuspect(findings[0]!)).toBe("E9 777.77→852.48");
    expect(findings[0]!.suspects[0]!.slip).toBe("prior-year-copy");
  });

  it("finds two errors in one table as two groups, each with its own cell", () => {
    const findings = broken(
      checkExample({ tables: [grid({ 1: ["70.26", "72.06", ""], 4: ["852.48", "", "825.48"] })] }),
    );
    const named = new Map(findings.map((finding) => [finding.group, firstSuspect(finding)]));
    expect([...named.values()].sort()).toEqual(["D6 72.06→70.26", "E9 825.48→852.48"]);
  });

  it("says so when nothing tells the suspects apart", () => {
    const flat = listOf(
      "general-budget-project-expenditure",
      "项目支出表",
      ["amount 金额"],
      [
        ["total", 0, "", "合计", "110.00"],
        ["project", 1, "2101599", "甲", "31.17"],
        ["project", 1, "2101599", "乙", "42.64"],
        ["project", 1, "2101599", "丙", "53.05"],
      ],
    );
    const [finding] = broken(checkExample({ tables: [flat] }));
    expect(finding!.verdict).toBe("one-of");
    expect(finding!.candidates).toBe(4);
    expect(finding!.suspects).toHaveLength(4);
    const scores = finding!.suspects.map(({ score }) => score);
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 1);
  });

  it("clears a cell that its other relations vouch for", () => {
    const general = listOf(
      "general-budget-expenditure",
      "一般公共预算支出表",
      ["total 合计"],
      [
        ["total", 0, "", "合计", "110.00"],
        ["item", 1, "2101501", "行政运行", "60.00"],
        ["item", 1, "2101502", "一般行政管理事务", "5.00"],
      ],
    );
    const all = listOf(
      "dept-expenditure-summary",
      "部门支出总表",
      ["total 合计"],
      [
        ["total", 0, "", "合计", "110.00"],
        ["item", 1, "2101501", "行政运行", "60.00"],
        ["item", 1, "2101502", "一般行政管理事务", "50.00"],
      ],
    );
    const sole = twoSidedOf(
      "dept-budget-summary",
      "部门收支总表",
      [["entry", 1, "", "一、一般公共预算拨款收入", "110.00"]],
      [["grand-total", 0, "", "支出总计", "110.00"]],
    );
    const findings = broken(checkExample({ tables: [sole, all, general] }));
    for (const finding of findings) expect(firstSuspect(finding)).toBe("C7 5.00→50.00");
  });

  it("follows formulas: a wrong part is named, not the formula that added it up", () => {
    const computed = listOf(
      "dept-expenditure-summary",
      "部门支出总表",
      ["total 合计"],
      [
        ["total", 0, "", "合计", "=65.00"],
        ["item", 1, "2101501", "行政运行", "60.00"],
        ["item", 1, "2101502", "一般行政管理事务", "5.00"],
      ],
    );
    const summary = twoSidedOf(
      "dept-budget-summary",
      "部门收支总表",
      [["entry", 1, "", "一、一般公共预算拨款收入", "110.00"]],
      [
        ["entry", 2, "", "一、卫生健康支出", "110.00"],
        ["current-total", 1, "", "本年支出合计", "110.00"],
        ["grand-total", 0, "", "支出总计", "110.00"],
      ],
    );
    const findings = broken(checkExample({ tables: [summary, computed] }));
    expect(findings.map(firstSuspect)).toContain("C7 5.00→50.00");
    for (const finding of findings)
      expect(finding.suspects[0]!.cell.sheet === "部门支出总表" && finding.suspects[0]!.cell.row === 4).toBe(false);
  });

  it("suspects a number typed over a formula", () => {
    const rows: ExampleRow[] = [
      ["total", 0, "", "合计", "=30.00", "20.50", "=10.00"],
      ["item", 1, "2101501", "行政运行", "=20.00", "10.00", "10.00"],
      ["item", 1, "2101502", "一般行政管理事务", "=10.00", "10.00", ""],
    ];
    const findings = broken(
      checkExample({ tables: [listOf("dept-expenditure-summary", "部门支出总表", COLUMNS, rows)] }),
    );
    for (const finding of findings) {
      expect(firstSuspect(finding)).toBe("D5 20.50→20.00");
      expect(finding.suspects[0]!.slip).toBe("formula-overwritten");
    }
  });

  it("puts nothing forward that breaks what holds, takes an amount away or makes it negative", () => {
    const doubled = (title: string, total: string): ExampleTable =>
      listOf(
        "general-budget-expenditure",
        title,
        ["total 合计", "basic 基本支出", "project 项目支出"],
        [
          ["total", 0, "", "合计", total, "60.00", "50.00"],
          ["item", 1, "2101501", "行政运行", "60.00", "60.00", ""],
          ["item", 1, "2101502", "一般行政管理事务", "50.00", "", "50.00"],
          ["item", 1, "2101599", "其他医疗保障管理事务支出", "70.00", "40.00", "30.00"],
        ],
      );
    for (const finding of broken(checkExample({ tables: [doubled("一般公共预算支出表", "110.00")] })))
      for (const { stored, suggested, breaks, mends } of finding.suspects) {
        expect(breaks).toBe(0);
        expect(mends).toBeGreaterThan(0);
        expect(
          suggested?.isZero() === true || (suggested?.isNegative() === true && stored?.isPositive() === true),
        ).toBe(false);
      }
  });
});
