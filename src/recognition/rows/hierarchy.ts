import type { RowKind } from "../row-kind";
import type { PlacedRow } from "./rows";

/** Kinds that take part in sums, outermost first. Rows of other kinds stand outside the hierarchy. */
const RANK: Partial<Record<RowKind, number>> = {
  total: 0,
  department: 1,
  unit: 2,
  class: 3,
  "econ-class": 3,
  section: 4,
  "econ-section": 4,
  item: 5,
  "subject-group": 5,
  "econ-detail": 6,
  project: 6,
  "project-detail": 7,
};
/** Where units are listed under each account instead of accounts under each unit. */
const UNIT_BELOW_ACCOUNTS = 8;

interface OpenRow {
  readonly rank: number;
  readonly index: number;
  readonly code: string | null;
}

export interface ListOptions {
  readonly totalOwnsRoots: boolean;
  /** Where bodies stand; as the first rows have it when not said. */
  readonly units?: "outermost" | "below-accounts";
}

function placeOfUnits(placed: readonly PlacedRow[]): ListOptions["units"] {
  const firstUnit = placed.findIndex((row) => row.kind === "unit" || row.kind === "department");
  const firstCoded = placed.findIndex((row) => row.code !== null);
  const isBelow = firstUnit >= 0 && firstCoded >= 0 && firstUnit > firstCoded && placed[firstCoded]!.kind !== "project";
  return isBelow ? "below-accounts" : "outermost";
}

/** For every row the index of the row it is a part of; null at the top and outside the hierarchy. */
export function parentsOfList(placed: readonly PlacedRow[], options: ListOptions): readonly (number | null)[] {
  const unitsInside = (options.units ?? placeOfUnits(placed)) === "below-accounts";
  const total = placed.findIndex((row) => row.kind === "total");
  const open: OpenRow[] = [];
  return placed.map((row, index) => {
    const rank = rankOf(row, unitsInside);
    if (rank === null || row.kind === "total") return null;
    while (open.length > 0 && !canContain(open.at(-1)!, rank, row.code)) open.pop();
    const parent = open.at(-1)?.index ?? null;
    open.push({ rank, index, code: row.code });
    return parent ?? (options.totalOwnsRoots && total >= 0 ? total : null);
  });
}

function rankOf(row: PlacedRow, unitsInside: boolean): number | null {
  if (unitsInside && (row.kind === "unit" || row.kind === "department"))
    return UNIT_BELOW_ACCOUNTS + (row.rank ?? 0) / 10;
  return row.rank ?? RANK[row.kind] ?? null;
}

/** An account contains what starts with its code; a row without a code contains whatever ranks below it. */
function canContain(outer: OpenRow, rank: number, code: string | null): boolean {
  if (outer.rank >= rank) return false;
  return outer.code === null || code === null || code.startsWith(outer.code);
}

/** Depth below the total, 0 for the total itself; null outside the hierarchy. */
export function levelsOf(
  placed: readonly PlacedRow[],
  parents: readonly (number | null)[],
  inside: (row: PlacedRow) => boolean,
): readonly (number | null)[] {
  const levels: (number | null)[] = [];
  const levelAt = (index: number): number => {
    const parent = parents[index] ?? null;
    if (parent !== null) return levelAt(parent) + 1;
    return placed[index]!.kind === "total" || placed[index]!.kind === "grand-total" ? 0 : 1;
  };
  placed.forEach((row, index) => levels.push(inside(row) ? levelAt(index) : null));
  return levels;
}

export function isInHierarchy(row: PlacedRow): boolean {
  return row.rank !== undefined || RANK[row.kind] !== undefined;
}
