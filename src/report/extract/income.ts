import type { BudgetTable } from "../../recognition";
import type { Statement } from "../collector";
import { factKey } from "../fact-key";
import { SOURCE_OF_ROLE } from "../labels";
import { isSumOf, laneOf, totalRowOf, valueIn } from "./lookup";

const CARRY_ROLES: readonly (readonly [string, string])[] = [
  ["carry-over", "opening"],
  ["carry-subtotal", "opening"],
  ["carry-general", "opening-general"],
  ["carry-fund", "opening-gov-fund"],
  ["carry-capital", "opening-state-capital"],
];

/** 收入总表 and 收入决算表: one row of sources in the total. */
export function extractIncomeList(table: BudgetTable, into: Statement): void {
  if (table.kind !== "dept-income-summary" && table.kind !== "final-income") return;
  const lane = laneOf(table, "list");
  const total = lane === undefined ? undefined : totalRowOf(lane);
  if (lane === undefined || total === undefined) return;
  const label = total.name ?? "";
  const sources = lane.columns.flatMap(({ role, path, column }) => {
    const source = SOURCE_OF_ROLE.get(role);
    return source === undefined ? [] : [{ source, path, value: total.values.get(column) }];
  });
  const unitFunds = lane.columns.find(({ role }) => role === "unit-funds-subtotal");
  const whole = unitFunds === undefined ? undefined : valueIn(lane, total, unitFunds.role);
  const group = unitFunds?.path.slice(0, -1).join("/");
  const parts = sources.filter(({ path }) => path.slice(0, -1).join("/") === group);
  const isDivided = isSumOf(
    whole,
    parts.map(({ value }) => value),
  );
  if (!isDivided) into.state(factKey("income", "all", "unit-funds"), label, whole);
  for (const one of sources)
    if (isDivided || whole?.state !== "amount" || !parts.includes(one))
      into.state(factKey("income", "all", one.source), label, one.value);
  for (const [role, subject] of CARRY_ROLES)
    into.state(factKey("carry", "all", subject), label, valueIn(lane, total, role));
  const hasCarry = lane.columns.some((column) => column.role.startsWith("carry"));
  const all = valueIn(lane, total, "total") ?? valueIn(lane, total, "amount");
  into.state(hasCarry ? factKey("grand-total", "all", null, "income") : factKey("income", "all", null), label, all);
  into.state(factKey("income", "all", null), label, valueIn(lane, total, "current-subtotal"));
}
