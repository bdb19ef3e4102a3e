import type { RowKind } from "../recognition";
import { isStated, type LedgerLane } from "./ledger";

const TOTALS: ReadonlySet<RowKind> = new Set(["total", "grand-total", "current-total"]);

export function isTotalKind(kind: RowKind): boolean {
  return TOTALS.has(kind);
}

export function rowStates(lane: LedgerLane, index: number): boolean {
  return lane.amounts.some((column) => isStated({ lane, index, column }));
}

/**
 * Whether a row is meant to hold numbers: it does, or other rows of its kind do. A level that is
 * never filled in is a heading, not a sum left blank.
 */
export function statesAmounts(lane: LedgerLane, index: number): boolean {
  if (rowStates(lane, index)) return true;
  const { kind } = lane.rows[index]!;
  return lane.rows.some((row, at) => row.kind === kind && at !== index && lane.children.has(at) && rowStates(lane, at));
}
