import { expect, it } from "vitest";
import { messageText } from "../../../src/checking";
import { twiceStated } from "../../../src/checking/lints/twice-stated";
import { LINT_EXAMPLES } from "../../examples/checking";
import { lintExample, testLint } from "../lint-tester";

testLint(twiceStated);

it("says both numbers and where they stand", () => {
  const [finding] = lintExample(twiceStated, LINT_EXAMPLES[twiceStated.id]!.bad[0]!.book);
  expect(messageText(finding!, "zh")).toBe(
    "「2025年一般公共预算支出表」“合计”写了两个不同的数：C4 是 30.00，D4 是 31.00，看不出以哪个为准，起草时都不用，请核对",
  );
});
