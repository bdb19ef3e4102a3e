import { describe, expect, it } from "vitest";
import { anyOf, BODIES_IN_TEXT, BODY_ENDINGS, RARER_BODY_ENDINGS } from "../../src/lexicon";

describe("names of public bodies", () => {
  const alone = new RegExp(`${anyOf([...BODY_ENDINGS, ...RARER_BODY_ENDINGS])}$`);

  it.each(["甲县水利局", "甲县人民政府", "甲县第一中学校", "甲县图书馆", "乙市统计局普查中心", "甲县广播电视台"])(
    "end in a word of the list: %s",
    (name) => expect(name).toMatch(alone),
  );

  it.each(["行政运行", "社会保障和就业支出", "合计"])("do not end like %s", (label) => {
    expect(label).not.toMatch(alone);
  });

  it("stand once in each list", () => {
    for (const list of [BODY_ENDINGS, BODIES_IN_TEXT]) expect(new Set(list).size).toBe(list.length);
  });
});
