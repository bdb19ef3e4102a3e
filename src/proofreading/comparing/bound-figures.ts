import { type Amount, intervalOf, overlaps } from "../../amounts";
import type { Known } from "../../narrative";
import { bindingsOf, type Bound } from "../binding";
import type { Figure } from "../reading/figures";
import type { Reading } from "../reading/reading";
import { printedMoney } from "./printed-money";

const known = new WeakMap<Reading, ReadonlyMap<Figure, Bound>>();

/** What the sum was tied to; undefined for a number that is no sum of the tables. */
export function boundOf(reading: Reading, figure: Figure): Bound | undefined {
  let bound = known.get(reading);
  if (bound === undefined)
    known.set(reading, (bound = new Map(bindingsOf(reading).map((one) => [one.figure, one] as const))));
  return bound.get(figure);
}

/**
 * What the tables state of a printed sum: all they state of it where its words leave no doubt, else
 * only what it may have been rounded from.
 */
export function storedOf(reading: Reading, figure: Figure): readonly Known[] {
  const bound = boundOf(reading, figure);
  if (bound === undefined) return [];
  if (bound.certain) return bound.meant;
  return bound.meant.filter(({ amount }) => mayBe(printedMoney(reading, figure), amount));
}

/** Whether one number may have been rounded from the other. */
export function mayBe(printed: Amount, stored: Amount): boolean {
  return overlaps(intervalOf(printed), intervalOf(stored, printed.unit));
}
