import { Decimal, ExactSum, inUnit, ZERO, type Unit } from "../amounts";
import type { Addend, Equation, Judged } from "./equation";

/**
 * Judges an equation by the intervals its printed numbers stand for. With q the last printed digit
 * of each number, rounding explains |reported − computed| ≤ Σ q/2, which is (n+1)·q/2 for n numbers
 * and their sum; nothing else does. Exact numbers (元 with 角分) allow nothing. No percentage slack.
 *
 * "unlikely-rounding" is explainable but beyond three standard deviations of rounding noise: each
 * rounding error is uniform over one digit, so the variance is Σ q²/12.
 */
export function judge<E extends Equation<Addend>>(equation: E): Judged<E> {
  const unit = unitOf(equation);
  const noise = new Noise();
  const gap = new ExactSum();
  const reported = valueOf(equation.reported, unit, noise);
  gap.add(reported);
  for (const term of equation.contributors)
    if (term.sign === 1) gap.subtract(valueOf(term, unit, noise));
    else gap.add(valueOf(term, unit, noise));
  const allowance = noise.reach();
  // As a rule the two sides are the same to the last digit.
  if (gap.isZero())
    return { equation, verdict: "holds", difference: ZERO, computed: reported, reported, allowance, unit };
  const difference = gap.toDecimal();
  return {
    equation,
    verdict: verdictOf(breach(equation, difference), allowance, noise),
    difference,
    computed: reported.minus(difference),
    reported,
    allowance,
    unit,
  };
}

/** The unit an equation is judged in: that of the reported number, else of the first stated one. */
export function unitOf({ reported, contributors }: Equation<Addend>): Unit {
  const stated = reported.amount ?? contributors.find((term) => term.amount !== null)?.amount;
  return stated?.unit ?? reported.unit ?? "元";
}

/** The last digits of the numbers of one equation: most of the time all the same, so others are the exception. */
class Noise {
  #size: Decimal | null = null;
  #count = 0;
  #others: Noise | null = null;

  add(size: Decimal): void {
    this.#size ??= size;
    if (this.#size === size || this.#size.eq(size)) this.#count++;
    else (this.#others ??= new Noise()).add(size);
  }

  /** Half a digit for every number: as far as rounding can drive the two sides apart. */
  reach(): Decimal {
    if (this.#size === null) return ZERO;
    const own = halves(this.#size, this.#count);
    return this.#others === null ? own : own.plus(this.#others.reach());
  }

  /** Σ q². */
  squares(): Decimal {
    if (this.#size === null) return ZERO;
    const own = this.#size.times(this.#size).times(this.#count);
    return this.#others === null ? own : own.plus(this.#others.squares());
  }

  coarsest(): Decimal {
    return Decimal.max(this.#size ?? ZERO, this.#others?.coarsest() ?? ZERO);
  }
}

/** count · size / 2, remembered: a workbook rounds to a digit or two, and its relations have a few lengths. */
const HALVES = new WeakMap<Decimal, Map<number, Decimal>>();
const HALF = new Decimal("0.5");

function halves(size: Decimal, count: number): Decimal {
  let known = HALVES.get(size);
  if (known === undefined) HALVES.set(size, (known = new Map<number, Decimal>()));
  let product = known.get(count);
  if (product === undefined) known.set(count, (product = size.times(count).times(HALF)));
  return product;
}

/** A blank counts as nothing and carries no rounding; a printed zero was rounded like any number. */
function valueOf({ amount }: Addend, unit: Unit, noise: Noise): Decimal {
  if (amount === null) return ZERO;
  const { value, quantum } = amount.unit === unit ? amount : inUnit(amount, unit);
  if (quantum !== null) noise.add(quantum);
  return value;
}

/** How far the relation is from holding, never negative. */
function breach(equation: Equation<Addend>, difference: Decimal): Decimal {
  switch (equation.relation) {
    case "=":
      return difference.abs();
    case "<=":
      return Decimal.max(difference, ZERO);
    case ">=":
      return Decimal.max(difference.negated(), ZERO);
  }
}

function verdictOf(distance: Decimal, allowance: Decimal, noise: Noise): Judged<Equation<Addend>>["verdict"] {
  if (distance.isZero()) return "holds";
  if (distance.gt(allowance)) return "broken";
  if (distance.lte(noise.coarsest())) return "rounding";
  // distance > 3σ with σ² = Σq²/12, squared to stay exact
  return distance.times(distance).times(4).gt(noise.squares().times(3)) ? "unlikely-rounding" : "rounding";
}

/**
 * Upper bound of the probability that rounding alone drives the sides this far apart. Uniform errors
 * are sub-Gaussian with their own variance; half a digit is given away because printed sums move in whole digits.
 */
export function roundingOdds({ equation, difference, unit }: Judged<Equation<Addend>>): number {
  const noise = new Noise();
  for (const term of [equation.reported, ...equation.contributors]) valueOf(term, unit, noise);
  const squares = noise.squares().toNumber();
  const distance = Math.max(0, difference.abs().toNumber() - noise.coarsest().toNumber() / 2);
  return squares === 0 ? 0 : Math.min(1, 2 * Math.exp((-6 * distance * distance) / squares));
}
