import type { JudgedEquation, Term } from "../equation";
import { Decimal, decimalsOf, ZERO } from "../../amounts";
import type { Slip } from "../finding";
import type { Board } from "./board";
import type { Chains } from "./chain";
import { slipNeighbours } from "../../reckoning";
import { makingUpFor, type Network, type Node } from "./network";
import { plausibilityOf, slipOf } from "./slips";
import type { Surroundings } from "./surroundings";

/** "This cell should hold that value", with what would follow from it. */
export interface Hypothesis {
  readonly node: Node;
  /** Zero for a cell that ought to be blank. */
  readonly value: Decimal;
  readonly slip: Slip;
  /** Broken relations the value would mend. */
  readonly mends: readonly JudgedEquation[];
  /** What they weigh together: rules of thumb and bounds less than equations. */
  readonly weight: number;
  /** Laws that hold and would no longer. */
  readonly breaks: number;
  /** Cells that state the same and would have to follow. */
  readonly along: readonly Term[];
  readonly score: number;
}

/** Prices, in relations: what one mended relation weighs against the rest. */
const LEFT_BROKEN = 0.6;
const NEWLY_BROKEN = 1;
const EXACT = 0.1;
const OTHER_YEAR = 0.5;
const COMPUTED = 0.6;

/** What may be wrong with a cell, as the board stood after so many changes. */
interface Weighed {
  readonly hypotheses: readonly Hypothesis[];
  readonly after: number;
}

export class Detective {
  readonly #weighed = new Map<Node, Weighed>();
  /** A hypothesis is made anew when a change reaches its cell, so what it sharpens to stays true. */
  readonly #sharpened = new Map<Hypothesis, Hypothesis>();

  constructor(
    readonly network: Network,
    readonly board: Board,
    readonly around: Surroundings,
    readonly chains: Chains,
    readonly rivals: ReadonlySet<JudgedEquation>,
  ) {}

  /** The best value for the cell; with `mending`, the best one that mends that relation. */
  bestFor(node: Node, mending?: JudgedEquation): Hypothesis | null {
    let best: Hypothesis | null = null;
    for (const hypothesis of this.#hypotheses(node)) {
      if (!isTenable(hypothesis) || (mending !== undefined && !hypothesis.mends.includes(mending))) continue;
      if (best === null || hypothesis.score > best.score) best = hypothesis;
    }
    return best;
  }

  /** The same where the cell cannot be wrong alone, but together with the totals worked out from it. */
  bestTogether(node: Node, mending: JudgedEquation): Hypothesis | null {
    let best: Hypothesis | null = null;
    for (const hypothesis of this.#hypotheses(node)) {
      if (hypothesis.breaks === 0 || !hypothesis.mends.includes(mending)) continue;
      const along = this.chains.behind(node.term, this.changeOf(hypothesis));
      const together = along === null ? null : { ...hypothesis, along, breaks: 0, slip: copied(hypothesis.slip) };
      if (together !== null && isTenable(together) && (best === null || together.score > best.score)) best = together;
    }
    return best;
  }

  /** A cell is asked about for each of its broken relations; it is weighed anew only when a change has reached it. */
  #hypotheses(node: Node): readonly Hypothesis[] {
    const known = this.#weighed.get(node);
    if (known !== undefined && !this.board.hasChangedSince(known.after, this.network.effectsOf(node)))
      return known.hypotheses;
    const hypotheses = this.#proposals(node).map((value) => this.#weigh(node, value));
    this.#weighed.set(node, { hypotheses, after: this.board.changes });
    return hypotheses;
  }

  /** Where rounding blurs the value, the one number a single slip away that fits as well, if there is just one. */
  sharpen(hypothesis: Hypothesis): Hypothesis {
    let sharp = this.#sharpened.get(hypothesis);
    if (sharp === undefined) this.#sharpened.set(hypothesis, (sharp = this.#sharpen(hypothesis)));
    return sharp;
  }

  #sharpen(hypothesis: Hypothesis): Hypothesis {
    const { node, slip, mends } = hypothesis;
    if (node.term.amount === null || slip !== "unknown") return hypothesis;
    const effects = this.network.effectsOf(node).filter(({ relation }) => mends.includes(relation));
    const reach = Decimal.min(
      ...effects.map(({ relation, slope }) => makingUpFor(relation.allowance, slope).abs()),
      Infinity,
    );
    if (!reach.isFinite() || reach.isZero()) return hypothesis;
    const { amount } = node.term;
    const near = slipNeighbours(amount.value, decimalsOf(amount) ?? 2, hypothesis.value, reach.times(2))
      .map((value) => this.#weigh(node, value))
      .filter(
        (other) =>
          isTenable(other) &&
          mends.every((relation) => other.mends.includes(relation)) &&
          other.score >= hypothesis.score - 2 * EXACT,
      );
    const distinct = new Map(near.map((other) => [other.value.toString(), other]));
    const [only] = distinct.values();
    return distinct.size === 1 && only !== undefined ? only : hypothesis;
  }

  changeOf({ node, value }: Hypothesis): Decimal {
    return value.minus(node.term.amount?.value ?? ZERO);
  }

  #proposals(node: Node): readonly Decimal[] {
    const stored = node.term.amount?.value ?? ZERO;
    const found: Decimal[] = [];
    for (const { relation, slope } of this.network.effectsOf(node)) {
      if (relation.equation.relation !== "=" || !this.board.isBroken(relation)) continue;
      const value = inPrintedDigits(node, stored.plus(makingUpFor(this.board.differenceOf(relation), slope)));
      if (!found.some((one) => one.eq(value))) found.push(value);
    }
    return found;
  }

  /** What the value would do. */
  #weigh(node: Node, value: Decimal): Hypothesis {
    const change = value.minus(node.term.amount?.value ?? ZERO);
    const mends: JudgedEquation[] = [];
    let weight = 0;
    let score = 0;
    let exact = 0;
    let breaks = 0;
    for (const { relation, slope } of this.network.effectsOf(node)) {
      const before = this.board.isBroken(relation);
      const off = this.board.offBy(relation, change, slope);
      const after = this.board.wouldBreak(relation, off, node.term.amount === null ? shareOf(relation) : ZERO);
      const own = weightOf(relation);
      if (before && !after) {
        mends.push(relation);
        weight += own;
        if (off.isZero()) exact++;
      } else if (before) score -= own * LEFT_BROKEN;
      else if (after) {
        score -= own * NEWLY_BROKEN;
        if (relation.equation.strength === "law") breaks++;
      }
    }
    const slip = slipOf(node.term, value, this.around);
    score += weight + plausibilityOf(slip) + (mends.length === 0 ? 0 : (EXACT * exact) / mends.length);
    return { node, value, slip, mends, weight, breaks, along: [], score: score - this.#doubts(node) };
  }

  /** What speaks against a suspect before any relation is looked at. */
  #doubts(node: Node): number {
    let doubts = 0;
    if (node.term.workbook === "prior") doubts += OTHER_YEAR;
    if (node.term.derived === true && node.uses.some(({ relation }) => isWholeSumOf(node, relation)))
      doubts += COMPUTED;
    return doubts;
  }
}

/** What stands around a number and its copies are the copies. */
function copied(slip: Slip): Slip {
  return slip === "neighbour-row" || slip === "neighbour-column" ? "unknown" : slip;
}

/** A number typed where none belongs shows in the sums both ways: along its row and along its column. */
const SHOWS_A_STRAY = 2;

/**
 * Whether the value may be put forward at all: it breaks nothing that holds, makes no amount negative that
 * is not, and takes a number away only where that mends more than one relation.
 */
function isTenable({ node, value, mends, breaks }: Hypothesis): boolean {
  if (breaks > 0) return false;
  if (value.isZero()) return mends.length >= SHOWS_A_STRAY;
  return !value.isNegative() || node.term.amount?.value.isNegative() === true;
}

function isWholeSumOf(node: Node, relation: JudgedEquation): boolean {
  return relation.verdict !== "broken" && relation.equation.reported.cell === node.term.cell;
}

function weightOf({ equation }: JudgedEquation): number {
  if (equation.strength === "hint") return 0.3;
  return equation.relation === "=" ? 1 : 0.5;
}

/** The rounding a blank cell would bring along once it held a number. */
function shareOf({ equation, allowance }: JudgedEquation): Decimal {
  const stated = [equation.reported, ...equation.contributors].filter((term) => term.amount !== null).length;
  return stated === 0 ? ZERO : allowance.div(stated);
}

function inPrintedDigits(node: Node, value: Decimal): Decimal {
  const decimals = node.term.amount === null ? null : decimalsOf(node.term.amount);
  return decimals === null ? value : value.toDecimalPlaces(decimals);
}
