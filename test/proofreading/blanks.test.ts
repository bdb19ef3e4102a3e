import { expect, it } from "vitest";
import { sayingsIn } from "../../src/proofreading/saying/sayings";
import { readingOf, reportOf } from "./proof-tester";

it("figures within a blank say nothing: they are hints for whoever fills it in", () => {
  const reading = readingOf({
    text: "一、收支情况\n2025年收入预算〔待填：收入预算；上年是1,000万元〕，比上年增加20万元，其中：财政拨款收入80万元。",
    report: reportOf(),
  });
  const told = sayingsIn(reading).flatMap((saying) => (saying.kind === "value" ? [saying.figure.text] : []));
  expect(told).toContain("80万元");
  expect(told).not.toContain("1,000万元");
});
