import { describe, expect, it } from "vitest";
import { narrativeToPlainText } from "../../src/documents";
import { proofread } from "../../src/proofreading";
import type { BudgetReport } from "../../src/report";
import { rollForward } from "../../src/rolling";
import { BUDGETS, draft, FINALS, generated, reportUnder } from "../narrative/support";

const UNIT = "青禾市云溪区文化和旅游局";

/** Last year's text as it was published: every blank filled in. */
function published(report: BudgetReport): string {
  const answers: Record<string, string> = {};
  for (;;) {
    const narrative = draft(report, null, answers);
    const open = narrative.blanks.filter(({ id, answer }) => answer === null && !Object.hasOwn(answers, id));
    if (open.length === 0) return narrativeToPlainText(narrative);
    for (const { id } of open)
      answers[id] = /^(?:reason|use|confirm|define|performance\.result)/.test(id) ? "工作需要" : "1";
  }
}

function years(layout: (typeof BUDGETS)[number], seed: number) {
  const prior = reportUnder(UNIT, generated(layout, seed, 2024));
  const report = reportUnder(UNIT, generated(layout, seed + 1, 2025));
  return { prior, report, text: published(prior) };
}

const layouts = [BUDGETS[0]!, BUDGETS.find(({ name }) => name === "hubei")!, FINALS[0]!];

describe("last year's text told again", () => {
  it.each(layouts)("says nothing that this year's tables deny ($name)", (layout) => {
    const { prior, report, text } = years(layout, 3);
    const { narrative, figures } = rollForward({ text, report, prior, answers: {} });
    const rolled = narrativeToPlainText(narrative);
    const { claims } = proofread({ text: rolled, report, prior });
    const wrong = claims.filter(({ kind, verdict }) => verdict === "disagrees" && FIGURES.includes(kind));
    expect(wrong.map(({ quote, expected, start }) => [quote, expected, rolled.slice(start - 30, start + 20)])).toEqual(
      [],
    );
    expect(figures.held).toBeGreaterThan(10);
    expect(figures.told / figures.held).toBeGreaterThanOrEqual(0.97);
  });
});

const FIGURES: readonly string[] = ["amount", "change", "share", "direction", "year"];
