import { type Amount, amount, compareAmounts, Decimal } from "../../amounts";
import type { Finding } from "../../checking";

/**
 * The finding whose two sides are further apart comes first, whatever their units. Apart from the list itself: exact
 * numbers are needed only once there is something to compare, and the list is there at the first paint.
 */
export function largestFirst(one: Finding, other: Finding): number {
  return compareAmounts(sizeOf(other), sizeOf(one));
}

const NOTHING = new Decimal(0);

/** How far apart the two sides are; nothing for what is no sum. */
function sizeOf({ difference, unit }: Finding): Amount {
  return amount((difference ?? NOTHING).abs(), unit ?? "元", null);
}
