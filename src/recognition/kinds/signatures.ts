import { kindRecord, TABLE_KINDS, type KindRecord, type TableKind } from ".";
import type { LaneColumns } from "../columns/columns";
import type { ColumnRole } from "../roles";

/** Share of what a table of the kind must show that the columns do show, 0 to 1. */
export function headerFit({ shape, needs }: KindRecord, lanes: readonly LaneColumns[]): number {
  if (shape === "two-sided" && lanes.length < 2) return 0;
  if (needs.length === 0) return 1;
  const roles: ColumnRole[] = lanes.flatMap((lane) => lane.columns.map((column) => column.role));
  const met = needs.filter((need) => roles.some((role) => need.test(role))).length;
  return met / needs.length;
}

/** Kinds to try for a table without a title, most telling header first, and the column that gives each away. */
export const UNTITLED_KINDS: readonly { readonly kind: TableKind; readonly telling: RegExp }[] = [...TABLE_KINDS]
  .reverse()
  .flatMap((kind) => {
    const { telling } = kindRecord(kind);
    return telling === undefined ? [] : [{ kind, telling }];
  });

export function showsRole(lanes: readonly LaneColumns[], role: RegExp): boolean {
  return lanes.some((lane) => lane.columns.some((column) => role.test(column.role)));
}
