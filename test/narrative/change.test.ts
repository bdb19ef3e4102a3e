import { describe, expect, it } from "vitest";
import { comparedWithLastYear, type Comparison } from "../../src/narrative/wording/sentences/change";
import { SPENDING_REASONS } from "../../src/narrative/wording/sentences/reasons";
import { BUDGETS, drafting, generated, known, reportOf, textOf } from "./support";

const report = reportOf(generated(BUDGETS[0]!, 1));
const year = report.document.year!;

function sentence(now: Comparison["now"], before: Comparison["before"], answers: Record<string, string> = {}): string {
  const comparison = { now, before, topic: "total", what: "收支预算总数", phrases: SPENDING_REASONS };
  return textOf(comparedWithLastYear(drafting(report, null, answers), comparison));
}

describe("compared with last year", () => {
  it("says growth with amount, rate and a reason to fill in", () => {
    expect(sentence(known("120"), known("100"))).toBe(
      `，比${year - 1}年收支预算总数增加20万元，增长20%，主要原因是〔reason.total-change〕`,
    );
  });

  it("says decline", () => {
    expect(sentence(known("1"), known("1.5"), { "reason.total-change": "厉行节约。" })).toBe(
      `，比${year - 1}年收支预算总数减少0.5万元，下降33.33%，主要原因是厉行节约`,
    );
  });

  it("asks no reason where nothing changed", () => {
    expect(sentence(known("1.39"), known("1.39"))).toBe(`，与${year - 1}年收支预算总数持平`);
  });

  it("prints an amount but no rate where there was nothing before", () => {
    expect(sentence(known("5"), known("0"))).toBe(
      `，比${year - 1}年收支预算总数增加5万元（上年为0），主要原因是〔reason.total-change〕`,
    );
  });

  it("asks for last year's number where no table states it", () => {
    expect(sentence(known("5"), null)).toBe(
      `，${year - 1}年收支预算总数为〔prior.total〕万元，增减变化的主要原因是〔reason.total-change〕`,
    );
  });

  it("computes from the number the user typed, and keeps it in the sentence", () => {
    expect(sentence(known("120"), null, { "prior.total": "100" })).toBe(
      `，比${year - 1}年收支预算总数100万元增加20万元，增长20%，主要原因是〔reason.total-change〕`,
    );
    expect(sentence(known("120"), null, { "prior.total": "1200000元" })).toBe(
      `，与${year - 1}年收支预算总数1200000元持平`,
    );
  });

  it("asks for the reason alone while only this year's own number is open", () => {
    const asked = drafting(report).blanks.money("total.amount", "总数");
    expect(sentence(asked, known("5"))).toBe(`，比${year - 1}年增减变化的主要原因是〔reason.total-change〕`);
  });

  it("compares two numbers that were typed, in plain words", () => {
    const asked = drafting(report, null, { amount: "5" }).blanks.money("amount", "总数");
    expect(sentence(asked, null, { "prior.total": "4" })).toBe(
      `，比${year - 1}年收支预算总数4万元增加1万元，增长25%，主要原因是〔reason.total-change〕`,
    );
  });

  it("offers reasons that go the way the number went", () => {
    const reasonsFor = (now: string) =>
      comparedWithLastYear(drafting(report), {
        now: known(now),
        before: known("100"),
        topic: "total",
        what: "总数",
        phrases: SPENDING_REASONS,
        drivers: (direction) => [direction],
      }).flatMap((run) => (run.type === "blank" ? run.suggestions : []));
    expect(reasonsFor("120")).toEqual(["up", ...SPENDING_REASONS.up]);
    expect(reasonsFor("80")).toEqual(["down", ...SPENDING_REASONS.down]);
  });
});
