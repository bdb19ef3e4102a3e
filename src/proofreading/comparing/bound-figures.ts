import type { Known } from "../../narrative";
import { mayBe } from "../../reckoning";
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
 * What the tables state of a printed sum: what it may have been rounded from. Where they state nothing of
 * the kind, all they state of it if its words leave no doubt.
 */
export function storedOf(reading: Reading, figure: Figure): readonly Known[] {
  let found = stored.get(figure);
  if (found === undefined) stored.set(figure, (found = seek(reading, figure)));
  return found;
}

const stored = new WeakMap<Figure, readonly Known[]>();

function seek(reading: Reading, figure: Figure): readonly Known[] {
  const bound = boundOf(reading, figure);
  if (bound === undefined) return [];
  const printed = printedMoney(reading, figure);
  const same = bound.meant.filter(({ amount }) => mayBe(printed, amount));
  return same.length > 0 || !bound.certain ? same : bound.meant;
}
