import { describe, expect, it } from "vitest";
import { titlesOf } from "../../src/checking";
import { RULES } from "../../src/checking/rules";
import { BREACHES_ZH } from "../../src/checking/wording/titles-zh";
import { TITLES_EN } from "../../src/checking/wording/titles-en";

describe.each(RULES)("$id", ({ id, title }) => {
  it("has a law and another title for its breach, in both languages", () => {
    for (const language of ["zh", "en"] as const) {
      const { law, breach } = titlesOf(id, language);
      expect(law).not.toBe("");
      expect(breach).not.toBe("");
      expect(breach).not.toBe(law);
    }
    expect(titlesOf(id, "zh").law).toBe(title);
    expect(titlesOf(id, "en").law).not.toBe(title);
    expect(BREACHES_ZH[id]).toBeDefined();
  });
});

it("no title is left of a rule that is gone", () => {
  const ids = RULES.map(({ id }) => id).sort();
  expect(Object.keys(BREACHES_ZH).sort()).toEqual(ids);
  expect(Object.keys(TITLES_EN).sort()).toEqual(ids);
});

it.each(["zh", "en"] as const)("no two breaches read alike in %s", (language) => {
  const breaches = RULES.map(({ id }) => titlesOf(id, language).breach);
  expect(new Set(breaches).size).toBe(breaches.length);
});
