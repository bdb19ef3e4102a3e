import { type Decimal, unitFactor, ZERO } from "../../amounts";
import { isOneNumber } from "../../reckoning";
import { cellKey, sameCell } from "../../workbook";
import type { JudgedEquation, Term } from "../equation";
import type { Board } from "./board";
import { makingUpFor } from "./network";

/** One wrong number copied into so many cells is still one mistake; more of them is a guess. */
const LONGEST = 8;

/**
 * Cells that can only be wrong together: a number and the totals that were worked out from it.
 * Changing the first by itself would break what holds; changing all of them breaks nothing.
 */
export class Chains {
  #relations: ReadonlyMap<string, readonly JudgedEquation[]> | null = null;

  constructor(
    readonly judged: readonly JudgedEquation[],
    readonly board: Board,
  ) {}

  /** The cells that must follow the change of `start`; null when they are too many or stand elsewhere. */
  behind(start: Term, change: Decimal): readonly Term[] | null {
    const moved = new Map([[keyOf(start), { term: start, change }]]);
    for (const { term } of moved.values())
      for (const relation of this.#of(term)) {
        if (this.board.isBroken(relation) || relation.equation.strength === "hint") continue;
        const off = offBy(relation, moved);
        if (!this.board.wouldBreak(relation, this.board.offBy(relation, off))) continue;
        const next = followerIn(relation, moved);
        if (next === null || !belongsTo(next, start) || moved.size === LONGEST) return null;
        const total = this.board.differenceOf(relation).plus(off);
        moved.set(keyOf(next), { term: next, change: makingUpFor(total, slopeOf(relation, next)) });
      }
    const followers = [...moved.values()].slice(1).map(({ term }) => term);
    return followers.some((term) => this.#of(term).some((relation) => this.#stays(relation, moved))) ? null : followers;
  }

  /** Whether the relation is broken and all these changes do not mend it. */
  #stays(relation: JudgedEquation, moved: Moved): boolean {
    return (
      relation.equation.strength === "law" &&
      this.board.isBroken(relation) &&
      this.board.wouldBreak(relation, this.board.offBy(relation, offBy(relation, moved)))
    );
  }

  #of(term: Term): readonly JudgedEquation[] {
    this.#relations ??= relationsByCell(this.judged);
    return this.#relations.get(keyOf(term)) ?? [];
  }
}

type Moved = ReadonlyMap<string, { readonly term: Term; readonly change: Decimal }>;

/** The totals of the table, and the same number wherever else it was copied to. */
function belongsTo({ cell, amount }: Term, start: Term): boolean {
  const isCopy = amount !== null && start.amount !== null && isOneNumber(amount, start.amount);
  return cell.sheet === start.cell.sheet || isCopy;
}

/** The total follows its parts; a total follows alone where only one part is stated. */
function followerIn({ equation }: JudgedEquation, moved: Moved): Term | null {
  if (equation.relation !== "=") return null;
  if (!moved.has(keyOf(equation.reported))) return equation.reported;
  const free = equation.contributors.filter((term) => term.amount !== null && !moved.has(keyOf(term)));
  return free.length === 1 ? free[0]! : null;
}

function offBy(relation: JudgedEquation, moved: Moved): Decimal {
  const { reported, contributors } = relation.equation;
  let off = ZERO;
  for (const term of [reported, ...contributors]) {
    const change = moved.get(keyOf(term))?.change;
    if (change !== undefined) off = off.plus(change.times(slopeOf(relation, term)));
  }
  return off;
}

function slopeOf({ equation, unit }: JudgedEquation, term: Term): Decimal {
  const factor = unitFactor(term.amount?.unit ?? term.unit ?? unit, unit);
  const isReported = sameCell(term.cell, equation.reported.cell) && term.workbook === equation.reported.workbook;
  return isReported || term.sign === -1 ? factor : factor.negated();
}

function relationsByCell(judged: readonly JudgedEquation[]): ReadonlyMap<string, readonly JudgedEquation[]> {
  const byCell = new Map<string, JudgedEquation[]>();
  for (const relation of judged)
    for (const term of [relation.equation.reported, ...relation.equation.contributors]) {
      const known = byCell.get(keyOf(term));
      if (known === undefined) byCell.set(keyOf(term), [relation]);
      else known.push(relation);
    }
  return byCell;
}

function keyOf({ workbook, cell }: Term): string {
  return `${workbook}!${cellKey(cell)}`;
}
