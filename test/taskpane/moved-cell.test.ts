import { describe, expect, it } from "vitest";
import { placeAfterChange } from "../../src/taskpane/state/moved-cell";
import type { Result } from "../../src/taskpane/state/pane-state";
import { SheetBuilder, type CellRef, type Workbook } from "../../src/workbook";
import { REVIEW } from "./fixtures/review";

const [finding] = REVIEW.check.findings;

/** A result whose only finding is about these texts in column A from the given row on. */
function resultOf(texts: readonly string[], top: number): Result {
  const builder = new SheetBuilder("表");
  texts.forEach((text, index) => builder.set(top + index, 0, { value: text, text }));
  const workbook: Workbook = { name: "册", sheets: [builder.build()] };
  const cells = texts.map((_, index) => ({
    ...finding!.cells[0]!,
    workbook: "current" as const,
    cell: at(top + index),
  }));
  const check = { ...REVIEW.check, findings: [{ ...finding!, cells }] };
  return { review: { ...REVIEW, check }, workbook, readAt: 0, outdated: false };
}

const at = (row: number): CellRef => ({ sheet: "表", row, column: 0 });
const before = resultOf(["10.00", "20.00", "20.00", "50.00"], 4);

describe("a cell of an older result", () => {
  it.each([
    ["below inserted rows", resultOf(["10.00", "20.00", "20.00", "50.00"], 6), 4, 6],
    ["one of two alike below inserted rows", resultOf(["10.00", "20.00", "20.00", "50.00"], 6), 6, 8],
    ["in a row that changed places", resultOf(["20.00", "10.00", "20.00", "50.00"], 4), 4, 5],
    ["after an item that was added before it", resultOf(["1.00", "10.00", "20.00", "20.00", "50.00"], 4), 4, 5],
    ["whose number was changed in its place", resultOf(["11.00", "20.00", "20.00", "50.00"], 4), 4, 4],
  ])("%s is found again", (_, after, old, now) => {
    expect(placeAfterChange(before, after, at(old))).toEqual(at(now));
  });

  it("of no finding stays where it is while the sheet shows the same there, and is given up otherwise", () => {
    const after = resultOf(["10.00", "21.00"], 4);
    const without = (result: Result): Result => ({
      ...result,
      review: { ...result.review, check: { ...result.review.check, findings: [] } },
    });
    expect(placeAfterChange(without(before), without(after), at(4))).toEqual(at(4));
    expect(placeAfterChange(without(before), without(after), at(5))).toBeNull();
    expect(placeAfterChange(before, without(after), at(7))).toBeNull();
  });
});
