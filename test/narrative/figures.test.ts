import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, parseWritten } from "../../src/amounts";
import { changeBetween, countFigure, moneyFigure, shareFigure } from "../../src/narrative/figures";
import { USUAL_STYLE } from "../../src/narrative/style";
import { asFigure, known } from "./support";

/** Amounts as cells hold them: hundredths and, where nothing was rounded, six places. */
const amounts = fc
  .tuple(fc.bigInt({ min: -1_000_000_000_000n, max: 1_000_000_000_000n }), fc.constantFrom(0, 2, 6))
  .map(([digits, places]) => new Decimal(digits.toString()).div(new Decimal(10).pow(places)).toFixed());

function printed(text: string): { readonly value: Decimal; readonly percent: boolean } {
  const written = parseWritten(text);
  if (written.kind !== "number") throw new Error(`${text} is no number`);
  return written;
}

describe("figures", () => {
  it.each([
    ["2781.20", "2781.2万元"],
    ["1995", "1995万元"],
    ["0", "0万元"],
    ["0.005", "0.01万元"],
    ["-3.10", "-3.1万元"],
  ])("prints %s as %s", (value, text) => {
    expect(moneyFigure(known(value), USUAL_STYLE).text).toBe(text);
  });

  it("states amounts of a table in 元 in 万元", () => {
    const figure = asFigure(moneyFigure(known("27812000", "合计", "元"), USUAL_STYLE));
    expect([figure.text, figure.value.toFixed(), figure.unit]).toEqual(["2781.2万元", "2781.2", "万元"]);
  });

  it("keeps two decimals and separators where the style asks for them", () => {
    const style = { ...USUAL_STYLE, decimals: 2, grouping: true, dropPercentZeros: false } as const;
    expect(moneyFigure(known("2781.2"), style).text).toBe("2,781.20万元");
    expect(shareFigure(known("1"), known("2"), style)!.text).toBe("50.00%");
  });

  it("counts", () => {
    const figure = countFigure(7, "项目", known("1").cells);
    expect([figure.text, figure.value.toNumber(), figure.unit, figure.formula.kind]).toEqual(["7个", 7, "个", "count"]);
  });

  it.each([
    ["424.50", "2781.20", "15.26%"],
    ["2693.62", "2781.20", "96.85%"],
    ["2781.20", "2781.20", "100%"],
    ["0", "2781.20", "0%"],
  ])("takes %s of %s as %s", (part, whole, text) => {
    expect(shareFigure(known(part), known(whole), USUAL_STYLE)!.text).toBe(text);
  });

  it("shows no cell for a share of two answers", () => {
    const typed = { ...known("1"), cells: [] };
    expect(shareFigure(typed, { ...typed }, USUAL_STYLE)).toEqual({ type: "text", text: "100%" });
    expect(asFigure(shareFigure(typed, known("4"), USUAL_STYLE)).cells).toEqual(known("4").cells);
  });

  it("takes no share of nothing", () => {
    expect(shareFigure(known("5"), known("0"), USUAL_STYLE)).toBeNull();
  });
});

describe("a change", () => {
  it.each([
    ["44.48", "41.11", "up", "3.37万元", "8.2%"],
    ["110.09", "92.12", "up", "17.97万元", "19.51%"],
    ["1", "1.5", "down", "0.5万元", "33.33%"],
    ["72.13", "66.34", "up", "5.79万元", "8.73%"],
    ["2781.20", "559.75", "up", "2221.45万元", "396.86%"],
  ])("from %s, before %s: %s %s %s", (now, before, direction, by, rate) => {
    const change = changeBetween(known(now), known(before), USUAL_STYLE);
    expect([change.direction, change.amount.text, change.rate?.text]).toEqual([direction, by, rate]);
  });

  it("is level when the difference disappears in print", () => {
    const change = changeBetween(known("10.004"), known("10.001"), USUAL_STYLE);
    expect([change.direction, change.rate]).toEqual(["level", null]);
    expect(changeBetween(known("0"), known("0"), USUAL_STYLE).direction).toBe("level");
  });

  it("leaves out a rate that would print as nothing", () => {
    const change = changeBetween(known("1000000.01"), known("1000000"), USUAL_STYLE);
    expect([change.direction, change.amount.text, change.rate]).toEqual(["up", "0.01万元", null]);
  });

  it("compares years whose tables count in different units", () => {
    const change = changeBetween(known("120", "数", "万元"), known("1000000", "数", "元"), USUAL_STYLE);
    expect([change.direction, change.amount.text, change.rate!.text]).toEqual(["up", "20万元", "20%"]);
  });

  it("takes its direction from the sign, and never a rate from nothing", () => {
    fc.assert(
      fc.property(amounts, amounts, (now, before) => {
        const { direction, amount, rate } = changeBetween(known(now), known(before), USUAL_STYLE);
        const difference = new Decimal(now).minus(before);
        if (direction === "level") expect(difference.abs().lt("0.005")).toBe(true);
        else expect(difference.isPositive()).toBe(direction === "up");
        expect(asFigure(amount).value.toFixed()).toBe(difference.abs().toFixed());
        if (new Decimal(before).isZero()) expect(rate).toBeNull();
        if (rate !== null) expect(asFigure(rate).value.isNegative()).toBe(false);
      }),
    );
  });

  it("prints numbers that read back as themselves", () => {
    fc.assert(
      fc.property(amounts, amounts, (now, before) => {
        const { amount, rate } = changeBetween(known(now), known(before), USUAL_STYLE);
        const share = shareFigure(known(now), known(before), USUAL_STYLE);
        for (const run of [moneyFigure(known(now), USUAL_STYLE), amount, rate, share]) {
          if (run === null) continue;
          const figure = asFigure(run);
          const { value, percent } = printed(figure.text);
          expect(value.minus(figure.value).abs().lte("0.005"), figure.text).toBe(true);
          expect(percent).toBe(figure.unit === "%");
        }
      }),
    );
  });
});
