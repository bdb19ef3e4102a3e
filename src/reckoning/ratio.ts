import {
  addIntervals,
  divideIntervals,
  type Amount,
  Decimal,
  inUnit,
  type Interval,
  intervalOf,
  negate,
  powerOfTen,
  scaleInterval,
} from "../amounts";

const HUNDRED = new Decimal(100);
const HALF = new Decimal("0.5");

/** A percentage by its definition, from numbers that were themselves rounded when they were printed. */
export interface Percentage {
  /** What the printed numbers give, unrounded. */
  readonly nominal: Decimal;
  /** What the numbers behind them may give; asked for only where the nominal is not what was printed. */
  range(): Interval;
}

/** part ÷ whole; null when there is no whole, of which nothing is a share. */
export function shareOf(part: Amount, whole: Amount): Percentage | null {
  if (!isPositive(whole)) return null;
  return {
    nominal: inUnit(part, whole.unit).value.div(whole.value).times(HUNDRED),
    range: () => quotients(intervalOf(part, whole.unit), intervalOf(whole)),
  };
}

/**
 * What a number that is `now` grew or fell by in percent of what it was before: Δ ÷ (now − Δ). `rise`
 * carries the sign of the change. Null when it was nothing before, or less.
 */
export function rateOf(rise: Amount, now: Amount): Percentage | null {
  const by = intervalOf(rise);
  const whole = intervalOf(now, rise.unit);
  if (whole.low.lte(by.high)) return null;
  const corner = (size: Decimal, of: Decimal): Decimal => size.div(of.minus(size)).abs().times(HUNDRED);
  return {
    nominal: corner(rise.value, inUnit(now, rise.unit).value),
    range: () =>
      rangeOf([
        corner(by.low, whole.low),
        corner(by.low, whole.high),
        corner(by.high, whole.low),
        corner(by.high, whole.high),
      ]),
  };
}

/** The same from two years' numbers. */
export function rateBetween(now: Amount, before: Amount): Percentage | null {
  if (!isPositive(before)) return null;
  const difference = inUnit(now, before.unit).value.minus(before.value);
  return {
    nominal: difference.div(before.value).abs().times(HUNDRED),
    range: () => {
      const rise = addIntervals(intervalOf(now, before.unit), scaleInterval(intervalOf(before), new Decimal(-1)));
      const { low, high } = quotients(rise, intervalOf(before));
      return low.isNegative() && high.isPositive()
        ? { low: new Decimal(0), high: Decimal.max(low.abs(), high) }
        : rangeOf([low.abs(), high.abs()]);
    },
  };
}

/** More than nothing, whatever it was rounded from. */
function isPositive(whole: Amount): boolean {
  return whole.value.isPositive() && !whole.value.isZero() && intervalOf(whole).low.isPositive();
}

/** Both of a whole above zero, so that there is a quotient. */
function quotients(part: Interval, whole: Interval): Interval {
  return scaleInterval(divideIntervals(part, whole)!, HUNDRED);
}

function rangeOf(corners: readonly Decimal[]): Interval {
  return { low: Decimal.min(...corners), high: Decimal.max(...corners) };
}

/** A percentage as it is printed, with so many digits after the point. */
export interface PrintedPercent {
  readonly value: Decimal;
  readonly decimals: number;
}

/**
 * How a printed percentage relates to its definition. `right`: rounded half up it is what was printed.
 * `near`: numbers that were rounded to the printed ones might give it. `cut`: it is what is left when
 * digits are cut off instead of rounded. `wrong`: no numbers behind them give it.
 */
export type Fit = "right" | "near" | "cut" | "wrong";

export function fitOf(printed: PrintedPercent, percentage: Percentage): Fit {
  const { value, decimals } = printed;
  if (isRight(printed, percentage)) return "right";
  if (isEnd(value)) return "wrong";
  const half = powerOfTen(-decimals).times(HALF);
  const { low, high } = percentage.range();
  if (low.gt(value.plus(half)) || high.lt(value.minus(half))) return "wrong";
  return isCutFrom(printed, percentage.nominal) ? "cut" : "near";
}

/** 0 % and 100 % say that a number is nothing or the whole, which the printed numbers deny. */
function isEnd(value: Decimal): boolean {
  return value.isZero() || value.eq(HUNDRED);
}

/** Digits were dropped where they ought to have been rounded. */
export function isCutFrom({ value, decimals }: PrintedPercent, nominal: Decimal): boolean {
  return nominal.toDecimalPlaces(decimals, Decimal.ROUND_DOWN).eq(value) && !roundedTo(nominal, decimals).eq(value);
}

export function roundedTo(value: Decimal, decimals: number): Decimal {
  return value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
}

/** As it ought to be printed, with as many digits as the text prints: 8.73%. */
export function percentText(nominal: Decimal, { decimals }: PrintedPercent): string {
  return `${roundedTo(nominal, decimals).toFixed(decimals)}%`;
}

/** A change with its sign. */
export function signed(change: Amount, direction: "up" | "down"): Amount {
  return direction === "up" ? change : negate(change);
}

/** A percentage by its definition, with what it was worked out from. */
export interface Worked<T> {
  readonly percentage: Percentage;
  readonly from: T;
}

export interface Fitted<T> {
  readonly fit: Fit;
  readonly by: Worked<T>;
}

const BEST_FIRST: readonly Fit[] = ["right", "cut", "near", "wrong"];

/** The way of working it out that suits what was printed best; of equal ones the first. Null without any. */
export function bestOf<T>(printed: PrintedPercent, ways: readonly Worked<T>[]): Fitted<T> | null {
  const right = ways.find(({ percentage }) => isRight(printed, percentage));
  if (right !== undefined) return { fit: "right", by: right };
  const judged = ways.map((by): Fitted<T> => ({ fit: fitOf(printed, by.percentage), by }));
  for (const fit of BEST_FIRST) {
    const found = judged.find((one) => one.fit === fit);
    if (found !== undefined) return found;
  }
  return null;
}

function isRight({ value, decimals }: PrintedPercent, { nominal }: Percentage): boolean {
  return roundedTo(nominal, decimals).eq(value);
}
