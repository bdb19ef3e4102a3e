import type { Column } from "../recognition";
import { labelOf, rowLabel, type LedgerLane, type LedgerTable } from "./ledger";
import { termOf } from "./relation";
import type { Figure } from "./table-facts";
import { factKey, type FactKey } from "../report";

/**
 * The rows that make up an account, nothing counted twice: its own rows (one for each unit), else
 * the topmost rows whose codes lie below it. Project rows bear the code of the account they are of.
 */
export function rowsUnder(lane: LedgerLane, code: string): readonly number[] {
  return lane.rows.flatMap((row, index) => {
    if (row.code?.startsWith(code) !== true) return [];
    for (let at = row.parent; at !== null; at = lane.rows[at]!.parent)
      if (lane.rows[at]!.code?.startsWith(code) === true) return [];
    return [index];
  });
}

/** The given rows of a column as one figure; null without rows. */
export function figureOfRows(
  table: LedgerTable,
  lane: LedgerLane,
  rows: readonly number[],
  column: Column,
  key: FactKey,
): Figure | null {
  const [first] = rows;
  if (first === undefined) return null;
  return {
    key,
    table,
    terms: rows.map((index) => termOf({ lane, index, column }, 1)),
    own: rows.length === 1,
    row: rows.length === 1 ? rowLabel(lane.rows[first]!) : (key.subject ?? ""),
    column: labelOf({ lane, index: first, column }),
  };
}

/** Σ of several columns in one row, for tables that split a number by where the money comes from. */
export function figureOfColumns(
  table: LedgerTable,
  lane: LedgerLane,
  index: number,
  columns: readonly Column[],
  key = factKey("economic", "general", null),
): Figure | null {
  const [first] = columns;
  if (first === undefined) return null;
  return {
    key,
    table,
    terms: columns.map((column) => termOf({ lane, index, column }, 1)),
    own: columns.length === 1,
    row: rowLabel(lane.rows[index]!),
    column: labelOf({ lane, index, column: first }),
  };
}
