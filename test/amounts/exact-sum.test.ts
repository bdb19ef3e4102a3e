import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, ExactSum, sumOf } from "../../src/amounts";

const numeral = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 22n }), fc.integer({ min: -12, max: 12 }))
  .map(([negative, digits, exponent]) => new Decimal(`${negative ? "-" : ""}${digits}e${exponent}`));
const amount = fc.integer({ min: -(10 ** 11), max: 10 ** 11 }).map((fen) => new Decimal(fen).times("0.01"));
const edge = fc
  .constantFrom(
    ...[
      "0",
      "-0",
      "0.0000001",
      "-0.0000001",
      "0.00000001",
      "900719925.4740991",
      "900719925.4740992",
      "-900719925.4740993",
    ],
    ...["1e30", "-1e30", "9999999", "10000000", "12.3456789", "0.1", "0.2", "-0.3"],
  )
  .map((text) => new Decimal(text));

describe("exact sums", () => {
  it("adds tenths without the noise of binary storage", () => {
    const sum = new ExactSum();
    sum.add(new Decimal("0.1"));
    sum.add(new Decimal("0.2"));
    sum.subtract(new Decimal("0.3"));
    expect(sum.isZero()).toBe(true);
  });

  it("does not lose a last digit at the edge of the machine's integers", () => {
    const sum = new ExactSum();
    sum.add(new Decimal("900719925.4740991"));
    sum.add(new Decimal("0.0000002"));
    sum.subtract(new Decimal("900719925.4740992"));
    expect(sum.isZero()).toBe(false);
    expect(sum.toDecimal().toFixed()).toBe("0.0000001");
  });

  it("agrees with decimal arithmetic on any numbers in any order", () => {
    const term = fc.record({ value: fc.oneof(amount, numeral, edge), minus: fc.boolean() });
    fc.assert(
      fc.property(fc.array(term, { maxLength: 12 }), (terms) => {
        const sum = new ExactSum();
        for (const { value, minus } of terms)
          if (minus) sum.subtract(value);
          else sum.add(value);
        const expected = sumOf(terms.map(({ value, minus }) => (minus ? value.negated() : value)));
        expect(sum.toDecimal().eq(expected)).toBe(true);
        expect(sum.isZero()).toBe(expected.isZero());
      }),
      { numRuns: 2000 },
    );
  });

  it("compares as decimals do, with and without the sign", () => {
    const value = fc.oneof(amount, numeral, edge);
    fc.assert(
      fc.property(fc.array(value, { maxLength: 6 }), value, (values, other) => {
        const sum = new ExactSum();
        for (const one of values) sum.add(one);
        const whole = sumOf(values);
        expect(Math.sign(sum.compareTo(other))).toBe(whole.cmp(other));
        expect(Math.sign(sum.compareSizeTo(other))).toBe(whole.abs().cmp(other));
        expect(Math.abs(sum.compareTo(whole))).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("comes to nothing when everything added is taken away again", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(amount, numeral, edge), { maxLength: 12 }), (values) => {
        const sum = new ExactSum();
        for (const value of values) sum.add(value);
        for (const value of [...values].reverse()) sum.subtract(value);
        expect(sum.isZero()).toBe(true);
      }),
    );
  });
});
