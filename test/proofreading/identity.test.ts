import { describe, expect, it } from "vitest";
import { identityIn, proofread } from "../../src/proofreading";
import { reportOf } from "./proof-tester";

describe("the year of a text without tables", () => {
  it.each([
    "比上年2024年预算增加3万元。",
    "较上一年度（2024年预算数）增加3万元。",
    "与本单位2024年预算相比增加3万元。",
    "与上年2024年预算持平。",
    "比去年2024年预算减少1万元。",
  ])("is not that of what it is compared with: %s", (compared) => {
    expect(identityIn(`2025年收入预算20万元。\n${`公务接待费，${compared}\n`.repeat(6)}`).year).toBe(2025);
  });

  it("is told without a word of a workbook", () => {
    const years = "2024年收入预算20万元，比2023年预算增加1万元。\n".repeat(4);
    const { findings } = proofread({ text: `一、收支预算情况说明\n${years}`, report: reportOf() });
    expect(
      findings.filter(({ rule }) => rule === "document-year").map(({ messageId, severity }) => [messageId, severity]),
    ).toEqual([["year-of-text-alone", "warning"]]);
  });
});
