import { describe, expect, it } from "vitest";
import { checkReport, messageText, type CheckResult, type Finding } from "../../src/checking";
import { recognitionOfExample, type ExampleBook } from "../examples/tables";
import { EQUATION_EXAMPLES } from "../examples/checking";
import type { GoodExample } from "../examples/kinds";
import type { EquationRule } from "../../src/checking/rule";
import { buildReport } from "../../src/report";
import { addressOfRef } from "../../src/workbook";

const UNFILLED = /\{\w+\}|undefined|null/;

/** Checks a workbook written as an example. */
export function checkExample(book: ExampleBook, prior?: ExampleBook): CheckResult {
  const recognition = recognitionOfExample(book);
  const before = prior === undefined ? undefined : recognitionOfExample(prior);
  return checkReport({
    recognition,
    report: buildReport(recognition),
    prior: before === undefined ? undefined : { recognition: before, report: buildReport(before) },
  });
}

/** Sheet!A1 of the reported cell. */
export function placeOf(finding: Finding): string {
  const cell = finding.equation!.reported.cell;
  return `${cell.sheet}!${addressOfRef(cell)}`;
}

/** Findings of the rule worse than rounding. */
export function breachesOf(rule: EquationRule, result: CheckResult): readonly Finding[] {
  return result.findings.filter((finding) => finding.rule === rule.id && finding.severity !== "rounding");
}

function relationsOf(rule: EquationRule, result: CheckResult): number {
  return result.equations.filter(({ equation }) => equation.rule === rule.id).length;
}

/**
 * What every family of relations owes: at least two good and two bad examples, all different; good
 * ones give nothing, bad ones exactly the cells named, in sentences with nothing left unfilled.
 */
export function testRule(rule: EquationRule): void {
  describe(`${rule.id}: its own examples`, () => {
    const { good, bad } = EQUATION_EXAMPLES[rule.id]!;
    const examples: readonly GoodExample[] = [...good, ...bad];

    it("has two good and two bad ones, all different", () => {
      expect(good.length).toBeGreaterThanOrEqual(2);
      expect(bad.length).toBeGreaterThanOrEqual(2);
      const written = examples.map(({ book, prior }) => JSON.stringify([book, prior]));
      expect(new Set(written).size).toBe(written.length);
      expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
    });

    it.each(good)("good: $title", ({ book, prior }) => {
      expect(breachesOf(rule, checkExample(book, prior)).map(placeOf)).toEqual([]);
    });

    it("looks at something in a good example", () => {
      const looked = good.map(({ book, prior }) => relationsOf(rule, checkExample(book, prior)));
      expect(Math.max(...looked) > 0 || rule.id === "unit-consistency").toBe(true);
    });

    it.each(bad)("bad: $title", ({ book, prior, at }) => {
      const breaches = breachesOf(rule, checkExample(book, prior));
      expect(breaches.map(placeOf).sort()).toEqual([...at].sort());
      for (const finding of breaches) {
        expect(finding.severity).toBe(rule.severity);
        expect(rule.messages).toContain(finding.messageId);
        expect(messageText(finding, "zh")).not.toMatch(UNFILLED);
        expect(messageText(finding, "en")).not.toMatch(UNFILLED);
        expect(messageText(finding, "zh")).toContain(String(finding.data.reported));
        expect(finding.cells.length).toBeGreaterThan(0);
      }
    });
  });
}
