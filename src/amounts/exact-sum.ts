import { Decimal, powerOfTen, ZERO } from "./decimal";

/** decimal.js keeps a number in groups of so many digits, counted from the decimal point. */
const GROUP_DIGITS = 7;
const GROUP = 10_000_000;
const DIGIT = powerOfTen(-GROUP_DIGITS);

/**
 * Adds decimals up exactly, and quickly while they are ordinary amounts. A number with at most seven
 * decimals is a whole count of ten-millionths; whole numbers below 2⁵³ add up without any rounding in
 * the machine's own arithmetic. What does not fit is added as decimals, so that the sum is exact always.
 */
export class ExactSum {
  /** In ten-millionths; a safe integer at any time. */
  #count = 0;
  #rest: Decimal = ZERO;

  add(value: Decimal): void {
    const count = this.#count + tenMillionths(value);
    if (Number.isSafeInteger(count)) this.#count = count;
    else this.#rest = this.#rest.plus(value);
  }

  subtract(value: Decimal): void {
    const count = this.#count - tenMillionths(value);
    if (Number.isSafeInteger(count)) this.#count = count;
    else this.#rest = this.#rest.minus(value);
  }

  /** Below 0, 0 or above 0, as the sum is less than the value, equal or more. */
  compareTo(value: Decimal): number {
    const count = this.#rest === ZERO ? tenMillionths(value) : NaN;
    return Number.isNaN(count) ? this.toDecimal().cmp(value) : this.#count - count;
  }

  /** The same of the sum's size, sign aside. */
  compareSizeTo(value: Decimal): number {
    const count = this.#rest === ZERO ? tenMillionths(value) : NaN;
    return Number.isNaN(count) ? this.toDecimal().abs().cmp(value) : Math.abs(this.#count) - count;
  }

  isZero(): boolean {
    return this.#rest === ZERO ? this.#count === 0 : this.toDecimal().isZero();
  }

  toDecimal(): Decimal {
    return this.#rest.plus(new Decimal(this.#count).times(DIGIT));
  }
}

/** The number in ten-millionths; NaN for one that is no whole count of them, or too large to be counted exactly. */
function tenMillionths({ d: groups, e: exponent, s: sign }: Decimal): number {
  const ofFraction = Math.floor(exponent / GROUP_DIGITS) + 1;
  if (exponent >= 0 && exponent < GROUP_DIGITS && groups.length <= 2)
    return sign * (groups[0]! * GROUP + (groups[1] ?? 0));
  if (ofFraction < 0 || groups.length > ofFraction + 1) return groups[0] === 0 ? 0 : NaN;
  let count = 0;
  for (let group = 0; group <= ofFraction; group++) count = count * GROUP + (groups[group] ?? 0);
  // A count that had to be rounded on the way has grown beyond the safe integers and stays there.
  return Number.isSafeInteger(count) ? sign * count : NaN;
}
