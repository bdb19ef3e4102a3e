import { describe, expect, it } from "vitest";
import { KINDS } from "../../bench/trial/kinds";
import { runTrial } from "../../bench/trial/run";
import { subjectOf } from "../../bench/trial/subject";
import { buildWorkbook, dataFor, PRESETS } from "../layouts";

const LAYOUTS = ["sichuan", "hubei", "shanghai", "final-nationwide", "forgotten-sheets", "hebei", "unmerged-split"];

/** `npm run trial` does the same to every layout, many times over, and prints the table. */
describe("a small trial of damaged books", () => {
  const subjects = PRESETS.filter(({ name }) => LAYOUTS.includes(name)).map((layout) =>
    subjectOf(layout.name, buildWorkbook(dataFor(layout, 11), layout)),
  );
  const rows = runTrial(
    subjects,
    8,
    20260,
    KINDS.filter(({ name }) =>
      ["unit label", "values ×10⁴", "sheet missing", "row duplicated", "column × 10ⁿ", "total blank"].includes(name),
    ),
  );

  it("has books to damage", () => {
    expect(subjects).toHaveLength(LAYOUTS.length);
    for (const { trials } of rows) expect(trials).toBe(8);
  });

  it.each(rows)("$name is told", ({ told, stories }) => {
    expect(stories.filter((story) => story.startsWith("missed"))).toHaveLength(8 - told);
    expect(told).toBeGreaterThanOrEqual(7);
  });

  it.each(rows)("$name: nobody innocent is accused with certainty", ({ wronged, stories }) => {
    expect(wronged, stories.join("\n")).toBe(0);
  });
});
