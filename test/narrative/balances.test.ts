import { describe, expect, it } from "vitest";
import { draft, FINALS, generated, reportOf, sectionText } from "./support";

const LAYOUT = FINALS.find(({ name }) => name === "final-nationwide")!;

describe("what the 总计 of a final account hold beside the year's own money", () => {
  const text = (seed: number) => sectionText(draft(reportOf(generated(LAYOUT, seed))), "overall");
  const told = Array.from({ length: 12 }, (_, seed) => text(seed + 1));

  it("is told where there is any, with the year's own income and expenditure first", () => {
    const some = told.filter((one) => one.includes("总计包括："));
    expect(some.length).toBeGreaterThan(0);
    expect(some.some((one) => /收入总计包括：本年收入[\d.]+万元、.*年初结转和结余[\d.]+万元/.test(one))).toBe(true);
    expect(some.some((one) => /支出总计包括：本年支出[\d.]+万元、.*年末结转和结余[\d.]+万元/.test(one))).toBe(true);
  });

  it("is not told of nothing", () => {
    for (const one of told) expect(one).not.toMatch(/(?:结余|结余分配)0(?:\.0+)?万元/);
  });
});
