import { describe, expect, it } from "vitest";
import { countDraft, nextBlank } from "../../src/taskpane/state/draft";
import { partsOfCell } from "../../src/taskpane/state/review-index";
import { CHECK } from "./fixtures/check";
import { filled } from "./fixtures/filled";
import { NARRATIVE } from "./fixtures/narrative";
import { REVIEW } from "./fixtures/review";

describe("the draft", () => {
  it("counts figures and open blanks", () => {
    expect(countDraft(NARRATIVE)).toEqual({
      doubts: 0,
      figures: 5,
      open: ["duties.main", "reason.total-change", "procurement"],
    });
  });

  it("walks the open blanks in reading order and starts over", () => {
    expect(nextBlank(NARRATIVE, null)).toBe("duties.main");
    expect(nextBlank(NARRATIVE, "duties.main")).toBe("reason.total-change");
    expect(nextBlank(NARRATIVE, "procurement")).toBe("duties.main");
    const answered = filled(NARRATIVE, { "reason.total-change": "人员增加" });
    expect(nextBlank(answered, "duties.main")).toBe("procurement");
    const complete = filled(NARRATIVE, { "duties.main": "a", "reason.total-change": "b", procurement: "c" });
    expect(nextBlank(complete, null)).toBeNull();
  });
});

describe("from a cell to what it takes part in", () => {
  it("finds every relation of a number, as a sum and as a part", () => {
    const parts = partsOfCell(REVIEW, { sheet: "1-2", row: 4, column: 7 });
    expect(parts?.relations.map(({ equation }) => equation.rule)).toEqual(["children-sum", "header-sum"]);
  });

  it("finds the paragraphs that state it, each once", () => {
    const parts = partsOfCell(REVIEW, { sheet: "1-2", row: 4, column: 5 });
    expect(parts?.sentences.map(({ heading, number }) => [heading, number])).toEqual([
      ["二、部门预算收支情况说明", 1],
      ["（一）支出预算情况", 1],
    ]);
  });

  it("knows nothing of a cell nobody speaks of, nor of one in last year's workbook", () => {
    expect(partsOfCell(REVIEW, { sheet: "1-2", row: 0, column: 0 })).toBeNull();
    const [first] = CHECK.equations;
    const prior = { ...first!.equation.reported, workbook: "prior" as const };
    const equation = { ...first!.equation, reported: prior, contributors: [] };
    const review = { ...REVIEW, narrative: null, check: { ...CHECK, equations: [{ ...first!, equation }] } };
    expect(partsOfCell(review, prior.cell)).toBeNull();
  });
});
