import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { narrativeToPlainText, readWorkbook } from "../../src/documents";
import { proofread } from "../../src/proofreading";
import type { BudgetReport } from "../../src/report";
import { rollForward } from "../../src/rolling";
import { BUDGETS, draft, FINALS, generated, reportOf, reportUnder } from "../narrative/support";

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
    // What held one number in two places last year and holds two this year is asked.
    expect(figures.told / figures.held).toBeGreaterThanOrEqual(0.93);
  });
});

describe("numbers that were one last year and are two this year", () => {
  it("are told where whole and parts say which is meant, and asked where nothing does", async () => {
    const [prior, report] = [await sample(2025), await sample(2026)];
    const { narrative } = rollForward({ text: narrativeToPlainText(draft(prior)), report, prior, answers: {} });
    const text = narrativeToPlainText(narrative);
    expect(text).toContain(
      "收入预算877.08万元，其中：上年结转12万元，占1.37%；一般公共预算拨款收入865.08万元，占98.63%",
    );
    expect(text).toContain("文化旅游体育与传媒支出719.54万元，占83.18%");
    expect(text).toMatch(/财政拨款收支预算总数〔待填：[^〕]*830\.12/);
  });
});

async function sample(year: number): Promise<BudgetReport> {
  const name = `sample-${year}-budget.xlsx`;
  const bytes = readFileSync(new URL(`../../assets/sample/${name}`, import.meta.url));
  return reportOf(await readWorkbook(new Uint8Array(bytes), name));
}

const FIGURES: readonly string[] = ["amount", "change", "share", "direction", "year"];
