import type { BudgetTable } from "../../recognition";
import type { FactCollector } from "../collector";
import type { Nature, Scope } from "../fact";
import { factKey } from "../fact-key";
import { THREE_PUBLIC_OF_ROLE, threePublicItemOf } from "../labels";
import { laneOf, totalRowOf, valueIn } from "./lookup";

const PHASE = /^(budget|final|prior)-(.+)$/;

/** 三公经费: one row of items, or one item a row. */
export function extractThreePublic(table: BudgetTable, into: FactCollector): void {
  const scope = scopeOf(table);
  const lane = laneOf(table, "list");
  if (scope === null || lane === undefined) return;
  const row =
    totalRowOf(lane) ?? lane.rows.find((one) => [...one.values.values()].some((value) => value.state === "amount"));
  if (row !== undefined)
    for (const column of lane.columns) {
      const [, phase = "budget", role = column.role] = PHASE.exec(column.role) ?? [];
      const item = THREE_PUBLIC_OF_ROLE.get(role);
      if (item !== undefined && phase !== "prior")
        into.state(
          table,
          factKey("three-public", scope, item, phase as Nature),
          column.path.at(-1) ?? "",
          row.values.get(column.column),
        );
      if (column.role === "agency-operating")
        into.state(
          table,
          factKey("economic", "general", "agency-operating", "budget"),
          column.path.at(-1) ?? "",
          row.values.get(column.column),
        );
    }
  for (const line of lane.rows) {
    const item = line.name === null ? null : threePublicItemOf(line.name);
    if (item === null) continue;
    into.state(table, factKey("three-public", scope, item, "budget"), line.name!, valueIn(lane, line, "amount"));
    for (const phase of ["budget", "final"] as const)
      into.state(
        table,
        factKey("three-public", scope, item, phase),
        line.name!,
        valueIn(lane, line, `${phase}-amount`),
      );
  }
}

function scopeOf(table: BudgetTable): Scope | null {
  if (table.kind === "general-budget-three-public") return "general";
  if (table.kind === "gov-fund-three-public") return "gov-fund";
  return table.kind === "final-three-public" ? "fiscal" : null;
}
