import { describe, expect, it } from "vitest";
import { draftNarrative, priorMismatch } from "../../src/narrative";
import type { BudgetReport } from "../../src/report";
import { PRESETS } from "../layouts";
import type { Layout } from "../layouts/layout";
import { BUDGETS, FINALS, generated, reportUnder, runsIn } from "./support";

const UNIT = "示范县农业农村局";
const layouts = [BUDGETS[0]!, BUDGETS[7]!, FINALS[0]!];

/** Cells of last year's workbook that a draft rests on. */
function comparedWith(report: BudgetReport, prior: BudgetReport, anyway = false): number {
  const runs = runsIn(draftNarrative({ report, prior, answers: {}, anyway })!);
  return runs.filter((run) => run.type === "figure" && run.cells.some(({ workbook }) => workbook === "prior")).length;
}

describe.each(layouts.map((layout, index) => [layout.name, layout, index + 1] as const))(
  "a wrong workbook offered as last year's to %s",
  (_, layout, seed) => {
    const year = layout.document === "budget" ? 2025 : 2024;
    const report = reportUnder(UNIT, generated(layout, seed, year));
    const workbook = generated(layout, seed + 100, year - 1);

    it.each([
      ["same-book", report],
      ["another-unit", reportUnder("示范县教育局", workbook)],
      ["another-year", reportUnder(UNIT, generated(layout, seed + 100, year))],
      ["another-year", reportUnder(UNIT, generated(layout, seed + 100, year - 2))],
    ] as const)("is not used silently: %s", (reason, prior) => {
      expect(priorMismatch(report, prior)).toBe(reason);
      expect(comparedWith(report, prior)).toBe(0);
      // Nothing has changed since a workbook that is the same, so no change is told either.
      if (reason !== "same-book") expect(comparedWith(report, prior, true)).toBeGreaterThan(0);
    });

    it.each(["示范县农业农村局", "示范县农业农村局（本级）", "农业农村局"])("but %s is the unit itself", (name) => {
      const prior = reportUnder(name, workbook);
      expect(priorMismatch(report, prior)).toBeNull();
      expect(comparedWith(report, prior)).toBeGreaterThan(0);
    });
  },
);

describe("in every layout", () => {
  const wrong = [
    ["same-book", (layout: Layout, seed: number, year: number) => reportUnder(UNIT, generated(layout, seed, year))],
    [
      "another-unit",
      (layout: Layout, seed: number, year: number) =>
        reportUnder("示范县教育局", generated(layout, seed + 100, year - 1)),
    ],
    [
      "another-year",
      (layout: Layout, seed: number, year: number) => reportUnder(UNIT, generated(layout, seed + 100, year - 2)),
    ],
  ] as const;

  it.each(PRESETS.map((layout, index) => [layout.name, layout, index] as const))(
    "a wrong workbook is not used silently: %s",
    (_, layout, index) => {
      const year = layout.document === "budget" ? 2025 : 2024;
      const report = reportUnder(UNIT, generated(layout, index + 1, year));
      const [reason, offered] = wrong[index % wrong.length]!;
      const prior = offered(layout, index + 1, year);
      expect(priorMismatch(report, prior)).toBe(reason);
      expect(comparedWith(report, prior)).toBe(0);
    },
  );
});
