import { describe, expect, it } from "vitest";
import { listOf, type ExampleRow } from "../examples/tables";
import { checkExample } from "./rule-tester";

/** Two groups of projects in one column of money. */
const GROUPS: readonly ExampleRow[] = [
  ["total", 0, "", "合计", "374.57"],
  ["class", 1, "206", "科学技术支出", "203.41"],
  ["section", 2, "20604", "技术研究与开发", "91.44"],
  ["section", 2, "20605", "科技条件与服务", "111.97"],
  ["class", 1, "207", "文化旅游体育与传媒支出", "171.16"],
  ["section", 2, "20701", "文化和旅游", "100.10"],
  ["section", 2, "20702", "文物", "71.06"],
];

const found = (rows: readonly ExampleRow[]) =>
  checkExample({ tables: [listOf("general-budget-expenditure", "一般公共预算支出表", ["total 合计"], rows)] })
    .findings.filter(({ severity }) => severity === "inconsistent")
    .map(({ verdict }) => verdict);

describe("a row too few or too many", () => {
  it("leaves a book alone in which there is none", () => {
    expect(found(GROUPS)).toEqual([]);
  });

  it("is not laid upon the heading above a lost one", () => {
    // Without the row of 207 its 款 fall to 206, and one other number for 206 would mend both sums.
    const lost = GROUPS.filter((_, at) => at !== 4).map((row): ExampleRow =>
      row[2]?.startsWith("207") === true ? ([row[0], 2, row[2].replace("207", "206"), ...row.slice(3)] as never) : row,
    );
    const verdicts = found(lost);
    expect(verdicts.length).toBeGreaterThan(1);
    expect(verdicts).not.toContain("certain");
  });

  it("is not laid upon the sum of rows of which one stands twice", () => {
    const twice = [...GROUPS.slice(0, 3), GROUPS[2]!, ...GROUPS.slice(3)];
    const verdicts = found(twice);
    expect(verdicts.length).toBeGreaterThan(0);
    expect(verdicts).not.toContain("certain");
  });

  it("does not excuse a number that is merely wrong", () => {
    const wrong = GROUPS.map((row, at): ExampleRow => (at === 1 ? ([...row.slice(0, 4), "204.41"] as never) : row));
    expect(found(wrong)).toEqual(["certain", "certain"]);
  });
});
