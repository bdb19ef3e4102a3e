import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  amount,
  amountOfNumber,
  compareAmounts,
  Decimal,
  decimalOfNumber,
  decimalsNeeded,
  decimalsOf,
  inUnit,
  negate,
  subtract,
  sumOf,
  UNITS,
  zero,
} from "../../src/amounts";

const d = (text: string) => new Decimal(text);

describe("numbers from cells", () => {
  it.each([
    [0.1 + 0.2, "0.3"],
    [424.50000000000006, "424.5"],
    [1.005, "1.005"],
    [27812000, "27812000"],
    [1234567890123.45, "1234567890123.45"],
    [1e-7, "0.0000001"],
    [-0, "0"],
  ])("%d stands for %s", (stored, value) => {
    expect(decimalOfNumber(stored).toFixed()).toBe(value);
  });

  it("refuses what no cell holds", () => {
    expect(() => decimalOfNumber(NaN)).toThrow(RangeError);
    expect(() => decimalOfNumber(Infinity)).toThrow(RangeError);
  });

  it("adds a long column of 分 exactly", () => {
    const cents = Array.from({ length: 10_000 }, () => decimalOfNumber(0.01));
    expect(sumOf([d("99999999999999.99"), ...cents]).toFixed(2)).toBe("100000000000099.99");
  });
});

describe("amounts", () => {
  it("keeps the worth of the last printed digit across units", () => {
    const money = inUnit(amountOfNumber(10.76, "万元", 2), "元");
    expect([money.value.toFixed(), money.quantum!.toFixed(), decimalsOf(money)]).toEqual(["107600", "100", 0]);
    expect(decimalsOf(inUnit(money, "万元"))).toBe(2);
    expect(decimalsOf(amountOfNumber(10.76, "万元", null))).toBeNull();
  });

  it("comes back unchanged from any unit", () => {
    const unit = fc.constantFrom(...UNITS);
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), unit, unit, (cents, from, to) => {
        const money = amount(d(cents.toString()).div(100), from, d("0.01"));
        const back = inUnit(inUnit(money, to), from);
        expect(back.value.eq(money.value) && back.quantum!.eq(money.quantum!)).toBe(true);
      }),
    );
  });

  it("adds and subtracts across units, keeping the coarsest print", () => {
    const sum = add(amountOfNumber(1, "万元", 2), amountOfNumber(50, "元", 0), zero("亿元"));
    expect([sum.unit, sum.value.toFixed(), sum.quantum!.toFixed()]).toEqual(["万元", "1.005", "0.01"]);
    const rest = subtract(amountOfNumber(1, "万元", null), amountOfNumber(10000, "元", null));
    expect([rest.value.isZero(), rest.quantum]).toEqual([true, null]);
  });

  it("compares by worth, not by figure", () => {
    expect(compareAmounts(amountOfNumber(1, "万元", 2), amountOfNumber(10000, "元", 0))).toBe(0);
    expect(compareAmounts(amountOfNumber(1, "亿元", 2), amountOfNumber(9999, "万元", 2))).toBe(1);
    expect(compareAmounts(negate(amountOfNumber(1, "元", 2)), zero("元"))).toBe(-1);
  });

  it("counts the decimals a value needs", () => {
    expect([d("2781.20"), d("1995"), d("0.305")].map(decimalsNeeded)).toEqual([1, 0, 3]);
  });
});
