import { describe, expect, it } from "vitest";
import { priorText } from "../../src/taskpane/wording/prior-text";
import { priorRefused } from "../../src/taskpane/state/prior";
import type { PaneState } from "../../src/taskpane/state/pane-state";
import { translator } from "../../src/taskpane/wording/translate";
import { REVIEW } from "./fixtures/review";
import { RECOGNITION } from "./fixtures/recognition";
import { WORKBOOK } from "./fixtures/workbook";

const t = translator("zh");
const DOCUMENT = { kind: "final-account", year: 2023, organisation: "清溪县档案馆" } as const;
const prior = { name: "去年.xlsx", workbook: WORKBOOK };

function state(part: Partial<PaneState["prior"]>, mismatch: "another-kind" | null, madeWith = "去年.xlsx") {
  const review = {
    ...REVIEW,
    prior: { ...RECOGNITION, workbook: madeWith },
    priorReport: { ...REVIEW.report, document: DOCUMENT },
    priorMismatch: mismatch,
  };
  const result = { review, workbook: WORKBOOK, readAt: 0, outdated: false };
  return { prior: { ...prior, ...part }, result } satisfies Pick<PaneState, "prior" | "result">;
}

describe("last year's workbook", () => {
  it("is told by unit, year and kind", () => {
    expect(priorText(t, state({}, null))).toBe("上年：清溪县档案馆·2023 年部门决算（去年.xlsx）");
  });

  it("that is not compared with says why, until the user wants it all the same", () => {
    const refused = state({}, "another-kind");
    expect(priorRefused(refused)).toBe("another-kind");
    expect(priorText(t, refused)).toBe(
      "上年：清溪县档案馆·2023 年部门决算（去年.xlsx）。它与本年的种类（预算或决算）不同，没有用来比较。",
    );
    expect(priorRefused(state({ anyway: true }, "another-kind"))).toBeNull();
  });

  it("that nothing was compared with yet is known by its name alone", () => {
    const early = state({}, "another-kind", "别的.xlsx");
    expect([priorText(t, early), priorRefused(early)]).toEqual(["上年：去年.xlsx", null]);
    expect(priorText(t, { prior, result: null })).toBe("上年：去年.xlsx");
  });
});
