import type { Amount } from "../../amounts";
import type { Known } from "../../narrative";
import { differenceOf, isSame, isSameSum } from "../../reckoning";
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
    (read.length > 0 ? undefined : meant.find((known) => isSameSum(money, known.amount, known.cells.length)));
  if (same !== undefined) return { state: "same", known: same };
  const known = nearest(money, meant);
  if (known === null) return { state: "untold" };
  return { state: certain ? "another" : "perhaps", known };
}

function nearest(money: Amount, meant: readonly Known[]): Known | null {
  let best: Known | null = null;
  for (const known of meant) {
    if (best === null || differenceOf(money, known.amount).abs().lt(differenceOf(money, best.amount).abs()))
      best = known;
  }
  return best;
}
