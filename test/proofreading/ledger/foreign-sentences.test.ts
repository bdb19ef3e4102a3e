import { describe, expect, it } from "vitest";
import { proof, textBasis } from "../../../src/pipeline";
import type { Claim } from "../../../src/proofreading";

/** The same numbers on every run: sentences are drawn by dice, and the dice are these. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % sides;
  };
}

const pick = <T>(roll: (sides: number) => number, all: readonly T[]): T => all[roll(all.length)]!;
const money = (cents: number): string => `${(cents / 100).toFixed(2)}万元`;
const percent = (part: number, whole: number): string =>
  `${((Math.round((part * 10_000) / whole) || 0) / 100).toFixed(2)}%`;

/** Sentences that nobody drafted here: verbs, orders and ellipses as they come. */
function drawn(seed: number): {
  readonly text: string;
  readonly sum: string;
  readonly rate: string;
  readonly share: string;
} {
  const roll = dice(seed);
  const [basic, project, rise] = [20_000 + roll(70_000), 10_000 + roll(9_000), 501 + roll(4_000)];
  const whole = basic + project;
  const verb = pick(roll, ["增加", "增长", "上升"]);
  const sentence = pick(roll, [
    `2031年支出预算${money(whole)}，较上年${verb}${money(rise)}，增幅${percent(rise, whole - rise)}。`,
    `本单位2031年支出预算为${money(whole)}。与2030年相比，${verb}${money(rise)}，同比增长${percent(rise, whole - rise)}。`,
    `2031年安排支出预算${money(whole)}，比2030年${verb}${money(rise)}（增长${percent(rise, whole - rise)}）。`,
  ]);
  const list = pick(roll, [
    `其中：基本支出${money(basic)}，占${percent(basic, whole)}；项目支出${money(project)}。`,
    `其中，基本支出${money(basic)}，占支出预算的${percent(basic, whole)}，项目支出${money(project)}。`,
  ]);
  return {
    text: `二、支出预算情况\n${sentence}${list}`,
    sum: money(project),
    rate: percent(rise, whole - rise),
    share: percent(basic, whole),
  };
}

function claimsOn(text: string, quote: string): readonly Claim[] {
  const { claims } = proof(text, textBasis(text, { year: 2031, kind: "budget" }));
  const at = text.lastIndexOf(quote);
  return claims.filter(({ start, end }) => start < at + quote.length && at < end);
}

/** One digit of a number, another one; the last one may have been rounded, so it is a digit before the point. */
function changed(quote: string): string {
  const at = quote.search(/\d(?=\.)/);
  return quote.slice(0, at) + String((Number(quote[at]) + 1) % 10) + quote.slice(at + 1);
}

describe("sentences drawn by dice", () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
    "%i: right ones agree, one changed digit is pointed out",
    (seed) => {
      const { text, sum, rate, share } = drawn(seed);
      const { findings } = proof(text, textBasis(text, { year: 2031, kind: "budget" }));
      expect(findings.map(({ quote, rule }) => `${rule} ${quote}`)).toEqual([]);
      for (const quote of [sum, rate, share]) {
        expect([text, quote, claimsOn(text, quote).some(({ verdict }) => verdict === "agrees")]).toEqual([
          text,
          quote,
          true,
        ]);
        const at = text.lastIndexOf(quote);
        const wrong = text.slice(0, at) + changed(quote) + text.slice(at + quote.length);
        const { findings: found } = proof(wrong, textBasis(wrong, { year: 2031, kind: "budget" }));
        expect([wrong, found.length > 0]).toEqual([wrong, true]);
      }
    },
  );
});
