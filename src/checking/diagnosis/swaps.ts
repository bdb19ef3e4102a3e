import { type Decimal, unitFactor, ZERO } from "../../amounts";
import { isTotalKind } from "../../recognition";
import { cellKey, type CellRef } from "../../workbook";
import type { JudgedEquation } from "../equation";
import { cellAt, type Entry, type Ledger, type LedgerLane } from "../ledger";
import { Board } from "./board";

/** Two rows, or two columns, of a table whose numbers stand in each other's place. */
export interface Swap {
  readonly by: "rows" | "columns";
  readonly lane: LedgerLane;
  readonly names: readonly [string, string];
  /** The first numbers that differ, one of each line. */
  readonly cells: readonly [CellRef, CellRef];
  /** Broken relations that hold once the two are exchanged. */
  readonly mends: readonly JudgedEquation[];
}

interface Use {
  readonly relation: JudgedEquation;
  readonly slope: Decimal;
}

type Uses = ReadonlyMap<string, readonly Use[]>;
type Pair = readonly [Entry, Entry];

/** In a table with more broken lines than these the reading is in doubt, and no exchange is sought. */
const MOST_LINES = 60;
const UNTOUCHED = new Board();

export interface Exchanges {
  readonly swaps: readonly Swap[];
  /** Exchanges that would do as well as one wrong cell: not told, but then that cell is not certain either. */
  readonly rivals: readonly Swap[];
}

/**
 * At most one exchange a lane: that of two whole lines which mends every broken relation it touches, of which no
 * single cell takes part in all, and breaks none that holds. Where two exchanges would do, neither is told.
 */
export function swapsIn(judged: readonly JudgedEquation[], ledger: Ledger): Exchanges {
  const broken = judged.filter(({ verdict, equation }) => verdict === "broken" && equation.strength === "law");
  if (broken.length < 2) return { swaps: [], rivals: [] };
  const doubted = new Set(broken.flatMap(termsOf).map(({ cell }) => cellKey(cell)));
  const uses = usesOf(judged);
  const rivals: Swap[] = [];
  const swaps = ledger.tables.flatMap(({ lanes }) =>
    lanes.flatMap((lane) => {
      const all = [...exchangesOf(lane, doubted)].flatMap((one) => swapOf(one, lane, uses) ?? []);
      rivals.push(...all.filter(({ mends }) => haveOneCell(mends)));
      const found = all.filter(({ mends }) => !haveOneCell(mends));
      const most = Math.max(...found.map(({ mends }) => mends.length));
      const best = found.filter(({ mends }) => mends.length === most);
      return best.length === 1 ? best : [];
    }),
  );
  return { swaps, rivals };
}

interface Exchange {
  readonly by: Swap["by"];
  readonly names: readonly [string, string];
  readonly pairs: readonly Pair[];
}

function* exchangesOf(lane: LedgerLane, doubted: ReadonlySet<string>): Iterable<Exchange> {
  const isDoubted = (entry: Entry): boolean => doubted.has(cellKey(cellOf(entry)));
  const indices = lane.rows.map((_, index) => index);
  const columns = lane.filled.filter((column) => indices.some((index) => isDoubted({ lane, index, column })));
  for (const [left, right] of pairsOf(columns))
    yield {
      by: "columns",
      names: [lane.columnLabel(left), lane.columnLabel(right)],
      pairs: indices.map((index) => [
        { lane, index, column: left },
        { lane, index, column: right },
      ]),
    };
  const rows = indices.filter(
    (index) => !isTotalKind(lane.rows[index]!.kind) && lane.filled.some((column) => isDoubted({ lane, index, column })),
  );
  for (const [upper, lower] of pairsOf(rows))
    yield {
      by: "rows",
      names: [lane.rowLabel(upper), lane.rowLabel(lower)],
      pairs: lane.filled.map((column) => [
        { lane, index: upper, column },
        { lane, index: lower, column },
      ]),
    };
}

function* pairsOf<T>(lines: readonly T[]): Iterable<readonly [T, T]> {
  if (lines.length > MOST_LINES) return;
  for (const [place, one] of lines.entries()) for (const other of lines.slice(place + 1)) yield [one, other];
}

function swapOf({ by, names, pairs }: Exchange, lane: LedgerLane, uses: Uses): Swap | null {
  const differing = pairs.filter(([one, other]) => !valueOf(one).eq(valueOf(other)));
  const [first] = differing;
  if (first === undefined) return null;
  const moved = new Map<JudgedEquation, Decimal>();
  for (const [one, other] of differing) {
    const change = valueOf(other).minus(valueOf(one));
    move(one, change, uses, moved);
    move(other, change.negated(), uses, moved);
  }
  const mends: JudgedEquation[] = [];
  for (const [relation, change] of moved) {
    if (change.isZero() && relation.verdict !== "broken") continue;
    if (UNTOUCHED.wouldBreak(relation, UNTOUCHED.offBy(relation, change))) return null;
    if (relation.verdict === "broken") mends.push(relation);
  }
  if (mends.length < 2) return null;
  return { by, lane, names, cells: [cellOf(first[0]), cellOf(first[1])], mends };
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

function valueOf(entry: Entry): Decimal {
  const cell = cellAt(entry);
  return cell?.state === "amount" ? cell.amount.value : ZERO;
}

function cellOf({ lane, index, column }: Entry): CellRef {
  return { sheet: lane.table.table.sheet, row: lane.rows[index]!.row, column: column.column };
}
