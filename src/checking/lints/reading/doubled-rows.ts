import { normalizeName } from "../../../classification";
import { isTotalKind, type RowKind } from "../../../recognition";
import type { Sheet, Workbook } from "../../../workbook";
import type { LedgerTable } from "../../ledger";
import { type RowPlace, rowsOf, sheetOf, shownAt } from "./walk";

export interface DoubledRow {
  readonly first: RowPlace;
  readonly again: RowPlace;
}

/** Two purchases, two projects or two targets may be alike in every word and number. */
const MAY_BE_ALIKE: ReadonlySet<RowKind> = new Set(["project", "project-detail", "indicator", "count", "no-data"]);

/**
 * Rows that say word for word and number for number what the row right above says. A form that prints a name twice
 * over, as 津贴补贴 and its only detail 津贴补贴, or a department and its only unit, does so in its other tables too.
 */
export function doubledRows(tables: readonly LedgerTable[], workbook: Workbook): readonly DoubledRow[] {
  const pairs = tables.flatMap((table) => [...pairsIn(table, sheetOf(workbook, table.table.sheet))]);
  const printing = new Map<string, Set<LedgerTable>>();
  for (const { again } of pairs) {
    const name = nameOf(again);
    printing.set(name, (printing.get(name) ?? new Set()).add(again.table));
  }
  return pairs.filter(({ isWhole, again }) => isWhole && printing.get(nameOf(again))!.size === 1);
}

/** Neighbours of one name and the same numbers; `isWhole` when their codes and other words are the same as well. */
function* pairsIn(table: LedgerTable, sheet: Sheet | undefined): Iterable<DoubledRow & { readonly isWhole: boolean }> {
  let first: RowPlace | null = null;
  for (const again of rowsOf(table)) {
    if (again.row.kind === "blank") continue;
    if (first !== null && areAlike(first, again, sheet))
      yield { first, again, isWhole: wordsOf(first, sheet) === wordsOf(again, sheet) };
    first = again;
  }
}

function areAlike(first: RowPlace, again: RowPlace, sheet: Sheet | undefined): boolean {
  const { kind } = again.row;
  if (first.lane !== again.lane || nameOf(first) !== nameOf(again)) return false;
  if (MAY_BE_ALIKE.has(kind) || (kind === "entry" && again.lane.side === "list")) return false;
  // Right under 合计 some exports print its numbers once more without a name; once, not twice.
  if (kind === "total-unlabelled" ? first.row.kind !== kind : isTotalKind(kind) || nameOf(again) === "") return false;
  if (isOnlyDetail(first, again)) return false;
  const { filled } = again.lane;
  return (
    filled.some(({ column }) => isAmount(again, column)) &&
    filled.every(({ column }) => shownAt(sheet, first.row.row, column) === shownAt(sheet, again.row.row, column))
  );
}

const DETAILS: ReadonlySet<RowKind> = new Set(["econ-detail", "project-detail"]);

/** 津贴补贴 and its one detail 津贴补贴, in a table where another account is divided into several details. */
function isOnlyDetail(first: RowPlace, again: RowPlace): boolean {
  const { rows } = again.lane;
  return (
    DETAILS.has(again.row.kind) &&
    again.row.parent === first.index &&
    rows.some((one, at) => DETAILS.has(one.kind) && one.parent !== first.index && rows[at + 1]?.parent === one.parent)
  );
}

function nameOf({ row }: RowPlace): string {
  return normalizeName(row.name ?? "");
}

function isAmount({ row }: RowPlace, column: number): boolean {
  const value = row.values.get(column);
  return value?.state === "amount" && !value.amount.value.isZero();
}

function wordsOf({ row, columns }: RowPlace, sheet: Sheet | undefined): string {
  return columns
    .filter(({ type, role }) => type !== "amount" && role !== "remark")
    .map(({ column }) => normalizeName(shownAt(sheet, row.row, column)))
    .join("|");
}
