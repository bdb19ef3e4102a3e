import type { CellTerm, Equation, Judged } from "./equation";

/** A sum over cells of one sheet, as one way of reading its table has it. */
export type ReadSum = Judged<Equation<CellTerm>>;

/** More columns than any sheet has. */
const COLUMNS = 2 ** 15;

/**
 * Whether another reading of a table is to be kept in place of the first: fewer of its sums fail, and that
 * does not hang on any one cell. For whichever cell one takes to be wrong, its relations left out of both,
 * the other still has fewer that fail, or as many and more that hold; so one wrong number cannot change
 * what a table is taken to be. A cell that could only be wrong if nothing stood there at all is no such cell.
 */
export function isBetterReading(first: readonly ReadSum[], other: readonly ReadSum[]): boolean {
  const [ours, theirs] = [new Tally(first), new Tally(other)];
  const fewer = ours.broken - theirs.broken;
  if (fewer <= 0) return false;
  const more = theirs.holding - ours.holding;
  for (const [cell, broken] of ours.brokenAt) {
    const left = fewer - broken + (theirs.brokenAt.get(cell) ?? 0);
    const gained = more - (theirs.holdingAt.get(cell) ?? 0) + (ours.holdingAt.get(cell) ?? 0);
    if (left < 0) return false;
    if (left === 0 && gained <= 0 && (gained < 0 || ours.credible.has(cell))) return false;
  }
  return true;
}

/**
 * Whether another reading finds a place for rows that the first left out of every sum: more holds under it,
 * and no less when any one cell is left out of account. Where the rows say themselves what they are, 小计, it
 * is enough that no less holds.
 */
export function provesMore(first: readonly ReadSum[], other: readonly ReadSum[], said: boolean): boolean {
  const [ours, theirs] = [new Tally(first), new Tally(other)];
  const gained = theirs.worth - ours.worth;
  if (theirs.holding <= theirs.broken) return false;
  if (said) return gained >= 0;
  return (
    gained > 0 &&
    [...theirs.holdingAt].every(([cell, holding]) => gained - holding + (ours.holdingAt.get(cell) ?? 0) >= 0)
  );
}

/** What a reading of a table is worth by its sums; of several to choose from the best one is kept. */
export function worthOf(sums: readonly ReadSum[]): number {
  return new Tally(sums).worth;
}

/** So many sums must hold to outweigh one that fails. */
const WEIGHT = 3;

/** How many sums of a reading hold, of those that could have failed. */
export function holdingOf(sums: readonly ReadSum[]): { readonly holding: number; readonly of: number } {
  return { holding: sums.filter(({ verdict }) => verdict !== "broken").length, of: sums.length };
}

class Tally {
  broken = 0;
  holding = 0;
  readonly brokenAt = new Map<number, number>();
  readonly holdingAt = new Map<number, number>();
  /** Cells of failing sums of which a number above zero would mend one. */
  readonly credible = new Set<number>();

  /** How much more holds than fails, with one cell forgiven: one wrong number tells nothing of a reading. */
  get worth(): number {
    return this.holding - WEIGHT * (this.broken - Math.max(0, ...this.brokenAt.values()));
  }

  constructor(sums: readonly ReadSum[]) {
    for (const sum of sums) {
      const isBroken = sum.verdict === "broken";
      if (!isBroken && !isTelling(sum)) continue;
      if (isBroken) this.broken++;
      else this.holding++;
      const at = isBroken ? this.brokenAt : this.holdingAt;
      const { reported, contributors } = sum.equation;
      for (const term of [reported, ...contributors]) {
        const key = term.cell.row * COLUMNS + term.cell.column;
        at.set(key, (at.get(key) ?? 0) + 1);
        if (isBroken && isMendable(term, sum)) this.credible.add(key);
      }
    }
  }
}

/** A sum of one part, or of zeros, holds under many readings and speaks for none. */
function isTelling({ equation }: ReadSum): boolean {
  return equation.contributors.filter(({ amount }) => amount !== null && !amount.value.isZero()).length > 1;
}

function isMendable(term: CellTerm, { equation, computed, reported, difference }: ReadSum): boolean {
  if (term === equation.reported) return computed.gt(0);
  const own = term.amount?.value;
  if (own === undefined || (reported.isZero() && own.isZero())) return difference.gt(0);
  return own.plus(term.sign === 1 ? difference : difference.negated()).gt(0);
}
