import { type Decimal, unitFactor, ZERO } from "../../amounts";
import { cellKey, type CellRef } from "../../workbook";
import type { JudgedEquation } from "../equation";
import type { Entry, Ledger, LedgerLane } from "../ledger";
import { Board } from "./board";
import { cellOf, type Remake, remakesOf, valueOf } from "./remakes";

/** Whole lines of a table in another place, or with another point, than they should have. */
export interface Swap extends Pick<Remake, "slip" | "names"> {
  readonly lane: LedgerLane;
  /** The first two numbers to be changed. */
  readonly cells: readonly [CellRef, CellRef];
  /** How many numbers are. */
  readonly size: number;
  /** Broken relations that hold once the lines are put right. */
  readonly mends: readonly JudgedEquation[];
  /** Those, and the broken ones that speak of what was lost. */
  readonly explains: readonly JudgedEquation[];
}

interface Use {
  readonly relation: JudgedEquation;
  readonly slope: Decimal;
}

type Uses = ReadonlyMap<string, readonly Use[]>;

const UNTOUCHED = new Board();

export interface Exchanges {
  readonly swaps: readonly Swap[];
  /** Those that would do as well as one wrong cell: not told, but then that cell is not certain either. */
  readonly rivals: readonly Swap[];
}

/**
 * At most one slip of whole lines a lane: that which, put right, mends every broken relation it touches, of which no
 * single cell takes part in all, and breaks none that holds. Where two would do, neither is told; of shifts the
 * longest is.
 */
export function swapsIn(judged: readonly JudgedEquation[], ledger: Ledger): Exchanges {
  const broken = judged.filter(({ verdict, equation }) => verdict === "broken" && equation.strength === "law");
  if (broken.length < 2) return { swaps: [], rivals: [] };
  const doubted = new Set(broken.flatMap(termsOf).map(({ cell }) => cellKey(cell)));
  const uses = usesOf(judged);
  const rivals: Swap[] = [];
  const swaps = ledger.tables.flatMap(({ lanes }) =>
    lanes.flatMap((lane) => {
      const all = [...remakesOf(lane, (cell) => doubted.has(cellKey(cell)))].flatMap(
        (one) => swapOf(one, lane, uses) ?? [],
      );
      rivals.push(...all.filter(({ slip, mends }) => slip !== "rows-shifted" && haveOneCell(mends)));
      const found = all.filter(({ mends }) => !haveOneCell(mends));
      const most = Math.max(...found.map(({ mends }) => mends.length));
      const best = found.filter(({ mends }) => mends.length === most);
      const shifts = best.filter(({ slip }) => slip === "rows-shifted").sort((one, other) => other.size - one.size);
      return best.length === 1 ? best : shifts.length === best.length ? shifts.slice(0, 1) : [];
    }),
  );
  return { swaps, rivals };
}

function swapOf({ slip, names, values, lost }: Remake, lane: LedgerLane, uses: Uses): Swap | null {
  const changed = values.filter(([entry, value]) => !value.eq(valueOf(entry)));
  const [first, second = first] = changed;
  if (first === undefined || second === undefined) return null;
  const moved = new Map<JudgedEquation, Decimal>();
  for (const [entry, value] of changed) move(entry, value.minus(valueOf(entry)), uses, moved);
  for (const entry of lost) for (const { relation } of uses.get(cellKey(cellOf(entry))) ?? []) moved.delete(relation);
  const mends: JudgedEquation[] = [];
  for (const [relation, change] of moved) {
    if (change.isZero() && relation.verdict !== "broken") continue;
    // Whatever adds up, or does not, does so ten times as large.
    if (slip === "column-scaled" && isWithin(relation, first[0])) continue;
    if (UNTOUCHED.wouldBreak(relation, UNTOUCHED.offBy(relation, change))) return null;
    if (relation.verdict === "broken") mends.push(relation);
  }
  if (mends.length < 2) return null;
  const aside = lost.flatMap((entry) => (uses.get(cellKey(cellOf(entry))) ?? []).map(({ relation }) => relation));
  return {
    slip,
    lane,
    names,
    cells: [cellOf(first[0]), cellOf(second[0])],
    size: changed.length,
    mends,
    explains: [...mends, ...aside.filter(({ verdict }) => verdict === "broken")],
  };
}

function isWithin({ equation }: JudgedEquation, entry: Entry): boolean {
  const { sheet, column } = cellOf(entry);
  return [equation.reported, ...equation.contributors].every(
    ({ cell }) => cell.sheet === sheet && cell.column === column,
  );
}

function move(entry: Entry, change: Decimal, uses: Uses, moved: Map<JudgedEquation, Decimal>): void {
  for (const { relation, slope } of uses.get(cellKey(cellOf(entry))) ?? [])
    moved.set(relation, (moved.get(relation) ?? ZERO).plus(slope.times(change)));
}

/** Then that cell may be the wrong one, and is the simpler explanation. */
function haveOneCell(relations: readonly JudgedEquation[]): boolean {
  const [first, ...rest] = relations.map((one) => new Set(termsOf(one).map(({ cell }) => cellKey(cell))));
  return [...first!].some((cell) => rest.every((cells) => cells.has(cell)));
}

function usesOf(judged: readonly JudgedEquation[]): Uses {
  const uses = new Map<string, Use[]>();
  for (const relation of judged) {
    if (relation.equation.strength !== "law") continue;
    for (const term of termsOf(relation)) {
      if (term.workbook !== "current") continue;
      const factor = unitFactor(term.amount?.unit ?? term.unit ?? relation.unit, relation.unit);
      const slope = term === relation.equation.reported || term.sign === -1 ? factor : factor.negated();
      const key = cellKey(term.cell);
      const known = uses.get(key);
      if (known === undefined) uses.set(key, [{ relation, slope }]);
      else known.push({ relation, slope });
    }
  }
  return uses;
}

function termsOf({ equation }: JudgedEquation): readonly JudgedEquation["equation"]["reported"][] {
  return [equation.reported, ...equation.contributors];
}
