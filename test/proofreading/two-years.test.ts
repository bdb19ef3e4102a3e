import { describe, expect, it } from "vitest";
import { textBasis } from "../../src/pipeline";
import { proofread } from "../../src/proofreading";

/** Both years side by side, without 比; the nearer sum is last year's. Sums in 万元. */
const THREE_PUBLIC = [
  "（一）因公出国（境）费：2025年预算数0万元，2024年预算数0万元，无变化。",
  "（二）公务接待费：2025年预算数1.80万元，2024年预算数2.00万元，减少0.20万元，下降10%。",
  "（三）公务用车购置及运行费：2025年预算数12.00万元，2024年预算数27.98万元，减少15.98万元，下降57.11%。其中：公务用车购置费2025年预算数0万元，2024年预算数15.98万元，减少15.98万元，下降100%；公务用车运行费2025年预算数12.00万元，与上年持平。",
].join("\n");

function objections(text: string): readonly string[] {
  const { report } = textBasis(text);
  return proofread({ text, report }).findings.map(({ quote }) => quote);
}

describe("two years side by side", () => {
  it("are this year's number and last year's", () => expect(objections(THREE_PUBLIC)).toEqual([]));

  it.each([
    ["下降10%", "下降11.11%", "11.11%"],
    ["减少0.20万元", "减少0.30万元", "0.30万元"],
    ["减少0.20万元，下降", "增加0.20万元，增长", "增加"],
    ["下降57.11%", "下降75.11%", "75.11%"],
  ])("a slip in them is found: %s → %s", (right, wrong, found) => {
    expect(objections(THREE_PUBLIC.replace(right, wrong))).toContain(found);
  });

  it("two ways to divide one sum prove it each", () => {
    const text =
      "2025年支出预算1,486.35万元，按支出性质分：基本支出1,386.35万元，项目支出100万元；按功能科目分：教育支出12万元，农林水支出1,474.35万元。";
    expect(objections(text)).toEqual([]);
    expect(objections(text.replace("12万元", "21万元"))).not.toEqual([]);
  });
});
