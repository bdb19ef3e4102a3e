import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount, Decimal, powerOfTen, type Unit } from "../../src/amounts";
import type { Equation, Term } from "../../src/checking";
import { type Equation as PlainEquation, judge, roundingOdds, type TextTerm } from "../../src/reckoning";

let row = 0;

/** A printed number; `decimals` null for an exact one, text "" for a blank cell. */
function term(text: string, decimals: number | null = 2, unit: Unit = "万元", sign: 1 | -1 = 1): Term {
  return {
    sign,
    workbook: "current",
    cell: { sheet: "S", row: row++, column: 0 },
    amount: text === "" ? null : amount(new Decimal(text), unit, decimals === null ? null : powerOfTen(-decimals)),
    label: "",
    unit,
  };
}

function equation(reported: Term, contributors: readonly Term[], relation: Equation["relation"] = "="): Equation {
  return {
    rule: "test",
    relation,
    reported,
    contributors,
    missing: [],
    fingerprint: "",
    place: { table: "", row: "", column: "" },
    strength: "law",
  };
}

const parts = (count: number, text = "1.00", decimals: number | null = 2): Term[] =>
  Array.from({ length: count }, () => term(text, decimals));

describe("judging by intervals", () => {
  // With n numbers of two decimals and their sum, (n + 1) · 0.005 is the limit; 3σ = 0.03 · √((n + 1) / 12).
  it.each([
    [1, "1.00", "holds"],
    [1, "1.01", "rounding"],
    [1, "1.02", "broken"],
    [2, "2.01", "rounding"],
    [2, "2.02", "broken"],
    [3, "3.01", "rounding"],
    [3, "3.02", "unlikely-rounding"],
    [3, "3.03", "broken"],
    [13, "13.03", "rounding"],
    [13, "13.04", "unlikely-rounding"],
    [13, "13.07", "unlikely-rounding"],
    [13, "13.08", "broken"],
    [13, "12.97", "rounding"],
    [13, "12.93", "unlikely-rounding"],
    [13, "12.92", "broken"],
  ])("%i parts of 1.00 against %s: %s", (count, total, verdict) => {
    expect(judge(equation(term(total), parts(count))).verdict).toBe(verdict);
  });

  it("allows exact numbers nothing, not one 分", () => {
    const exact = [term("10.00", null, "元"), term("20.00", null, "元")];
    expect(judge(equation(term("30.00", null, "元"), exact)).verdict).toBe("holds");
    expect(judge(equation(term("30.01", null, "元"), exact)).verdict).toBe("broken");
  });

  it("knows no percentage: a tiny share of a huge sum is still broken", () => {
    expect(judge(equation(term("1000000000.02"), [term("1000000000.00")])).verdict).toBe("broken");
  });

  it("adds up mixed last digits: half of each number's own", () => {
    const mixed = [term("1.2", 1), term("1.25", 2), term("1.254", 3)];
    const judged = judge(equation(term("3.70"), mixed));
    expect(judged.allowance.toString()).toBe("0.0605");
    expect(judged.verdict).toBe("rounding");
  });

  it("compares 元 with 万元, each with its own precision", () => {
    const yuan = term("12345.67", null, "元");
    expect(judge(equation(term("1.23"), [yuan])).verdict).toBe("rounding");
    expect(judge(equation(term("1.24"), [yuan])).verdict).toBe("broken");
    expect(judge(equation(yuan, [term("1.23")])).difference.toString()).toBe("45.67");
  });

  it("counts a blank as nothing and a printed zero as rounded", () => {
    expect(judge(equation(term("1.01"), [term("1.00"), term("")])).verdict).toBe("rounding");
    expect(judge(equation(term("1.02"), [term("1.00"), term("")])).verdict).toBe("broken");
    expect(judge(equation(term("1.02"), [term("1.00"), term("0.00"), term("0.00")])).verdict).not.toBe("broken");
    expect(judge(equation(term(""), [term("0.50")])).verdict).toBe("broken");
  });

  it("subtracts terms with a minus", () => {
    const closing = equation(term("5.00"), [term("10.00"), term("5.00", 2, "万元", -1)]);
    expect(judge(closing).verdict).toBe("holds");
  });

  it("lets an inequality slack only on its own side", () => {
    expect(judge(equation(term("5.00"), [term("9.00")], "<=")).verdict).toBe("holds");
    expect(judge(equation(term("9.01"), [term("9.00")], "<=")).verdict).toBe("rounding");
    expect(judge(equation(term("9.02"), [term("9.00")], "<=")).verdict).toBe("broken");
    expect(judge(equation(term("9.00"), [term("5.00")], ">=")).verdict).toBe("holds");
    expect(judge(equation(term("4.98"), [term("5.00")], ">=")).verdict).toBe("broken");
  });

  it("never breaks over numbers rounded from exact parts", () => {
    const fen = fc.array(fc.integer({ min: 0, max: 10_000_000_00 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fen, fc.constantFrom(0, 1, 2, 4), (amounts, decimals) => {
        const rounded = (value: number) => new Decimal(value).div(1_000_000).toFixed(decimals);
        const total = amounts.reduce((sum, one) => sum + one, 0);
        const judged = judge(
          equation(
            term(rounded(total), decimals),
            amounts.map((one) => term(rounded(one), decimals)),
          ),
        );
        expect(judged.verdict).not.toBe("broken");
      }),
    );
  });

  it("bounds the odds of rounding from above, falling with the distance", () => {
    const odds = [0, 1, 2, 3, 4, 5, 6, 7].map((digits) =>
      roundingOdds(judge(equation(term((13 + digits / 100).toFixed(2)), parts(13)))),
    );
    expect(odds[0]).toBe(1);
    for (let digits = 1; digits < odds.length; digits++) expect(odds[digits]!).toBeLessThanOrEqual(odds[digits - 1]!);
    // The exact chance that 13 uniform errors add up to more than 4½ digits is below 1 in 100,000.
    expect(odds[5]!).toBeGreaterThan(0.00001);
    expect(odds[7]!).toBeLessThan(0.0001);
  });
});

describe("a number in a sentence", () => {
  it("is judged like one in a cell", () => {
    const said = (text: string, start: number): TextTerm => ({
      sign: 1,
      label: "",
      amount: amount(new Decimal(text), "万元", powerOfTen(-2)),
      span: { start, end: start + text.length },
    });
    const sum = (whole: string) =>
      judge<PlainEquation>({ relation: "=", reported: said(whole, 0), contributors: [said("1.25", 10), term("2.50")] });
    expect(sum("3.75").verdict).toBe("holds");
    expect(sum("3.76").verdict).toBe("rounding");
    expect(sum("3.85").verdict).toBe("broken");
  });
});
