import { describe, expect, it } from "vitest";
import { placeholder } from "../../../src/checking/lints/placeholder";
import { lintExample, testLint } from "../lint-tester";

testLint(placeholder);

describe("error values", () => {
  const book = (...scratch: readonly string[]) => ({
    sheets: [
      {
        name: "表3",
        rows: [
          ["2025年部门支出总表"],
          ["单位：甲市医疗保障局", "", "金额单位：万元"],
          ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
          ["", "合计", 20, 20, "", ...scratch],
          ["2101101", "行政单位医疗", 20, 20, ""],
        ],
      },
    ],
  });

  it("beside the table are worth a reminder, within it they are errors", () => {
    expect(lintExample(placeholder, book("", "", "#REF!")).map(({ severity }) => severity)).toEqual(["warning"]);
    const within = book();
    const sheets = [{ ...within.sheets[0]!, rows: [...within.sheets[0]!.rows, ["2101102", "#REF!", "", "", ""]] }];
    expect(lintExample(placeholder, { sheets }).map(({ severity }) => severity)).toEqual(["error"]);
  });
});
