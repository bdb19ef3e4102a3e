import { type Amount, Decimal, inUnit, intervalOf, overlaps, powerOfTen, ZERO } from "../amounts";

/** More of a number than this is not rounded away where the text prints finer numbers elsewhere. */
const ROUNDED_AWAY = new Decimal("0.001");

/** Two prints of one number, in whatever units: the finer one rounds to the coarser. */
export function isOneNumber(left: Amount, right: Amount): boolean {
  if (left.unit === right.unit && left.value.eq(right.value)) return true;
  return differenceOf(left, right).abs().lte(coarser(left, right).div(2));
}

/**
 * The same of a number in running text, which drops digits as it pleases. `finest` is how many decimals the
 * text prints elsewhere, closing zeros aside; a text of two decimals may call 49375.62 a round 49376, but not
 * 3.6 a 4.
 */
export function isSame(text: Amount, stated: Amount, finest = 0): boolean {
  if (!isOneNumber(text, stated)) return false;
  const difference = differenceOf(text, stated).abs();
  return difference.lte(powerOfTen(-finest).div(2)) || difference.lte(text.value.times(ROUNDED_AWAY));
}

/** Parts that were rounded one by one may add up to a little more or less than what was rounded once. */
export function isSameSum(text: Amount, sum: Amount, parts: number): boolean {
  const own = inUnit(sum, text.unit).quantum;
  if (own === null) return false;
  const slack = own
    .times(parts)
    .plus(text.quantum ?? 0)
    .div(2);
  return differenceOf(text, sum).abs().lte(slack);
}

/** Whether one number may have been rounded from the other, or both from a third. */
export function mayBe(printed: Amount, stored: Amount): boolean {
  return overlaps(intervalOf(printed), intervalOf(stored, printed.unit));
}

/** How much more the first says, in its unit. */
export function differenceOf(text: Amount, stated: Amount): Decimal {
  return text.value.minus(inUnit(stated, text.unit).value);
}

/**
 * How far rounding alone can drive a printed whole from its printed parts, where closing zeros are dropped:
 * a number printed without them is as fine as the finest beside it.
 */
export function slackOf(whole: Amount, parts: readonly Amount[]): Decimal {
  const quanta = [whole, ...parts].map((one) => inUnit(one, whole.unit).quantum ?? ZERO);
  return Decimal.min(...quanta)
    .times(quanta.length)
    .div(2);
}

function coarser(left: Amount, right: Amount): Decimal {
  return Decimal.max(left.quantum ?? ZERO, inUnit(right, left.unit).quantum ?? ZERO);
}
