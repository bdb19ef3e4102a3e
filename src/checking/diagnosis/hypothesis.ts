import { Decimal, decimalsOf, ExactSum, ZERO } from "../../amounts";
import type { JudgedEquation, Slip } from "../finding";
import { slipNeighbours } from "./digits";
import { makingUpFor, MINUS, PLUS, type Network, type Node, type Use } from "./network";
import { plausibilityOf, slipOf } from "./slips";
import type { Surroundings } from "./surroundings";

/** "This cell should hold that value", with what would follow from it. */
export interface Hypothesis {
  readonly node: Node;
  readonly value: Decimal;
  readonly slip: Slip;
  /** Broken relations the value would mend. */
  readonly mends: readonly JudgedEquation[];
  readonly score: number;
}

/** Prices, in relations: what one mended relation weighs against the rest. */
const LEFT_BROKEN = 0.6;
const NEWLY_BROKEN = 1;
const EXACT = 0.1;
const NEGATIVE = 0.5;
const OTHER_YEAR = 0.5;
const COMPUTED = 0.6;

/** How far each relation is off, with the changes already decided on taken into account. */
export class Board {
  readonly #differences = new Map<JudgedEquation, Decimal>();
  readonly #changedBy = new Map<JudgedEquation, number>();
  #changes = 0;

  /** How many changes have been decided on so far. */
  get changes(): number {
    return this.#changes;
  }

  /** Whether a change decided on later than the first so many has reached one of the relations. */
  hasChangedSince(changes: number, effects: readonly Use[]): boolean {
    return this.#changes > changes && effects.some(({ relation }) => (this.#changedBy.get(relation) ?? 0) > changes);
  }

  differenceOf(relation: JudgedEquation): Decimal {
    return this.#differences.get(relation) ?? relation.difference;
  }

  isBroken(relation: JudgedEquation): boolean {
    const changed = this.#differences.get(relation);
    return changed === undefined ? relation.verdict === "broken" : this.wouldBreak(relation, this.offBy(relation));
  }

  /** How far the relation would be off after a change of a cell that it feels with the given slope. */
  offBy(relation: JudgedEquation, change: Decimal = ZERO, slope: Decimal = PLUS): ExactSum {
    const off = new ExactSum();
    off.add(this.differenceOf(relation));
    if (slope === MINUS) off.subtract(change);
    else off.add(slope === PLUS ? change : slope.times(change));
    return off;
  }

  /** Whether the relation is broken when it is off by so much; `slack` is rounding it does not carry yet. */
  wouldBreak(relation: JudgedEquation, off: ExactSum, slack: Decimal = ZERO): boolean {
    const allowance = slack === ZERO ? relation.allowance : relation.allowance.plus(slack);
    switch (relation.equation.relation) {
      case "=":
        return off.compareSizeTo(allowance) > 0;
      case "<=":
        return off.compareTo(allowance) > 0;
      case ">=":
        return off.compareTo(allowance.negated()) < 0;
    }
  }

  apply(effects: readonly Use[], change: Decimal): void {
    this.#changes++;
    for (const { relation, slope } of effects) {
      this.#differences.set(relation, this.offBy(relation, change, slope).toDecimal());
      this.#changedBy.set(relation, this.#changes);
    }
  }
}

/** What may be wrong with a cell, as the board stood after so many changes. */
interface Weighed {
  readonly hypotheses: readonly Hypothesis[];
  readonly after: number;
}

export class Detective {
  readonly #weighed = new Map<Node, Weighed>();

  constructor(
    readonly network: Network,
    readonly board: Board,
    readonly around: Surroundings,
  ) {}

  /** The best value for the cell; with `mending`, the best one that mends that relation. */
  bestFor(node: Node, mending?: JudgedEquation): Hypothesis | null {
    let best: Hypothesis | null = null;
    for (const hypothesis of this.#hypotheses(node)) {
      if (mending !== undefined && !hypothesis.mends.includes(mending)) continue;
      if (best === null || hypothesis.score > best.score) best = hypothesis;
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
          mends.every((relation) => other.mends.includes(relation)) && other.score >= hypothesis.score - 2 * EXACT,
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
    const found = new Map<string, Decimal>();
    for (const { relation, slope } of this.network.effectsOf(node)) {
      if (relation.equation.relation !== "=" || !this.board.isBroken(relation)) continue;
      const value = inPrintedDigits(node, stored.plus(makingUpFor(this.board.differenceOf(relation), slope)));
      found.set(value.toString(), value);
    }
    return [...found.values()];
  }

  /** What the value would do. */
  #weigh(node: Node, value: Decimal): Hypothesis {
    const change = value.minus(node.term.amount?.value ?? ZERO);
    const mends: JudgedEquation[] = [];
    let score = 0;
    let exact = 0;
    for (const { relation, slope } of this.network.effectsOf(node)) {
      const before = this.board.isBroken(relation);
      const off = this.board.offBy(relation, change, slope);
      const after = this.board.wouldBreak(relation, off, node.term.amount === null ? shareOf(relation) : ZERO);
      const weight = weightOf(relation);
      if (before && !after) {
        mends.push(relation);
        score += weight;
        if (off.isZero()) exact++;
      } else if (before) score -= weight * LEFT_BROKEN;
      else if (after) score -= weight * NEWLY_BROKEN;
    }
    const slip = slipOf(node.term, value, this.around);
    score +=
      plausibilityOf(slip) + (mends.length === 0 ? 0 : (EXACT * exact) / mends.length) - this.#doubts(node, value);
    return { node, value, slip, mends, score };
  }

  /** What speaks against a suspect before any relation is looked at. */
  #doubts(node: Node, value: Decimal): number {
    let doubts = 0;
    if (value.isNegative() && !value.isZero() && node.term.amount?.value.isNegative() !== true) doubts += NEGATIVE;
    if (node.term.workbook === "prior") doubts += OTHER_YEAR;
    if (node.term.derived === true && node.uses.some(({ relation }) => isWholeSumOf(node, relation)))
      doubts += COMPUTED;
    return doubts;
  }
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
