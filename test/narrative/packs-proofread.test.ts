import { describe, expect, it } from "vitest";
import { narrativeToPlainText } from "../../src/documents";
import { draftNarrative, wordingPacks } from "../../src/narrative";
import { claimText, proofread } from "../../src/proofreading";
import { BUDGETS, FINALS, generated, reportOf, reportUnder } from "./support";

/** Some layouts for every pack; a pack is tried on tables that its own region does not print as well. */
const FEW = 5;

describe("whatever pack is chosen", () => {
  const cases = wordingPacks().flatMap(({ id, documentKind }, pack) => {
    const layouts = documentKind === "budget" ? BUDGETS : FINALS;
    return Array.from({ length: FEW }, (_, index) => {
      const layout = layouts[(pack * FEW + index * 7) % layouts.length]!;
      return { id, layout, seed: pack * FEW + index + 1 };
    });
  });

  it.each(cases)("its draft stands before our own proofreading: $id over $layout.name", ({ id, layout, seed }) => {
    const report = reportOf(generated(layout, seed));
    const year = report.document.year ?? 2025;
    const prior = reportUnder(report.document.organisation, generated(layout, seed + 1, year - 1));
    const narrative = draftNarrative({ report, prior, answers: {}, wording: id })!;
    const { findings } = proofread({ text: narrativeToPlainText(narrative), report, prior });
    expect(findings.map((claim) => `${claim.rule} 「${claim.quote}」 ${claimText(claim, "zh")}`)).toEqual([]);
  });
});
