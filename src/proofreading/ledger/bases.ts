import { Decimal, type Interval, intervalOf, inUnit, powerOfTen } from "../../amounts";
import { type Figure, moneyOf } from "../reading/figures";
import type { Change } from "../saying/say";
import { type Entries, MOST_ALIKE } from "./entries";
import { PARTITIONS } from "./partitions";
import type { Relation } from "./relation";

const HUNDRED = new Decimal(100);

interface Rated extends Change {
  readonly amount: Figure;
  readonly rate: Figure;
}

/**
 * A change and its rate tell what there was before. A part that would have been more than its whole was
 * never that: its rate cannot be right.
 */
export function* impossibleBases({ sayings }: Entries): Generator<Relation> {
  const rated = sayings.filter(
    (one): one is Rated =>
      one.kind === "change" && one.amount !== null && one.rate !== null && !one.rate.value.isZero(),
  );
  const wholes = rated
    .filter(({ item }) => PARTITIONS.some(({ of }) => of.includes(item?.key ?? "")))
    .slice(0, MOST_ALIKE);
  for (const whole of wholes)
    for (const { of, parts, others = [] } of PARTITIONS) {
      if (!of.includes(whole.item?.key ?? "")) continue;
      const all = [...parts, ...others];
      for (const part of rated)
        if (all.includes(part.item?.key ?? "") && isSameBase(part, whole) && isMore(part, whole))
          yield denied(part, whole);
    }
}

function isSameBase(left: Change, right: Change): boolean {
  return left.year === right.year && left.base?.year === right.base?.year && left.base?.stage === right.base?.stage;
}

function isMore(part: Rated, whole: Rated): boolean {
  return baseOf(part, part.amount.unit).low.gt(baseOf(whole, part.amount.unit).high);
}

function baseOf({ amount, rate }: Rated, unit: string): Interval {
  const { low, high } = intervalOf(inUnit(moneyOf(amount), unit as "元"));
  const half = powerOfTen(-rate.decimals).div(2);
  const least = Decimal.max(rate.value.minus(half), half.div(HUNDRED));
  return { low: low.div(rate.value.plus(half)).times(HUNDRED), high: high.div(least).times(HUNDRED) };
}

function denied(part: Rated, whole: Rated): Relation {
  return {
    kind: "base",
    figures: [part.rate, part.amount, whole.rate, whole.amount],
    derived: part.rate,
    sure: true,
    state: (instead) => (instead?.figure === part.rate ? "holds" : "fails"),
    solve: () => null,
  };
}
