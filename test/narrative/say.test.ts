import { describe, expect, it } from "vitest";
import type { BlankRun } from "../../src/narrative";
import { listed, runsOf, say } from "../../src/narrative/say";

const blank: BlankRun = { type: "blank", id: "reason", prompt: "原因", answer: null, suggestions: [] };

describe("say", () => {
  it("joins words into one run and keeps other runs apart", () => {
    const runs = say`${"某局"}2025年，${say`原因是${blank}`}。`;
    expect(runs).toEqual([{ type: "text", text: "某局2025年，原因是" }, blank, { type: "text", text: "。" }]);
  });

  it("says nothing for what is absent", () => {
    expect(say`${null}${""}${[]}`).toEqual([]);
    expect(runsOf([null, "一", null, "二"])).toEqual([{ type: "text", text: "一二" }]);
  });

  it("puts a mark between items that are there", () => {
    expect(listed(["甲", null, [], "乙"], "、")).toEqual([{ type: "text", text: "甲、乙" }]);
    expect(listed([], "、")).toEqual([]);
  });
});
