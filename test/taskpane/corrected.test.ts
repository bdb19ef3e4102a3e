import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/proofreading/claim";
import { correctedSentence, isCertain } from "../../src/taskpane/state/corrected";
import { claimAt } from "./fixtures/proofreading";

const TEXT = "前一句。2025年收入总计2,718.20万元，比上年增加12万元，占71.47%；后一句。\n下一段";
const wrong = (quote: string, expected: string | null, part: Partial<Claim> = {}): Claim =>
  claimAt(TEXT, { quote, verdict: "disagrees", part: { expected, basis: "tables", ...part } });

describe("a sentence set right", () => {
  it("is the whole sentence with its stop, the wrong number exchanged", () => {
    const claim = wrong("2,718.20万元", "2,781.20万元");
    expect(correctedSentence(TEXT, claim, [claim])).toBe("2025年收入总计2,781.20万元，比上年增加12万元，占71.47%；");
  });

  it("has everything else set right that is as certain, and nothing that is not", () => {
    const total = wrong("2,718.20万元", "2,781.20万元");
    const share = wrong("71.47%", "71.74%", { kind: "share" });
    const doubtful = wrong("12万元", "13万元", { severity: "warning" });
    expect(correctedSentence(TEXT, share, [total, doubtful, share])).toBe(
      "2025年收入总计2,781.20万元，比上年增加12万元，占71.74%；",
    );
  });

  it("of two remarks on one number takes the one that was asked for", () => {
    const one = wrong("2,718.20万元", "2,781.20万元");
    const other = wrong("2,718.20万元", "2,718.02万元");
    expect(correctedSentence(TEXT, other, [one, other])).toContain("2,718.02万元");
  });

  it.each<[string, Claim]>([
    ["a reminder", wrong("12万元", "13万元", { severity: "warning" })],
    ["nothing that should stand there", wrong("12万元", null)],
    ["a remark that is no like for like", wrong("12万元", "三公经费")],
    ["a number in another unit", wrong("2,718.20万元", "27,812,000元")],
    ["two numbers of the text of which either may be wrong", wrong("12万元", "13万元", { basis: "text" })],
    ["what was found stated otherwise than it stands", wrong("12万元", "13万元", { found: "增加12万元" })],
  ])("is not offered for %s", (_, claim) => {
    expect(isCertain(claim)).toBe(false);
    expect(correctedSentence(TEXT, claim, [claim])).toBeNull();
  });

  it("is offered for a number of the text that alone mends several sums, and for a direction that the tables deny", () => {
    expect(isCertain(wrong("12万元", "13万元", { basis: "text", messageId: "part-sum-instead" }))).toBe(true);
    expect(isCertain(wrong("增加", "减少", { kind: "direction" }))).toBe(true);
  });
});
