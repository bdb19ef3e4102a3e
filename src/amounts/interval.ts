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

/**
 * Interval of part ÷ whole when both are printed numbers (both non-negative, whole above zero).
 * Null when the whole may be zero: a share of nothing is undefined, not 0 %.
 */
export function ratioInterval(part: Amount, whole: Amount): Interval | null {
  const p = intervalOf(part, whole.unit);
  const w = intervalOf(whole);
  if (w.low.lte(0) && w.high.gte(0)) return null;
  const corners = [p.low.div(w.low), p.low.div(w.high), p.high.div(w.low), p.high.div(w.high)];
  return { low: Decimal.min(...corners), high: Decimal.max(...corners) };
}
