import type { RowKind } from "../recognition";
import { type Ledger, type LedgerLane, type LedgerTable } from "./ledger";

const TOTALS: ReadonlySet<RowKind> = new Set(["total", "grand-total", "current-total"]);

export function isTotalKind(kind: RowKind): boolean {
  return TOTALS.has(kind);
}

export function rowStates(lane: LedgerLane, index: number): boolean {
  const { values } = lane.rows[index]!;
  return lane.filled.some(({ column }) => values.get(column)?.state === "amount");
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

/** Rows under 其中 name a part of what stands above them, not all of it, unless they and others are its parts. */
export function listsOnlySome(lane: LedgerLane, index: number, children: readonly number[]): boolean {
  const last = Math.max(...children);
  return lane.rows.some(
    ({ name }, at) =>
      index < at &&
      at <= last &&
      name?.trimStart().startsWith("其中") === true &&
      (children.length === 1 || !children.includes(at)),
  );
}

/**
 * Rows of a list that state amounts and yet have no place in its sums: the names alone did not tell
 * what they are. What the table's total is made of is unknown then.
 */
export function hasUnplacedRows({ side, rows, amounts }: LedgerLane): boolean {
  if (side !== "list" || !rows.some(({ parent }) => parent !== null)) return false;
  return rows.some(
    ({ kind, level, name, values }) =>
      kind === "entry" &&
      level === null &&
      name?.startsWith("其中") !== true &&
      amounts.some(({ column }) => values.get(column)?.state === "amount"),
  );
}

/**
 * Whether the table is a piece of one that a repeated page heading tore apart: another piece with the
 * same title stands on the same sheet, and only one of them has the total.
 */
export function isTorn({ tables }: Ledger, piece: LedgerTable): boolean {
  const { sheet, title, kind } = piece.table;
  const pieces = tables.filter(({ table }) => table.sheet === sheet && table.title === title && table.kind === kind);
  return pieces.length > 1 && new Set(pieces.map(hasTotal)).size > 1;
}

function hasTotal({ lanes }: LedgerTable): boolean {
  return lanes.some(({ rows }) => rows.some(({ kind }) => isTotalKind(kind)));
}
