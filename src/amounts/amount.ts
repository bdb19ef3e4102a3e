import { Decimal, decimalOfNumber, powerOfTen, sumOf, ZERO } from "./decimal";
import { unitFactor, type Unit } from "./unit";

/**
 * An exact sum of money with the precision it was printed in.
 *
 * `value` is exact and counted in `unit`. `quantum` is the size of the last printed digit in the
 * same unit (0.01 for 2,781.20 万元); null means the value is exact, nothing was rounded away.
 * Arithmetic never rounds; `quantum` becomes an interval only when two numbers are compared.
 */
export interface Amount<U extends Unit = Unit> {
  readonly value: Decimal;
  readonly unit: U;
  readonly quantum: Decimal | null;
}

export function amount<U extends Unit>(value: Decimal, unit: U, quantum: Decimal | null = null): Amount<U> {
  return { value, unit, quantum };
}

/** From a spreadsheet number; `decimals` is how many digits the cell is known to carry. */
export function amountOfNumber<U extends Unit>(stored: number, unit: U, decimals: number | null): Amount<U> {
  return amount(decimalOfNumber(stored), unit, decimals === null ? null : powerOfTen(-decimals));
}

/** The same money counted in another unit; the printed digit keeps its worth (0.01 万元 = 100 元). */
export function inUnit<U extends Unit>(money: Amount, unit: U): Amount<U> {
  if (isIn(money, unit)) return money;
  const factor = unitFactor(money.unit, unit);
  return amount(money.value.times(factor), unit, money.quantum === null ? null : money.quantum.times(factor));
}

function isIn<U extends Unit>(money: Amount, unit: U): money is Amount<U> {
  return money.unit === unit;
}

/**
 * Exact sum in one unit. The coarsest quantum is kept, as the printed form of the sum would.
 * @throws RangeError on an empty list: the unit of nothing is unknown.
 */
export function add<U extends Unit>(first: Amount<U>, ...others: readonly Amount<U>[]): Amount<U> {
  const all = [first, ...others.map((other) => inUnit(other, first.unit))];
  return amount(sumOf(all.map((one) => one.value)), first.unit, coarsest(all));
}

export function subtract<U extends Unit>(from: Amount<U>, what: Amount<U>): Amount<U> {
  return add(from, negate(inUnit(what, from.unit)));
}

export function negate<U extends Unit>(money: Amount<U>): Amount<U> {
  return amount(money.value.negated(), money.unit, money.quantum);
}

export function zero<U extends Unit>(unit: U): Amount<U> {
  return amount(ZERO, unit);
}

export function compareAmounts(left: Amount, right: Amount): number {
  return left.value.cmp(inUnit(right, left.unit).value);
}

function coarsest(amounts: readonly Amount[]): Decimal | null {
  let result: Decimal | null = null;
  for (const { quantum } of amounts) if (quantum !== null && (result === null || quantum.gt(result))) result = quantum;
  return result;
}

/** Decimal places of the last printed digit; null for an exact amount. */
export function decimalsOf(money: Amount): number | null {
  return money.quantum === null ? null : Math.max(0, -money.quantum.e);
}

/** How many decimals the value itself needs: 2781.20 needs one. */
export function decimalsNeeded(value: Decimal): number {
  return new Decimal(value).decimalPlaces();
}
