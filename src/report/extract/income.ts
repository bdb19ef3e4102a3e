import type { BudgetTable } from "../../recognition";
import type { FactCollector } from "../collector";
import { factKey } from "../fact-key";
import { SOURCE_OF_ROLE } from "../labels";
import { laneOf, totalRowOf, valueIn } from "./lookup";

const CARRY_ROLES: readonly (readonly [string, string])[] = [
  ["carry-over", "opening"],
  ["carry-subtotal", "opening"],
  ["carry-general", "opening-general"],
  ["carry-fund", "opening-gov-fund"],
  ["carry-capital", "opening-state-capital"],
];

/** 收入总表 and 收入决算表: one row of sources in the total. */
export function extractIncomeList(table: BudgetTable, into: FactCollector): void {
  if (table.kind !== "dept-income-summary" && table.kind !== "final-income") return;
  const lane = laneOf(table, "list");
  const total = lane === undefined ? undefined : totalRowOf(lane);
  if (lane === undefined || total === undefined) return;
  const label = total.name ?? "";
  for (const column of lane.columns) {
    const source = SOURCE_OF_ROLE.get(column.role);
    if (source !== undefined)
      into.state(table, factKey("income", "all", source), label, valueIn(lane, total, column.role));
  }
  for (const [role, subject] of CARRY_ROLES)
    into.state(table, factKey("carry", "all", subject), label, valueIn(lane, total, role));
  const hasCarry = lane.columns.some((column) => column.role.startsWith("carry"));
  const whole = valueIn(lane, total, "total") ?? valueIn(lane, total, "amount");
  into.state(
    table,
    hasCarry ? factKey("grand-total", "all", null, "income") : factKey("income", "all", null),
    label,
    whole,
  );
  into.state(table, factKey("income", "all", null), label, valueIn(lane, total, "current-subtotal"));
}
