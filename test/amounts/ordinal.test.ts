import { describe, expect, it } from "vitest";
import {
  chineseOrdinal,
  numberingMark,
  parseChineseOrdinal,
  parseNumbering,
  type NumberingStyle,
} from "../../src/amounts";

const ALL = Array.from({ length: 99 }, (_, index) => index + 1);
const STYLES: readonly NumberingStyle[] = ["一、", "（一）", "1.", "（1）"];

describe("Chinese ordinals", () => {
  it.each([
    [1, "一"],
    [9, "九"],
    [10, "十"],
    [11, "十一"],
    [20, "二十"],
    [28, "二十八"],
    [99, "九十九"],
  ])("%i is %s", (number, text) => {
    expect(chineseOrdinal(number)).toBe(text);
  });

  it("goes both ways from 1 to 99 without two numbers alike", () => {
    expect(ALL.map((number) => parseChineseOrdinal(chineseOrdinal(number)))).toEqual(ALL);
    expect(new Set(ALL.map(chineseOrdinal)).size).toBe(99);
  });

  it.each(["", "零", "十十", "二三", "一百", "一、", "1", "十二三", "〇"])("%j is no ordinal", (text) => {
    expect(parseChineseOrdinal(text)).toBeNull();
  });

  it.each([0, 100, -1, 1.5, NaN])("has none for %d", (number) => {
    expect(() => chineseOrdinal(number)).toThrow(RangeError);
  });
});

describe("numbering", () => {
  it("is read back in every style", () => {
    for (const style of STYLES)
      for (const number of ALL) {
        const mark = numberingMark(style, number);
        expect(parseNumbering(`${mark}收支情况`)).toEqual({ style, number, length: mark.length });
      }
  });

  it.each([
    ["(二)支出", "（一）", 2, "支出"],
    ["( 十二 ) 支出", "（一）", 12, "支出"],
    ["三．支出", "一、", 3, "支出"],
    ["　四、 支出", "一、", 4, "支出"],
    ["10.支出", "1.", 10, "支出"],
    ["１、支出", "1.", 1, "支出"],
    ["2）支出", "1.", 2, "支出"],
    ["(3)支出", "（1）", 3, "支出"],
  ])("%s", (text, style, number, rest) => {
    const numbering = parseNumbering(text)!;
    expect(numbering).toMatchObject({ style, number });
    expect(text.slice(numbering.length)).toBe(rest);
  });

  it.each([
    "一般公共服务支出",
    "十二五规划",
    "3.5亿元",
    "1,234",
    "2025.支出",
    "（2025）1号",
    "二三、支出",
    "（类）",
    "",
    "零、支出",
    "0.支出",
    `${" ".repeat(100)}一、支出`,
  ])("%j bears none", (text) => {
    expect(parseNumbering(text)).toBeNull();
  });
});
