import { describe, expect, it } from "vitest";
import { amount, Decimal, powerOfTen, type Unit } from "../../src/amounts";
import { isOneNumber, slackOf } from "../../src/reckoning";

const printed = (text: string, unit: Unit) =>
  amount(new Decimal(text), unit, powerOfTen(-(text.split(".")[1]?.length ?? 0)));

describe("two prints of one number", () => {
  it.each([
    ["50.00", "万元", "50.00", "万元", true],
    ["50.00", "万元", "500000.00", "元", true],
    ["123.46", "万元", "1234567.89", "元", true],
    ["1234567.89", "元", "123.46", "万元", true],
    ["123.47", "万元", "1234567.89", "元", false],
    ["50.00", "万元", "50.01", "万元", false],
    ["50.00", "万元", "50.00", "元", false],
    ["0.12", "亿元", "1234.56", "万元", true],
  ] as const)("%s%s and %s%s: %s", (left, unit, right, otherUnit, expected) => {
    expect(isOneNumber(printed(left, unit), printed(right, otherUnit))).toBe(expected);
    expect(isOneNumber(printed(right, otherUnit), printed(left, unit))).toBe(expected);
  });
});

describe("what rounding can drive a printed whole from its parts", () => {
  it("counts half a digit of the finest for each", () => {
    const slack = slackOf(printed("100", "万元"), [printed("66.67", "万元"), printed("33.34", "万元")]);
    expect(slack.toFixed()).toBe("0.015");
  });
});
