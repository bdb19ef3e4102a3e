import { afterEach, describe, expect, it, vi } from "vitest";
import { checkReport, notRunText } from "../../src/checking";
import { childrenSum } from "../../src/checking/equations/children-sum";
import { recognitionOfExample } from "../examples/tables";
import { EQUATION_EXAMPLES } from "../examples/checking";
import { duplicateRow } from "../../src/checking/lints/duplicate-row";
import { proofread } from "../../src/proofreading";
import { partSum } from "../../src/proofreading/rules/numbers/part-sum";
import { buildReport } from "../../src/report";

const book = { tables: EQUATION_EXAMPLES["children-sum"]!.bad[0]!.book.tables };
const recognition = recognitionOfExample(book);
const report = buildReport(recognition);

describe("a rule that breaks down", () => {
  afterEach(() => vi.restoreAllMocks());

  it("costs its own result and no other: relations", () => {
    vi.spyOn(childrenSum as { equations: unknown } as { equations: () => never }, "equations").mockImplementation(
      () => {
        throw new Error("broken");
      },
    );
    const { relations, equations } = checkReport({ recognition, report });
    expect(equations.some(({ equation }) => equation.rule === "children-sum")).toBe(false);
    expect(equations.length).toBeGreaterThan(0);
    expect(relations.notRun.map((one) => notRunText(one, "zh"))).toContain(`程序出错，“${childrenSum.title}”没有检查`);
  });

  it("costs its own result and no other: lints, also half way", () => {
    vi.spyOn(duplicateRow as { findings: unknown } as { findings: () => unknown }, "findings").mockImplementation(
      function* () {
        yield {};
        throw new Error("broken");
      },
    );
    const { findings, relations } = checkReport({ recognition, report });
    expect(findings.every(({ rule }) => rule !== "duplicate-row")).toBe(true);
    expect(findings.some(({ rule }) => rule === "children-sum")).toBe(true);
    expect(relations.notRun.map(({ rule }) => rule)).toContain("duplicate-row");
  });

  it("costs its own result and no other: proofreading", () => {
    vi.spyOn(partSum as { claims: unknown } as { claims: () => never }, "claims").mockImplementation(() => {
      throw new Error("broken");
    });
    const { claims, failed } = proofread({ text: "二、收支\n某局2025年支出预算100万元。", report, prior: null });
    expect(failed).toEqual([partSum.title]);
    expect(claims.length).toBeGreaterThan(0);
  });
});
