import { describe, expect, it } from "vitest";
import {
  checkReport,
  checkSteps,
  foldRoundings,
  messageText,
  notRunText,
  roundingText,
  ruleOf,
  slipText,
  suspectText,
  unprovedText,
  type CheckInput,
  type CheckResult,
  type Finding,
} from "../../src/checking";
import { listOf, recognitionOfExample, type ExampleBook, type ExampleRow } from "../examples/tables";
import { buildReport } from "../../src/report";
import { addressOfRef } from "../../src/workbook";
import { checkExample } from "./rule-tester";

const COLUMNS = ["total 合计", "basic 基本支出", "project 项目支出"];
const ROWS: readonly ExampleRow[] = [
  ["total", 0, "", "合计", "100.01", "60.00", "40.00"],
  ["item", 1, "2080505", "养老保险", "30.00", "30.00", ""],
  ["item", 1, "2101501", "行政运行", "30.00", "30.00", ""],
  ["item", 1, "2101502", "一般行政管理事务", "40.00", "", "14.00"],
];

function book(rows: readonly ExampleRow[]): ExampleBook {
  return { tables: [listOf("dept-expenditure-summary", "部门支出总表", COLUMNS, rows)] };
}

function input(rows: readonly ExampleRow[], accepted?: ReadonlyMap<string, string>): CheckInput {
  const recognition = recognitionOfExample(book(rows));
  return { recognition, report: buildReport(recognition), ...(accepted === undefined ? {} : { accepted }) };
}

/** Findings of relations; what the lints think of codes and names is theirs to test. */
function relationFindings(result: CheckResult): readonly Finding[] {
  return result.findings.filter(({ equation }) => equation !== null);
}

describe("a check", () => {
  const result = checkExample(book(ROWS));
  const findings = relationFindings(result);

  it("tells worst first, and together what one cell explains", () => {
    expect(findings.map(({ severity }) => severity)).toEqual(["inconsistent", "inconsistent", "rounding", "rounding"]);
    const [first, second] = findings;
    expect(first!.group).toBe(second!.group);
    expect(result.relations.checked - result.relations.holding).toBe(2);
  });

  it("says reported, computed, difference and every contributor with its cell", () => {
    const finding = findings.find(({ rule }) => rule === "total-row")!;
    expect([finding.actual, finding.expected, finding.difference].map(String)).toEqual(["40", "14", "26"]);
    expect(finding.unit).toBe("万元");
    expect(finding.equation!.contributors.map(({ label }) => label)).toEqual([
      "养老保险",
      "行政运行",
      "一般行政管理事务",
    ]);
    expect(finding.cells.map(({ cell }) => addressOfRef(cell))).toEqual(["E5", "E6", "E7", "E8"]);
  });

  it("speaks in the table's own words", () => {
    const finding = findings.find(({ rule }) => rule === "total-row")!;
    expect(messageText(finding, "zh")).toBe("「部门支出总表」“项目支出”列 合计 40.00，各项相加 14.00，差额 26.00");
    expect(messageText(finding, "en")).toBe(
      "部门支出总表, column 项目支出: 合计 says 40.00, its parts add up to 14.00, difference 26.00",
    );
    expect(suspectText(finding.suspects[0]!, finding, "zh")).toBe("E8 的 14.00 应为 40.00");
    expect(ruleOf(finding.rule)!.advice).not.toBe("");
  });

  it("folds roundings into one line a table", () => {
    const { rest, folds } = foldRoundings(findings);
    expect(rest).toHaveLength(2);
    expect(folds).toHaveLength(1);
    expect(roundingText(folds[0]!, "zh")).toBe("「部门支出总表」有 2 处尾差，最大 0.01万元，是四舍五入造成的，不用改");
    expect(messageText(folds[0]!.findings[0]!, "zh")).toContain("四舍五入");
  });

  it("counts what is proved and gives a reason for the rest", () => {
    const alone = checkExample({
      tables: [
        listOf("gov-purchased-services", "政府购买服务表", ["amount 金额"], [["entry", null, "", "保洁服务", "3.00"]]),
      ],
    });
    expect(alone.coverage.numericCells).toBe(1);
    expect(alone.coverage.unproved.map(({ cell }) => addressOfRef(cell))).toEqual(["C5"]);
    expect(unprovedText(alone.coverage.unproved[0]!, "zh")).toMatch(/没有/);
    expect(result.coverage).toMatchObject({ numericCells: 9, proved: 9, unproved: [] });
  });

  it("does not let an inequality or a rule of thumb prove a number", () => {
    const bounded = checkExample({
      tables: [
        listOf(
          "gov-procurement-budget",
          "政府采购预算表",
          ["total 总金额", "sme 专门面向中小企业采购"],
          [["entry", 1, "", "办公设备", "10.00", "6.00"]],
        ),
      ],
    });
    expect(bounded.relations.checked).toBe(1);
    expect(bounded.coverage.proved).toBe(0);
  });

  it("reports what it could not check with a reason, never silently", () => {
    const text = checkExample(
      book([...ROWS.slice(0, 3), ["item", 1, "2101502", "一般行政管理事务", "约四十", "", "40.00"]]),
    );
    const reasons = text.relations.notRun.filter(({ rule }) => rule === "total-row");
    expect(reasons).toHaveLength(1);
    expect(notRunText(reasons[0]!, "zh")).toBe("「部门支出总表」合计“合计”要用到的 C8 不是数字，这一处没有核对");
  });

  it("doubts its reading of a table in which most rows do not add up", () => {
    const odd = ROWS.map(([kind, level, code, name], index): ExampleRow => [
      kind,
      level,
      code,
      name,
      `${index + 1}0.00`,
      "7.00",
      `${index}.50`,
    ]);
    const doubted = checkExample(book(odd));
    expect(doubted.findings.filter(({ rule }) => rule === "header-sum")).toEqual([]);
    expect(doubted.relations.notRun.map(({ rule, reasonId }) => `${rule} ${reasonId}`)).toContain(
      "header-sum not-additive",
    );
  });

  it("gives every slip its words, but for the unknown one", () => {
    expect(slipText("digits-swapped", "zh")).toBe("两位数字颠倒");
    expect(slipText("unknown", "zh")).toBe("");
  });
});

describe("accepted findings", () => {
  const fingerprints = relationFindings(checkReport(input(ROWS))).map(({ fingerprint }) => fingerprint);

  it("have fingerprints of their own without row numbers", () => {
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
    for (const fingerprint of fingerprints) expect(fingerprint).not.toMatch(/[A-Z]\d+$/);
  });

  it("stay accepted after rows were inserted above and moved", () => {
    const accepted = new Map(fingerprints.map((fingerprint) => [fingerprint, "批复如此"]));
    const moved: ExampleRow[] = [
      ["blank", null, "", ""],
      ROWS[0]!,
      ROWS[3]!,
      ["blank", null, "", ""],
      ROWS[1]!,
      ROWS[2]!,
    ];
    const findings = relationFindings(checkReport(input(moved, accepted)));
    expect(findings.map(({ fingerprint }) => fingerprint).sort()).toEqual([...fingerprints].sort());
    for (const finding of findings) expect(finding.accepted).toBe("批复如此");
  });

  it("need a reason: an empty one accepts nothing", () => {
    const blank = new Map(fingerprints.map((fingerprint) => [fingerprint, "  "]));
    for (const finding of checkReport(input(ROWS, blank)).findings) expect(finding.accepted).toBeNull();
  });

  it("leave other findings open", () => {
    const [one] = fingerprints;
    const findings = checkReport(input(ROWS, new Map([[one!, "口径不同"]]))).findings;
    expect(findings.filter(({ accepted }) => accepted !== null).map(({ fingerprint }) => fingerprint)).toEqual([one]);
  });
});

describe("checking in slices", () => {
  it("gives the same result, with progress that never goes back", () => {
    const steps = checkSteps(input(ROWS));
    let last = -1;
    let count = 0;
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        expect(step.value).toEqual(checkReport(input(ROWS)));
        break;
      }
      expect(step.value.done).toBeGreaterThanOrEqual(last);
      expect(step.value.done).toBeLessThanOrEqual(step.value.total);
      last = step.value.done;
      count++;
    }
    expect(count).toBeGreaterThan(10);
  });

  it("breathes within one family of a large table", () => {
    const many = Array.from({ length: 900 }, (_, index): ExampleRow => [
      "item",
      1,
      `2${100_000 + index}`,
      `科目${index}`,
      "3.00",
      "1.00",
      "2.00",
    ]);
    const steps = [...checkSteps(input([["total", 0, "", "合计", "2700.00", "900.00", "1800.00"], ...many]))];
    const repeated = steps.filter((step, index) => steps[index + 1]?.done === step.done);
    expect(repeated.length).toBeGreaterThan(2);
  });
});
