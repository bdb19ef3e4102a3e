import { Decimal, inUnit, ZERO, type Unit } from "../amounts";
import type { Equation, Term } from "./equation";
import type { JudgedEquation } from "./finding";

const HALF = new Decimal("0.5");

/**
 * Judges an equation by the intervals its printed numbers stand for. With q the last printed digit
 * of each number, rounding explains |reported − computed| ≤ Σ q/2, which is (n+1)·q/2 for n numbers
 * and their sum; nothing else does. Exact numbers (元 with 角分) allow nothing. No percentage slack.
 *
 * "unlikely-rounding" is explainable but beyond three standard deviations of rounding noise: each
 * rounding error is uniform over one digit, so the variance is Σ q²/12.
 */
export function judge(equation: Equation): JudgedEquation {
  const unit = unitOf(equation);
  const tally = { computed: ZERO, allowance: ZERO, coarsest: ZERO, squares: ZERO };
  for (const term of equation.contributors)
    tally.computed = tally.computed.plus(valueOf(term, unit, tally).times(term.sign));
  const reported = valueOf(equation.reported, unit, tally);
  const difference = reported.minus(tally.computed);
  return {
    equation,
    verdict: verdictOf(breach(equation, difference), tally),
    difference,
    computed: tally.computed,
    reported,
    allowance: tally.allowance,
    unit,
  };
}

interface Tally {
  computed: Decimal;
  allowance: Decimal;
  coarsest: Decimal;
  squares: Decimal;
}

/** The unit an equation is judged in: that of the reported number, else of the first stated one. */
export function unitOf(equation: Equation): Unit {
  const stated = [equation.reported, ...equation.contributors].find((term) => term.amount !== null);
  return stated?.amount?.unit ?? equation.reported.unit ?? "元";
}

/** A blank counts as nothing and carries no rounding; a printed zero was rounded like any number. */
function valueOf(term: Term, unit: Unit, tally: Tally): Decimal {
  if (term.amount === null) return ZERO;
  const { value, quantum } = term.amount.unit === unit ? term.amount : inUnit(term.amount, unit);
  if (quantum !== null) {
    tally.allowance = tally.allowance.plus(quantum.times(HALF));
    tally.squares = tally.squares.plus(quantum.times(quantum));
    if (quantum.gt(tally.coarsest)) tally.coarsest = quantum;
  }
  return value;
}

/** How far the relation is from holding, never negative. */
function breach(equation: Equation, difference: Decimal): Decimal {
  switch (equation.relation) {
    case "=":
      return difference.abs();
    case "<=":
      return Decimal.max(difference, ZERO);
    case ">=":
      return Decimal.max(difference.negated(), ZERO);
  }
}

function verdictOf(distance: Decimal, tally: Tally): JudgedEquation["verdict"] {
  if (distance.isZero()) return "holds";
  if (distance.gt(tally.allowance)) return "broken";
  if (distance.lte(tally.coarsest)) return "rounding";
  // distance > 3σ with σ² = Σq²/12, squared to stay exact
  return distance.times(distance).times(4).gt(tally.squares.times(3)) ? "unlikely-rounding" : "rounding";
}

/**
 * Upper bound of the probability that rounding alone drives the sides this far apart. Uniform errors
 * are sub-Gaussian with their own variance; half a digit is given away because printed sums move in whole digits.
 */
export function roundingOdds(judged: JudgedEquation): number {
  let squares = 0;
  let coarsest = 0;
  for (const term of [judged.equation.reported, ...judged.equation.contributors]) {
    if (term.amount === null) continue;
    const quantum = inUnit(term.amount, judged.unit).quantum?.toNumber() ?? 0;
    squares += quantum * quantum;
    coarsest = Math.max(coarsest, quantum);
  }
  const distance = Math.max(0, judged.difference.abs().toNumber() - coarsest / 2);
  return squares === 0 ? 0 : Math.min(1, 2 * Math.exp((-6 * distance * distance) / squares));
}
