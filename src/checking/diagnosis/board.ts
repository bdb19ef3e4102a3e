import type { JudgedEquation } from "../equation";
import { type Decimal, ExactSum, ZERO } from "../../amounts";

import { MINUS, PLUS, type Use } from "./network";

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
