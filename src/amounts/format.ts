import { inUnit, type Amount } from "./amount";
import { Decimal } from "./decimal";
import type { Unit } from "./unit";

/** How numbers are printed in one place: a table, a narrative. */
export interface AmountStyle {
  /** Digits after the decimal point; "as-needed" drops closing zeros: 2781.2, 1995. */
  readonly decimals: number | "as-needed";
  /** Thousands separators: 2,781.20. */
  readonly grouping: boolean;
  /** Most digits "as-needed" prints; 2 unless more are asked for. */
  readonly maxDecimals?: number;
}

/** 2781.2 · 1995: the usual print of running text. */
export const TEXT_STYLE: AmountStyle = { decimals: "as-needed", grouping: false };
/** 2,781.20: the usual print of tables, and of text in some places. */
export const TABLE_STYLE: AmountStyle = { decimals: 2, grouping: true };

const USUAL_MOST = 2;

/** A bare number, rounded half up (away from zero) where the style prints fewer digits. Never −0. */
export function formatDecimal(value: Decimal, style: AmountStyle): string {
  const most = style.decimals === "as-needed" ? (style.maxDecimals ?? USUAL_MOST) : style.decimals;
  const rounded = value.toDecimalPlaces(most, Decimal.ROUND_HALF_UP);
  const digits = style.decimals === "as-needed" ? rounded.abs().toFixed() : rounded.abs().toFixed(most);
  const sign = rounded.isNegative() && !rounded.isZero() ? "-" : "";
  return sign + (style.grouping ? grouped(digits) : digits);
}

/** The number of an amount in its own unit, without the unit: 2781.2. */
export function formatAmount(money: Amount, style: AmountStyle): string {
  return formatDecimal(money.value, style);
}

/** The number in the unit asked for, with it: 2781.2万元. */
export function formatWithUnit(money: Amount, style: AmountStyle, unit: Unit = money.unit): string {
  return formatAmount(inUnit(money, unit), style) + unit;
}

export interface PercentStyle {
  /** 8.20% is printed 8.2%. */
  readonly dropZeros?: boolean;
}

/** A ratio as a percentage, rounded half up: 0.15264 with two decimals is 15.26%. */
export function formatPercent(ratio: Decimal, decimals: number, { dropZeros = false }: PercentStyle = {}): string {
  const style: AmountStyle = dropZeros
    ? { decimals: "as-needed", maxDecimals: decimals, grouping: false }
    : { decimals, grouping: false };
  return `${formatDecimal(ratio.times(100), style)}%`;
}

/** part ÷ whole; null when the whole is zero, because a share of nothing is undefined. */
export function share(part: Amount, whole: Amount): Decimal | null {
  return whole.value.isZero() ? null : inUnit(part, whole.unit).value.div(whole.value);
}

/**
 * (now − before) ÷ |before|, so that its sign is the direction of the change; null when there was
 * nothing before: growth from zero has no percentage.
 */
export function changeRate(now: Amount, before: Amount): Decimal | null {
  if (before.value.isZero()) return null;
  return inUnit(now, before.unit).value.minus(before.value).div(before.value.abs());
}

function grouped(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join(",") + (fraction === undefined ? "" : `.${fraction}`);
}
