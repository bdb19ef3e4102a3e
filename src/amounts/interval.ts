import type { Amount } from "./amount";
import { inUnit } from "./amount";
import { Decimal } from "./decimal";
import type { Unit } from "./unit";

/** Closed interval of the values a printed number may stand for, in one unit. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

const HALF = new Decimal("0.5");

/** 424.50 printed to 0.01 stands for anything from 424.495 to 424.505; an exact amount only for itself. */
export function intervalOf(money: Amount, unit: Unit = money.unit): Interval {
  const { value, quantum } = inUnit(money, unit);
  const slack = quantum === null ? new Decimal(0) : quantum.times(HALF);
  return { low: value.minus(slack), high: value.plus(slack) };
}

export function addIntervals(left: Interval, right: Interval): Interval {
  return { low: left.low.plus(right.low), high: left.high.plus(right.high) };
}

export function scaleInterval(interval: Interval, factor: Decimal): Interval {
  const a = interval.low.times(factor);
  const b = interval.high.times(factor);
  return a.lte(b) ? { low: a, high: b } : { low: b, high: a };
}

export function overlaps(left: Interval, right: Interval): boolean {
  return left.low.lte(right.high) && right.low.lte(left.high);
}

export function contains(interval: Interval, value: Decimal): boolean {
  return interval.low.lte(value) && interval.high.gte(value);
}

/** Interval of part ÷ whole. Null when the whole may be zero: a share of nothing is undefined, not 0 %. */
export function divideIntervals(part: Interval, whole: Interval): Interval | null {
  if (whole.low.lte(0) && whole.high.gte(0)) return null;
  const corners = [part.low, part.high].flatMap((one) => [one.div(whole.low), one.div(whole.high)]);
  return { low: Decimal.min(...corners), high: Decimal.max(...corners) };
}
