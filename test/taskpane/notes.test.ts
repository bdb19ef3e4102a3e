import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeNotes } from "../../src/taskpane/state/notes";
import { readNotes } from "../../src/taskpane/state/read-notes";
import type { UserNotes } from "../../src/taskpane/state/pane-state";

const NOTES: UserNotes = {
  answers: { "reason.total-change": "人员增加" },
  accepted: new Map([["children-sum|合计", "上级批复如此"]]),
  corrections: [
    { sheet: "1-2", firstRow: 2, kind: "dept-expenditure-summary", totalRow: null, columns: { 5: "total" } },
    { sheet: "测算", firstRow: 0, ignore: true },
  ],
  wording: "national-budget",
  ticked: new Set(["proof amount x1"]),
  sampling: { how: "random", size: 20, seed: 4711 },
  decimals: 1,
};

describe("notes kept in the workbook", () => {
  it("come back as they were saved", () => {
    expect(readNotes(writeNotes(NOTES))).toEqual(NOTES);
  });

  it("hold nothing but what the user said", () => {
    expect(Object.keys(JSON.parse(writeNotes(NOTES)) as object)).toEqual([
      "version",
      "answers",
      "accepted",
      "corrections",
      "wording",
      "ticked",
      "sampling",
      "decimals",
    ]);
  });

  it.each(["", "not json", "null", "[]", '{"version":2}', '{"version":1}', '{"version":1,"answers":[],"accepted":{}}'])(
    "are refused when they are not ours: %s",
    (text) => {
      expect(readNotes(text)).toBeNull();
    },
  );

  it("lose only the entries somebody has damaged", () => {
    const saved = JSON.stringify({
      version: 1,
      answers: { good: "a", bad: 3 },
      accepted: [["f", "why"], ["alone"], [1, 2], null],
      corrections: [
        { sheet: "1", firstRow: 2 },
        { sheet: "1", firstRow: -1 },
        { sheet: "1", firstRow: 2, kind: "no-such-kind" },
        { sheet: "1", firstRow: 2, unit: "美元" },
        { sheet: "1", firstRow: 2, columns: { x: "total" } },
        { sheet: "1", firstRow: 2, totalRow: "5" },
        null,
      ],
    });
    expect(readNotes(saved)).toEqual({
      ticked: new Set(),
      sampling: { how: "all" },
      answers: { good: "a" },
      accepted: new Map([["f", "why"]]),
      corrections: [{ sheet: "1", firstRow: 2 }],
      wording: null,
      decimals: null,
    });
  });

  it("never make the pane fall over, whatever stands in the workbook", () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), fc.json(), (answers, accepted, corrections) => {
        const text = `{"version":1,"answers":${answers},"accepted":${accepted},"corrections":${corrections}}`;
        const notes = readNotes(text);
        if (notes !== null) expect(readNotes(writeNotes(notes))).toEqual(notes);
      }),
    );
  });
});
