import { describe, expect, it } from "vitest";
import { redraft, review } from "../../src/pipeline";
import { BUDGETS, generated, textOf } from "./support";

const nothing = { prior: null, accepted: new Map(), corrections: [] };

function textIn({ narrative }: ReturnType<typeof review>): string {
  return narrative!.sections.flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => textOf(runs))).join("\n");
}

describe("a review told again from other answers", () => {
  const workbook = generated(BUDGETS[0]!, 7);
  const before = review({ workbook, ...nothing, answers: {} });

  it("counts the amount that was filled in: change, rate and direction follow from it", () => {
    expect(textIn(before)).toContain("〔prior.total〕");
    const after = redraft(before, { "prior.total": "1", "reason.total-change": "人员增加。" });
    expect(textIn(after)).toMatch(/比2024年收支预算总数1万元增加[\d.]+万元，增长[\d.]+%，主要原因是人员增加。/);
    expect(textIn(after)).not.toContain("。。");
  });

  it("drops the blanks that no longer ask anything, and brings them back", () => {
    const ids = (of: typeof before) => of.narrative!.blanks.map(({ id }) => id);
    const none = redraft(before, { "vehicles.total": "0辆" });
    expect(ids(before)).toContain("vehicles.sedan");
    expect(ids(none)).not.toContain("vehicles.sedan");
    expect(textIn(none)).toContain("单位现有公务用车0辆。");
    expect(ids(redraft(none, {}))).toEqual(ids(before));
  });

  it("reads as if it had been drafted with them from the start, and leaves the check as it was", () => {
    const answers = { "prior.total": "669.53", "reason.total-change": "人员增加" };
    const after = redraft(before, answers);
    expect(after.narrative).toEqual(review({ workbook, ...nothing, answers }).narrative);
    expect(after.check).toBe(before.check);
    expect(after.report).toBe(before.report);
  });
});
