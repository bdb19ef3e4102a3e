import { describe, expect, it } from "vitest";
import {
  addIntervals,
  amount,
  type Amount,
  contains,
  divideIntervals,
  Decimal,
  intervalOf,
  overlaps,
  scaleInterval,
  type Interval,
} from "../../src/amounts";

const d = (text: string) => new Decimal(text);
const interval = (low: string, high: string): Interval => ({ low: d(low), high: d(high) });
const print = ({ low, high }: Interval) => [low.toFixed(), high.toFixed()];
const printed = (value: string, quantum: string | null) =>
  amount(d(value), "万元", quantum === null ? null : d(quantum));
const quotient = (part: Amount, whole: Amount) => divideIntervals(intervalOf(part), intervalOf(whole));

describe("what a printed number may stand for", () => {
  it.each([
    ["424.50", "0.01", ["424.495", "424.505"]],
    ["424.5", "0.1", ["424.45", "424.55"]],
    ["425", "1", ["424.5", "425.5"]],
    ["0", "0.01", ["-0.005", "0.005"]],
    ["-3", "1", ["-3.5", "-2.5"]],
    ["424.5", null, ["424.5", "424.5"]],
  ])("%s printed to %s", (value, quantum, expected) => {
    expect(print(intervalOf(printed(value, quantum)))).toEqual(expected);
  });

  it("follows the amount into another unit: 0.01 万元 is 100 元", () => {
    expect(print(intervalOf(printed("10.76", "0.01"), "元"))).toEqual(["107550", "107650"]);
  });
});

describe("boundaries", () => {
  const base = interval("1.5", "2.5");
  it.each([
    ["0", "1.4999", false],
    ["0", "1.5", true],
    ["2", "2", true],
    ["2.5", "9", true],
    ["2.5001", "9", false],
    ["0", "9", true],
  ])("[1.5, 2.5] meets [%s, %s]: %s", (low, high, expected) => {
    expect(overlaps(base, interval(low, high))).toBe(expected);
    expect(overlaps(interval(low, high), base)).toBe(expected);
  });

  it.each([
    ["1.4999999999", false],
    ["1.5", true],
    ["2", true],
    ["2.5", true],
    ["2.5000000001", false],
  ])("[1.5, 2.5] holds %s: %s", (value, expected) => {
    expect(contains(base, d(value))).toBe(expected);
  });
});

describe("arithmetic of intervals", () => {
  it("adds ends and swaps them under a negative factor", () => {
    expect(print(addIntervals(interval("1", "2"), interval("-3", "5")))).toEqual(["-2", "7"]);
    expect(print(scaleInterval(interval("1", "2"), d("-3")))).toEqual(["-6", "-3"]);
    expect(print(scaleInterval(interval("1", "2"), d("100")))).toEqual(["100", "200"]);
  });

  it("covers every quotient of two printed numbers", () => {
    const ratio = quotient(printed("1.00", "0.01"), printed("2.00", "0.01"))!;
    expect(ratio.low.eq(d("0.995").div("2.005"))).toBe(true);
    expect(ratio.high.eq(d("1.005").div("1.995"))).toBe(true);
  });

  it("turns the ends for negative parts", () => {
    const ratio = quotient(printed("-1.00", "0.01"), printed("2.00", "0.01"))!;
    expect(ratio.low.lt(ratio.high)).toBe(true);
    expect(contains(ratio, d("-0.5"))).toBe(true);
  });

  it.each([
    ["0", null],
    ["0.00", "0.01"],
    ["0.005", "0.01"],
  ])("has no quotient when the whole %s (to %s) may be zero", (whole, quantum) => {
    expect(quotient(printed("1", "0.01"), printed(whole, quantum))).toBeNull();
  });
});
