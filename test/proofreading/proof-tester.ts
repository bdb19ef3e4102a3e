import { describe, expect, it } from "vitest";
import { recognitionOfExample, type ExampleBook } from "../examples/tables";
import { type Claim, claimText, proofread, type ProofRule } from "../../src/proofreading";
import { type ProofInput, type Reading, readingSteps } from "../../src/proofreading/reading/reading";
import type { ProofExample } from "../examples/kinds";
import { PROOF_EXAMPLES } from "../examples/proofreading";
import { buildReport, type BudgetReport } from "../../src/report";

const UNFILLED = /\{\w+\}|undefined|null|NaN/;

export function reportOf(book: ExampleBook = { tables: [] }): BudgetReport {
  return buildReport(recognitionOfExample(book));
}

/** A text laid open at once. */
export function readingOf(input: ProofInput): Reading {
  const steps = readingSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Claims of one rule over an example, by the whole way from text to claims. */
export function claimsOf(rule: ProofRule, { text, book, prior }: ProofExample): readonly Claim[] {
  const input = { text, report: reportOf(book), prior: prior === undefined ? null : reportOf(prior) };
  return proofread(input).claims.filter((claim) => claim.rule === rule.id);
}

function disagreeing(rule: ProofRule, example: ProofExample): readonly Claim[] {
  return claimsOf(rule, example).filter(({ verdict }) => verdict === "disagrees");
}

/**
 * What every proofreading rule owes: at least two good and two bad examples, all different; good ones
 * are objected to by no rule of its kind of claim, bad ones exactly at what they quote, in sentences of both
 * languages with nothing left unfilled.
 */
export function testProofRule(rule: ProofRule): void {
  describe(`${rule.id}: its own examples`, () => {
    const { good, bad } = PROOF_EXAMPLES[rule.id]!;
    const examples = [...good, ...bad];

    it("has two good and two bad ones, all different", () => {
      expect(good.length).toBeGreaterThanOrEqual(2);
      expect(bad.length).toBeGreaterThanOrEqual(2);
      expect(new Set(examples.map(({ text, book }) => JSON.stringify([text, book]))).size).toBe(examples.length);
      expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
    });

    it.each(good)("good: $title", (example) => {
      expect(disagreeing(rule, example).map((claim) => claimText(claim, "zh"))).toEqual([]);
    });

    it.each(bad)("bad: $title", (example) => {
      const claims = disagreeing(rule, example);
      expect(claims.map(({ quote }) => quote)).toEqual(example.quotes);
      for (const claim of claims) {
        expect(example.text.slice(claim.start, claim.end)).toBe(claim.quote);
        expect(claim.kind).toBe(rule.kind);
        expect(["error", "inconsistent", "warning"]).toContain(claim.severity);
        expect(rule.messages).toContain(claim.messageId);
        for (const language of ["zh", "en"] as const) {
          expect(claimText(claim, language)).not.toMatch(UNFILLED);
          expect(claimText(claim, language).length).toBeGreaterThan(10);
        }
      }
    });

    it("uses its worst severity in some bad example", () => {
      const severities = bad.flatMap((example) => disagreeing(rule, example).map(({ severity }) => severity));
      expect(severities).toContain(rule.severity);
    });
  });
}
