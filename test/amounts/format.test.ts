import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  amount,
  changeRate,
  Decimal,
  formatAmount,
  formatDecimal,
  formatPercent,
  formatWithUnit,
  parseWritten,
  share,
  TABLE_STYLE,
  TEXT_STYLE,
  type AmountStyle,
} from "../../src/amounts";

const d = (text: string) => new Decimal(text);
const wan = (text: string) => amount(d(text), "万元");

/** Exact decimals as tables hold them, built from integers so that no float is involved. */
const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => d(digits.toString()).div(new Decimal(10).pow(places)));

describe("formatDecimal", () => {
  it.each<[string, AmountStyle, string]>([
    ["2781.20", TEXT_STYLE, "2781.2"],
    ["1995.00", TEXT_STYLE, "1995"],
    ["0.305", TEXT_STYLE, "0.31"],
    ["100", TEXT_STYLE, "100"],
    ["2781.2", TABLE_STYLE, "2,781.20"],
    ["2781.2", { decimals: 2, grouping: false }, "2781.20"],
    ["49375.5", { decimals: 0, grouping: true }, "49,376"],
    ["999.995", TABLE_STYLE, "1,000.00"],
    ["-1234567.891", TABLE_STYLE, "-1,234,567.89"],
    ["-0.005", TABLE_STYLE, "-0.01"],
    ["-0.004", TABLE_STYLE, "0.00"],
    ["-0.004", TEXT_STYLE, "0"],
    ["0.12345", { decimals: "as-needed", grouping: false, maxDecimals: 6 }, "0.12345"],
    ["123456.789", { decimals: "as-needed", grouping: true, maxDecimals: 3 }, "123,456.789"],
    ["1e21", { decimals: 0, grouping: true }, "1,000,000,000,000,000,000,000"],
  ])("prints %s", (value, style, text) => {
    expect(formatDecimal(d(value), style)).toBe(text);
  });

  it("is read back as the same number", () => {
    const style = fc.record({
      decimals: fc.constantFrom<AmountStyle["decimals"]>("as-needed", 6),
      grouping: fc.boolean(),
      maxDecimals: fc.constant(6),
    });
    fc.assert(
      fc.property(decimals, style, (value, chosen) => {
        const written = parseWritten(formatDecimal(value, chosen));
        expect(written.kind === "number" && written.value.eq(value)).toBe(true);
      }),
    );
  });

  it("is at most half a printed digit off", () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 4 }), (value, places) => {
        const written = parseWritten(formatDecimal(value, { decimals: places, grouping: true }));
        if (written.kind !== "number") throw new Error("not a number");
        expect(written.decimals).toBe(places);
        expect(written.value.minus(value).abs().lte(new Decimal(10).pow(-places).div(2))).toBe(true);
      }),
    );
  });
});

describe("amounts in words of the genre", () => {
  it("prints an amount with its unit, converted exactly", () => {
    expect(formatAmount(wan("2781.20"), TEXT_STYLE)).toBe("2781.2");
    expect(formatWithUnit(wan("2781.20"), TEXT_STYLE)).toBe("2781.2万元");
    expect(formatWithUnit(wan("10.76"), TEXT_STYLE, "元")).toBe("107600元");
    expect(formatWithUnit(amount(d("27812000"), "元"), TABLE_STYLE, "万元")).toBe("2,781.20万元");
    expect(formatWithUnit(amount(d("5"), "千元"), TEXT_STYLE, "万元")).toBe("0.5万元");
  });

  it.each([
    ["0.152634", 0, "15%"],
    ["0.152634", 1, "15.3%"],
    ["0.152634", 2, "15.26%"],
    ["0.15265", 2, "15.27%"],
    ["0.005", 0, "1%"],
    ["-0.3333", 2, "-33.33%"],
    ["-0.00004", 2, "0.00%"],
    ["1", 2, "100.00%"],
    ["3.9687", 2, "396.87%"],
  ])("prints the ratio %s with %i decimals", (ratio, places, text) => {
    expect(formatPercent(d(ratio), places)).toBe(text);
  });

  it("drops closing zeros of a percentage when asked", () => {
    expect(formatPercent(d("0.08197"), 2, { dropZeros: true })).toBe("8.2%");
    expect(formatPercent(d("1"), 2, { dropZeros: true })).toBe("100%");
  });

  it.each([
    ["44.48", "41.11", "8.2%"],
    ["110.09", "92.12", "19.51%"],
    ["1", "1.5", "-33.33%"],
    ["72.13", "66.34", "8.73%"],
    ["8307.66", "7637.39", "8.78%"],
    ["589.24", "570.73", "3.24%"],
  ])("computes the change from %s to %s", (now, before, text) => {
    expect(formatPercent(changeRate(wan(now), wan(before))!, 2, { dropZeros: true })).toBe(text);
  });

  it("knows no share of nothing and no growth from nothing", () => {
    expect(share(wan("1"), wan("0"))).toBeNull();
    expect(changeRate(wan("1"), wan("0.00"))).toBeNull();
  });

  it("takes shares across units, and a rise from below zero as a rise", () => {
    expect(
      share(amount(d("4245000"), "元"), wan("2781.2"))!
        .toDecimalPlaces(4)
        .toString(),
    ).toBe("0.1526");
    expect(changeRate(wan("1"), wan("-2"))!.toString()).toBe("1.5");
  });
});
