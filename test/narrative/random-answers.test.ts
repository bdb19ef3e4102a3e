import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers, Narrative } from "../../src/narrative";
import { BUDGETS, draft, FINALS, generated, reportOf, textOf } from "./support";

/** As people type: with their own marks and units, with words the sentence has already, and with what is no answer. */
const WORDS = [
  "人员增加，人员经费相应增加。",
  "。人员增加。。",
  "主要原因是人员增加；",
  "主要用于保障机关运转，",
  "人员增加，，经费增加",
  "两行\n写成",
  "  ",
  "。",
  "否",
];
const NUMBERS = [
  ...["0", "0辆", "3辆辆", "５ 台（套）", "12台", "1,200人次", "约670", "若干", "669.53", "669.53万元", "6695300元"],
  ...["0万元", "670万元万元", "-5", "1.5", "  "],
];
const IN_WORDS =
  /^(?:reason|use|confirm|organisation|profile\.(?:duties|tasks|bodies|units)|agency\.bodies|project|assets\.purchase|assets\.vehicle-uses|performance\.(?:classes|result))/;

const WRONG: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a doubled mark", /[。；，、：][。；，、：]/],
  ["a doubled unit", /辆辆|个个|套\)?）?台|批次批次|人次人次|元万元|万万|元元/],
  ["a change of nothing", /(?:增加|减少|增长|下降)0(?:\.0*)?(?:万元|%)/],
  ["a number that is none", /NaN|Infinity|undefined|null/],
  ["an empty slot", /(?:[^行]为|是|用于|其中：|包括：|占)[，；。]/],
  ["words said twice", /主要原因是主要原因是|主要用于主要用于/],
];

/** Each thing wrong, with the words around it. */
function wrongIn({ sections }: Narrative): readonly string[] {
  const texts = sections.flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => textOf(runs)));
  return texts.flatMap((text) =>
    WRONG.flatMap(([what, pattern]) => {
      const match = pattern.exec(text);
      return match === null ? [] : [`${what}: ${text.slice(Math.max(0, match.index - 20), match.index + 12)}`];
    }),
  );
}

/** Answers every blank, and those that open by it, until none is left that takes one. */
function answered(report: Parameters<typeof draft>[0], pick: (id: string) => string): Narrative {
  let answers: Answers = {};
  for (;;) {
    const narrative = draft(report, null, answers);
    const asked = narrative.blanks.filter(({ id }) => !Object.hasOwn(answers, id));
    if (asked.length === 0) return narrative;
    answers = { ...answers, ...Object.fromEntries(asked.map(({ id }) => [id, pick(id)])) };
  }
}

describe("whatever is filled in", () => {
  it.each([BUDGETS[0]!, BUDGETS.at(-1)!, FINALS[0]!])("the sentences stay whole in $name", (layout) => {
    const report = reportOf(generated(layout, 7));
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (choices) => {
        const pick = (id: string): string => {
          const typed = IN_WORDS.test(id) ? WORDS : NUMBERS;
          return typed[choices.next().value! % typed.length]!;
        };
        expect(wrongIn(answered(report, pick))).toEqual([]);
      }),
      { numRuns: 25, seed: 12 },
    );
  });
});
