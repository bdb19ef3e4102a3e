import { afterAll, describe, expect, it } from "vitest";
import { messageText } from "../../src/checking";
import { buildWorkbook, dataFor, PRESETS } from "../layouts";
import { checkWorkbook, mutate, subjectOf, tallyText } from "./mutations";

const SEEDS = Math.ceil(1000 / PRESETS.length);
const CHANGES = 500;

describe("books rounded from exact sums, in every layout", () => {
  let books = 0;
  let warned = 0;
  let cells = 0;
  let proved = 0;

  it.each(PRESETS)("$name: nothing is called wrong", (layout) => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const result = checkWorkbook(buildWorkbook(dataFor(layout, seed), layout));
      const told = result.findings.filter(({ equation }) => equation !== null);
      const wrong = told.filter(({ severity }) => severity === "error" || severity === "inconsistent");
      expect(wrong.map((finding) => `${seed} ${messageText(finding, "zh")}`)).toEqual([]);
      books++;
      if (told.some(({ severity }) => severity === "warning")) warned++;
      cells += result.coverage.numericCells;
      proved += result.coverage.proved;
    }
  });

  afterAll(() => {
    console.log(
      `${books} clean books: ${warned} with a warning, ${((100 * proved) / cells).toFixed(1)} % of ${cells} numbers proved`,
    );
    expect(warned).toBeLessThan(books * 0.01);
    expect(proved / cells).toBeGreaterThan(0.95);
  });
});

describe("one wrong number somewhere in a generated book", () => {
  it(`is found and named, ${CHANGES} times`, { timeout: 600_000 }, () => {
    const subjects = PRESETS.map((layout, index) =>
      subjectOf(layout.name, buildWorkbook(dataFor(layout, 100 + index), layout)),
    );
    const tally = mutate(
      subjects.filter(({ cells }) => cells.length > 0),
      CHANGES,
      20250,
    );
    console.log(tallyText("generated", tally));
    for (const story of tally.stories.slice(0, 5)) console.log(story);
    expect(tally.found).toBe(CHANGES);
    expect(tally.first / CHANGES).toBeGreaterThanOrEqual(0.85);
    expect(tally.firstThree / CHANGES).toBeGreaterThanOrEqual(0.97);
    expect(tally.exact / CHANGES).toBeGreaterThanOrEqual(0.8);
  });
});
