import { describe, expect, it } from "vitest";
import { topmostParts, treeOfAccounts } from "../../src/reckoning";

function partsOf(code: string, stated: readonly string[]): readonly string[] {
  const known = new Set(stated);
  return topmostParts(code, treeOfAccounts(stated), (one) => (known.has(one) ? one : undefined));
}

describe("the parts of an account that no row states", () => {
  it.each([
    ["款 alone", ["20805", "20899"], ["20805", "20899"]],
    ["项 alone", ["2080501", "2080502"], ["2080501", "2080502"]],
    ["a 款 stands for its 项", ["20805", "2080501"], ["20805"]],
    ["an 项 whose own 款 is not stated stands beside the 款", ["20805", "2089999"], ["20805", "2089999"]],
    ["whatever order the rows come in", ["2089999", "2080501", "20805"], ["2089999", "20805"]],
    ["another 类 is none of it", ["20805", "21001"], ["20805"]],
    ["words are no codes", ["20805", "goods"], ["20805"]],
  ])("%s", (_, stated, expected) => {
    expect([...partsOf("208", stated)].sort()).toEqual([...expected].sort());
  });

  it("has none below an 项", () => {
    expect(partsOf("2080501", ["2080501"])).toEqual([]);
  });
});
