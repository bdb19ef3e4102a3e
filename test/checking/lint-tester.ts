import { describe, expect, it } from "vitest";
import { checkReport, messageText, type Finding } from "../../src/checking";
import { workbookOfExample, type ExampleWorkbook } from "../examples/workbook";
import { LINT_EXAMPLES } from "../examples/checking";
import type { LintRule } from "../../src/checking/rule";
import { recognizeWorkbook, tablesOf, type Recognition } from "../../src/recognition";
import { buildReport } from "../../src/report";
import { addressOfRef, type Workbook } from "../../src/workbook";

const UNFILLED = /\{\w+\}|undefined|null/;

/** Findings of one rule over a workbook, by the whole way from cells to findings. */
export function lint(rule: LintRule, workbook: Workbook): readonly Finding[] {
  const recognition = recognizeWorkbook(workbook);
  return checkReport({ recognition, report: buildReport(recognition), workbook }).findings.filter(
    (finding) => finding.rule === rule.id,
  );
}

export function lintExample(rule: LintRule, book: ExampleWorkbook): readonly Finding[] {
  return lint(rule, workbookOfExample(book));
}

/** Sheet!A1 of every cell of the findings. */
export function placesOf(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ cells }) => cells.map(({ cell }) => `${cell.sheet}!${addressOfRef(cell)}`));
}

function recognized(book: ExampleWorkbook): Recognition {
  return recognizeWorkbook(workbookOfExample(book));
}

/**
 * What every lint owes: at least two good and two bad examples, all different and all recognised as
 * tables; good ones give nothing, bad ones exactly the cells named, in sentences of both languages
 * with nothing left unfilled; no finding twice.
 */
export function testLint(rule: LintRule): void {
  describe(`${rule.id}: its own examples`, () => {
    const { good, bad } = LINT_EXAMPLES[rule.id]!;
    const examples = [...good, ...bad];

    it("has two good and two bad ones, all different", () => {
      expect(good.length).toBeGreaterThanOrEqual(2);
      expect(bad.length).toBeGreaterThanOrEqual(2);
      expect(new Set(examples.map(({ book }) => JSON.stringify(book))).size).toBe(examples.length);
      expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
    });

    it.each(examples)("is written in tables that are recognised: $title", ({ book }) => {
      expect(tablesOf(recognized(book)).length).toBeGreaterThan(0);
    });

    it.each(good)("good: $title", ({ book }) => {
      expect(lintExample(rule, book).map((finding) => messageText(finding, "zh"))).toEqual([]);
    });

    it.each(bad)("bad: $title", ({ book, at }) => {
      const findings = lintExample(rule, book);
      expect(placesOf(findings)).toEqual(at);
      expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
      for (const finding of findings) {
        expect(["error", "inconsistent", "warning"]).toContain(finding.severity);
        expect(rule.messages).toContain(finding.messageId);
        expect(finding.accepted).toBeNull();
        for (const language of ["zh", "en"] as const) {
          expect(messageText(finding, language)).not.toMatch(UNFILLED);
          expect(messageText(finding, language).length).toBeGreaterThan(12);
        }
      }
    });

    it("uses its worst severity in some bad example", () => {
      const severities = bad.flatMap(({ book }) => lintExample(rule, book).map(({ severity }) => severity));
      expect(severities).toContain(rule.severity);
    });
  });
}
