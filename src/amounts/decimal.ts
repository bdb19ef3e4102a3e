import { Decimal as SharedDecimal } from "decimal.js";

/**
 * The one decimal type of the program. decimal.js rounds every operation to its configured
 * precision, so the shared default of 20 digits is not enough for exact sums of 亿元 in 分.
 * A clone keeps our settings away from anyone else who loads the library.
 */
export const Decimal = SharedDecimal.clone({
  precision: 60,
  rounding: SharedDecimal.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 60,
});
export type Decimal = SharedDecimal;

export const ZERO: Decimal = new Decimal(0);

/** Excel keeps 15 significant digits; what a float shows beyond them is noise of binary storage. */
const EXCEL_DIGITS = 15;

/**
 * The decimal that a spreadsheet number stands for: 0.1 + 0.2 stored in a cell is 0.3.
 * @throws RangeError for NaN and infinities, which no cell holds.
 */
export function decimalOfNumber(stored: number): Decimal {
  const known = READ_LATELY.get(stored);
  if (known !== undefined) return known;
  if (!Number.isFinite(stored)) throw new RangeError(`${stored} is no amount`);
  const decimal = new Decimal(stored.toPrecision(EXCEL_DIGITS));
  if (READ_LATELY.size >= MOST_KEPT) READ_LATELY.clear();
  READ_LATELY.set(stored, decimal);
  return decimal;
}

/** Unit, precision, amount and formats of a table each read its numbers, and tables repeat each other's. */
const READ_LATELY = new Map<number, Decimal>();
const MOST_KEPT = 40_000;

export function sumOf(values: Iterable<Decimal>): Decimal {
  let sum = ZERO;
  for (const value of values) sum = sum.plus(value);
  return sum;
}

const POWERS_OF_TEN = new Map<number, Decimal>();

/** 10 to the power `exponent`, exactly. The same few are asked for once a cell, so they are kept. */
export function powerOfTen(exponent: number): Decimal {
  let power = POWERS_OF_TEN.get(exponent);
  if (power === undefined) POWERS_OF_TEN.set(exponent, (power = new Decimal(10).pow(exponent)));
  return power;
}
