import { type Amount, Decimal, powerOfTen } from "../../amounts";
import { moneyOf } from "../reading/figures";
import { roundedTo, shareOf } from "../../reckoning";
import type { Share } from "./shares";

const ALL = new Decimal(100);

/**
 * Whether a share is off by one last digit so that its list adds up to 100 %, which it would not with
 * every share rounded by itself.
 */
export function evensOut({ list, rate }: Share, whole: Amount): boolean {
  const rounded = list.flatMap(({ part, rate: { decimals } }) => {
    const percentage = shareOf(moneyOf(part), whole);
    return percentage === null ? [] : [roundedTo(percentage.nominal, decimals)];
  });
  const own = rounded[list.findIndex((one) => one.rate === rate)];
  if (own === undefined || rounded.length < list.length) return false;
  const sum = (values: readonly Decimal[]): Decimal => values.reduce((total, one) => total.plus(one), new Decimal(0));
  return (
    own.minus(rate.value).abs().eq(powerOfTen(-rate.decimals)) &&
    sum(list.map((one) => one.rate.value)).eq(ALL) &&
    !sum(rounded).eq(ALL)
  );
}
