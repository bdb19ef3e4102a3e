import { add, type Amount } from "../../amounts";
import { isOneNumber, isSameSum } from "../../reckoning";
import {
  kindRecord,
  type AmountCell,
  type BudgetTable,
  type ColumnRole,
  type Lane,
  type TableKind,
  type TableRow,
} from "../../recognition";
import type { Scope } from "../fact";

/** Whose money a kind of table shows; null where that is no one scope of the report. */
export function scopeOf(kind: TableKind): Scope | null {
  const { fund } = kindRecord(kind);
  return fund === undefined || fund === "special-account" ? null : fund;
}

export function laneOf(table: BudgetTable, side: Lane["side"]): Lane | undefined {
  return table.lanes.find((lane) => lane.side === side);
}

/** The value of a row in the lane's column of that role. */
export function valueIn(lane: Lane, row: TableRow, role: ColumnRole): AmountCell | undefined {
  const column = lane.columns.find((one) => one.role === role)?.column;
  return column === undefined ? undefined : row.values.get(column);
}

/** The value of a row in a list's one column of money, or in its 合计. */
export function amountOf(lane: Lane, row: TableRow): AmountCell | undefined {
  return valueIn(lane, row, "amount") ?? valueIn(lane, row, "total");
}

/** The row that totals the lane. */
export function totalRowOf(lane: Lane): TableRow | undefined {
  return lane.rows.find((row) => row.kind === "total") ?? lane.rows.find((row) => row.kind === "total-unlabelled");
}

/**
 * Rows by account. One code has several rows where every unit prints its own; rows that repeat a code
 * under itself (local parts, projects) are not counted again.
 */
export function rowsByCode(lane: Lane): ReadonlyMap<string, readonly TableRow[]> {
  return groupByCode(lane.rows.filter((row) => row.kind !== "project" && row.kind !== "subject-group"));
}

export function groupByCode(rows: readonly TableRow[]): ReadonlyMap<string, readonly TableRow[]> {
  const byCode = new Map<string, TableRow[]>();
  for (const row of rows) {
    if (row.code === null) continue;
    const same = byCode.get(row.code);
    if (same === undefined) byCode.set(row.code, [row]);
    else same.push(row);
  }
  return byCode;
}

/** Whether parts are stated and make up the whole, as far as they are rounded one by one. */
export function isSumOf(whole: AmountCell | undefined, parts: readonly (AmountCell | undefined)[]): boolean {
  const amounts = parts.flatMap((part): Amount[] => (part?.state === "amount" ? [part.amount] : []));
  const [first, ...rest] = amounts;
  if (whole?.state !== "amount" || first === undefined) return false;
  const sum = add(first, ...rest);
  return isOneNumber(whole.amount, sum) || isSameSum(whole.amount, sum, amounts.length);
}
