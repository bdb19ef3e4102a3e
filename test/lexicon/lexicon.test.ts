import { describe, expect, it } from "vitest";
import {
  anyOf,
  blankFor,
  directionOf,
  DOWN,
  EMPTY_NOTE,
  LEVEL,
  NO_DATA_LABEL,
  UP,
  withoutBlanks,
  withoutBracketed,
} from "../../src/lexicon";

describe("words as one alternative", () => {
  it("lets no word hide a longer one, in whatever order they are given", () => {
    expect(new RegExp(anyOf(["增", "增加", "增加额"])).exec("增加额为")?.[0]).toBe("增加额");
  });

  it("takes marks for themselves", () => {
    expect(new RegExp(`^${anyOf(["增加(减少)"])}$`).test("增加(减少)")).toBe(true);
    expect(new RegExp(`^${anyOf(["a.b"])}$`).test("axb")).toBe(false);
  });
});

describe("directions", () => {
  it("stand in one list only, each of them in one", () => {
    const all = [...UP, ...DOWN, ...LEVEL];
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ["上涨", "up"],
    ["调增", "up"],
    ["回落", "down"],
    ["核减", "down"],
    ["持平", "level"],
    ["增减", null],
  ])("%s is %s", (word, direction) => {
    expect(directionOf(word)).toBe(direction);
  });
});

describe("blanks", () => {
  it("are read as they are written", () => {
    const blank = blankFor("公务接待费比2024年减少的原因");
    expect(withoutBlanks(`主要原因是${blank}。`)).toBe(`主要原因是${"□".repeat(blank.length)}。`);
  });

  it("are not the number of a paper, which is only not part of the sentence", () => {
    const text = "根据财预〔2024〕5号编制";
    expect(withoutBlanks(text)).toBe(text);
    expect(withoutBracketed(text)).toBe("根据财预□□□□□□5号编制");
  });
});

describe("empty", () => {
  it.each(["无", "此表无数据", "空表", "本表无内容。"])("%s stands in a table that has nothing to show", (label) => {
    expect(NO_DATA_LABEL.test(label)).toBe(true);
  });

  it.each([
    "本单位没有政府性基金预算拨款安排的支出",
    "本部门无国有资本经营预算支出",
    "2025年未安排因公出国经费",
    "不涉及",
  ])("%s says why", (note) => {
    expect(EMPTY_NOTE.test(note)).toBe(true);
  });
});
