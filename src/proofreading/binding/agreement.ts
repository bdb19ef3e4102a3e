import { type Amount, Decimal, inUnit, powerOfTen } from "../../amounts";
import type { Known } from "../../narrative";
import { moneyOf } from "../reading/figures";
import type { Bound } from "./bound";

/** How a sum in the text stands to the tables. */
export type Standing =
  /** One of the numbers it may mean is the same, as far as both are printed. */
  | { readonly state: "same"; readonly known: Known }
  /** It is none of them, and must be one: `known` is the nearest. */
  | { readonly state: "another"; readonly known: Known }
  /** It is none of them, but may mean something the tables do not tell. */
  | { readonly state: "perhaps"; readonly known: Known }
  | { readonly state: "untold" };

export function standingOf(bound: Bound): Standing {
  let standing = STANDINGS.get(bound);
  if (standing === undefined) STANDINGS.set(bound, (standing = judged(bound)));
  return standing;
}

const STANDINGS = new WeakMap<Bound, Standing>();

function judged({ figure, finest, meant, certain }: Bound): Standing {
  const money = moneyOf(figure);
  const read = meant.filter(({ kind }) => kind === "read");
  const same =
    meant.find((known) => isSame(money, known.amount, finest)) ??
    (read.length > 0 ? undefined : meant.find((known) => isSameSum(money, known)));
  if (same !== undefined) return { state: "same", known: same };
  const known = nearest(money, meant);
  if (known === null) return { state: "untold" };
  return { state: certain ? "another" : "perhaps", known };
}

/** More of a number than this is not rounded away where the text prints finer numbers elsewhere. */
const ROUNDED_AWAY = new Decimal("0.001");

/**
 * Two prints of one number: the finer one rounds to the coarser. `finest` is how many decimals the text
 * prints elsewhere, closing zeros aside; a text of two decimals may call 49375.62 a round 49376, but not 3.6 a 4.
 */
export function isSame(text: Amount, stated: Amount, finest = 0): boolean {
  if (text.unit === stated.unit && text.value.eq(stated.value)) return true;
  if (!within(text, stated, coarser(text, stated).div(2))) return false;
  const difference = differenceOf(text, stated).abs();
  return difference.lte(powerOfTen(-finest).div(2)) || difference.lte(text.value.times(ROUNDED_AWAY));
}

/** Parts that were rounded one by one may add up to a little more or less than what was rounded once. */
function isSameSum(text: Amount, { amount, cells }: Known): boolean {
  const own = inUnit(amount, text.unit).quantum;
  if (own === null) return false;
  return within(
    text,
    amount,
    own
      .times(cells.length)
      .plus(text.quantum ?? 0)
      .div(2),
  );
}

function within(text: Amount, stated: Amount, slack: Decimal): boolean {
  return differenceOf(text, stated).abs().lte(slack);
}

/** How much more the text says, in its unit. */
export function differenceOf(text: Amount, stated: Amount): Decimal {
  return text.value.minus(inUnit(stated, text.unit).value);
}

function coarser(text: Amount, stated: Amount): Decimal {
  const other = inUnit(stated, text.unit).quantum ?? new Decimal(0);
  return Decimal.max(text.quantum ?? 0, other);
}

function nearest(money: Amount, meant: readonly Known[]): Known | null {
  let best: Known | null = null;
  for (const known of meant) {
    if (best === null || differenceOf(money, known.amount).abs().lt(differenceOf(money, best.amount).abs()))
      best = known;
  }
  return best;
}
