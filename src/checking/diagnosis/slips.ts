import type { Decimal } from "../../amounts";
import type { Term } from "../equation";
import type { Slip } from "../finding";
import { digitSlip } from "../../reckoning";
import type { Surroundings } from "./surroundings";

/** How much a way of going wrong speaks for a suspect, against one whole relation explained. */
const PLAUSIBILITY: Readonly<Record<Slip, number>> = {
  "digits-swapped": 0.35,
  "formula-overwritten": 0.35,
  "unit-slip": 0.35,
  "decimal-point-moved": 0.35,
  "sign-lost": 0.3,
  "prior-year-copy": 0.3,
  "digit-mistyped": 0.25,
  "digit-dropped": 0.2,
  "digit-added": 0.2,
  "neighbour-row": 0.25,
  "neighbour-column": 0.25,
  "left-blank": -0.2,
  unknown: 0,
};

export function plausibilityOf(slip: Slip): number {
  return PLAUSIBILITY[slip];
}

/** The likeliest way in which the cell came to hold what it holds instead of `intended`. */
export function slipOf(term: Term, intended: Decimal, around: Surroundings): Slip {
  if (term.amount === null) return "left-blank";
  const stored = term.amount.value;
  const byDigits = digitSlip(stored, intended);
  if (byDigits !== null && byDigits !== "digit-mistyped") return byDigits;
  return around.slipTo(term) ?? byDigits ?? "unknown";
}
