import type { Column } from "../recognition";
import { labelOf, type LedgerLane, type LedgerTable } from "./ledger-table";
import { termOf } from "./relation";
import type { Figure } from "./table-facts";
import { factKey, type BudgetReport, type FactKey } from "../report";

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

/** What a sentence calls an account that a table states in parts only: 207 文化旅游体育与传媒支出各项. */
export function labelOfParts(code: string, { accounts, document }: BudgetReport): string {
  const name = accounts.find(code, document.year ?? undefined)?.name;
  return name === undefined ? `${code}各项` : `${code} ${name}各项`;
}

/** The given rows of a column as one figure; null without rows. */
export function figureOfRows(
  report: BudgetReport,
  lane: LedgerLane,
  rows: readonly number[],
  column: Column,
  key: FactKey,
): Figure | null {
  const [first, ...others] = rows;
  if (first === undefined) return null;
  const summed = others.length === 0 ? null : key.subject;
  return {
    key,
    table: lane.table,
    terms: rows.map((index) => termOf({ lane, index, column }, 1)),
    own: others.length === 0,
    row: summed === null ? lane.rowLabel(first) : labelOfParts(summed, report),
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
    row: lane.rowLabel(index),
    column: labelOf({ lane, index, column: first }),
  };
}
