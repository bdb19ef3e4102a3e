import { holdingOf, isBetterReading, provesMore, worthOf, type ReadSum } from "../../reckoning";
import { regrouped } from "./by-amounts";
import { isInHierarchy, levelsOf, type ListOptions, parentsOfList } from "./hierarchy";
import type { LaneColumns } from "../columns/columns";
import { closedBySubtotals, openedBySubtotals } from "./subtotals";
import { rowSumsOf, sumTreeOf } from "./row-sums";
import type { PlacedRow } from "./rows";
import type { RowReading, TableRow } from "../table";

/** A lane's rows under the reading that was kept, and how many of its sums hold. */
export interface ReadRows {
  readonly reading: RowReading;
  readonly rows: readonly TableRow[];
  readonly holding: number;
  readonly of: number;
}

interface Candidate {
  readonly reading: RowReading;
  readonly rows: readonly TableRow[];
}

/**
 * What names and indents say of the rows is a guess, and the amounts are its proof. Where sums fail, or rows with
 * amounts found no place, other readings are tried, and the one that more holds under is kept.
 */
export function keptReading(
  lane: LaneColumns,
  first: readonly TableRow[],
  others: () => Iterable<Candidate>,
): ReadRows {
  const asNamed = tried(lane, { reading: "as-named", rows: first });
  let kept = asNamed;
  if (isInDoubt(asNamed))
    for (const other of everyReading(lane, asNamed, others())) {
      const isTenable =
        isBetterReading(asNamed.sums, other.sums) || provesMore(asNamed.sums, other.sums, SAID.has(other.reading));
      if (isTenable && (kept === asNamed || worthOf(other.sums) > worthOf(kept.sums))) kept = other;
    }
  return { reading: kept.reading, rows: kept.rows, ...holdingOf(kept.sums) };
}

/** Readings that follow what rows are called. */
const SAID: ReadonlySet<RowReading> = new Set(["subtotals-close", "subtotals-open"]);

interface Tried extends Candidate {
  readonly sums: readonly ReadSum[];
}

/** The others as they are, and each with what the amounts say of the sums that still fail. */
function* everyReading(lane: LaneColumns, first: Tried, others: Iterable<Candidate>): Iterable<Tried> {
  for (const one of [first, ...[...others].map((other) => tried(lane, other))]) {
    if (one !== first) yield one;
    for (const rows of regrouped(sumTreeOf({ ...lane, rows: one.rows }), one.sums))
      yield tried(lane, { reading: "by-amounts", rows });
  }
}

function tried(lane: LaneColumns, candidate: Candidate): Tried {
  return { ...candidate, sums: rowSumsOf(sumTreeOf({ ...lane, rows: candidate.rows })) };
}

function isInDoubt({ rows, sums }: Tried): boolean {
  return sums.some(({ verdict }) => verdict === "broken") || rows.some(isUnplaced);
}

/** A row with amounts outside every sum, though it does not say that it is only a part of another. */
function isUnplaced({ kind, level, name, values }: TableRow): boolean {
  if (level !== null || (kind !== "entry" && kind !== "subtotal") || name?.startsWith("其中") === true) return false;
  return [...values.values()].some(({ state }) => state === "amount");
}

/** Other places for the rows of a list. */
export function* listReadings(placed: readonly PlacedRow[], options: ListOptions): Iterable<Candidate> {
  const read = (reading: RowReading, rows: readonly PlacedRow[], more: Partial<ListOptions> = {}): Candidate => ({
    reading,
    rows: assembled(placed, parentsOfList(rows, { ...options, ...more }), (row) =>
      isInHierarchy(rows[placed.indexOf(row)]!),
    ),
  });
  const isUnit = ({ kind }: PlacedRow): boolean => kind === "unit" || kind === "department";
  const base = placed.map((row) =>
    row.kind === "entry" && row.rank === undefined && !row.raw.label.startsWith("其中")
      ? { ...row, rank: ENTRY_RANK }
      : row,
  );
  if (base.some((row, index) => row !== placed[index])) yield read("entries-joined", base);
  if (placed.some(isUnit)) {
    yield read("units-outermost", placed, { units: "outermost" });
    yield read("units-below-accounts", placed, { units: "below-accounts" });
    yield read(
      "units-aside",
      placed.map((row) => (isUnit(row) ? { raw: row.raw, kind: "entry", code: null } : row)),
    );
  }
  const indents = [...new Set(placed.map(({ raw }) => raw.indent))].sort((a, b) => a - b);
  if (indents.length > 1)
    yield read(
      "by-indent",
      placed.map((row) =>
        isInHierarchy(row) ? { ...row, code: null, rank: 1 + indents.indexOf(row.raw.indent) } : row,
      ),
    );
  for (const rows of [placed, base]) {
    const parents = parentsOfList(rows, options);
    for (const [reading, by] of [
      ["subtotals-close", closedBySubtotals],
      ["subtotals-open", openedBySubtotals],
    ] as const) {
      const other = by(placed, parents);
      if (other !== null)
        yield {
          reading,
          rows: assembled(placed, other, (row) => isInHierarchy(row) || other[placed.indexOf(row)] !== null),
        };
    }
    if (base.every((row, index) => row === placed[index])) break;
  }
}

/** Where names without a code stand among accounts, when they stand in the sums at all. */
const ENTRY_RANK = 3;

export function assembled(
  placed: readonly PlacedRow[],
  parents: readonly (number | null)[],
  inside: (row: PlacedRow) => boolean,
): readonly TableRow[] {
  const levels = levelsOf(placed, parents, inside);
  return placed.map(({ raw, kind, code }, index) => ({
    row: raw.row,
    kind,
    level: levels[index] ?? null,
    code,
    name: raw.projectName ?? raw.name,
    unitCode: raw.unitCode,
    labelCell: raw.labelCell,
    parent: parents[index] ?? null,
    values: raw.values,
  }));
}
