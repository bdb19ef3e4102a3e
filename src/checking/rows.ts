import { isTotalKind } from "../recognition";
import type { Ledger, LedgerTable } from "./ledger";

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
