import { type BudgetTable, type ColumnRole, kindRecord } from "../../recognition";
import type { Statement } from "../collector";
import type { Nature } from "../fact";
import { factKey } from "../fact-key";
import { laneOf, rowsByCode, scopeOf, totalRowOf, valueIn } from "./lookup";

const NATURES: readonly (readonly [ColumnRole, Nature])[] = [
  ["grand-total", "total"],
  ["total", "total"],
  ["amount", "total"],
  ["current-expenditure", "total"],
  ["basic", "basic"],
  ["project", "project"],
  ["personnel", "personnel"],
  ["public-expense", "public"],
  ["current-appropriation", "current"],
  ["carry-over", "carry-over"],
  ["business-expenditure", "business"],
  ["remittance-to-superior", "to-superior"],
  ["subsidy-to-subordinates", "to-subordinates"],
];

const BALANCES: readonly (readonly [ColumnRole, string])[] = [
  ["opening-balance", "opening"],
  ["closing-balance", "closing"],
];

/** 支出总表, 一般公共预算支出表 and their kin: amounts by 类/款/项. */
export function extractExpenditure(table: BudgetTable, into: Statement): void {
  const scope = kindRecord(table.kind).lists === "expenditure" ? scopeOf(table.kind) : null;
  const lane = laneOf(table, "list");
  if (scope === null || lane === undefined) return;
  const total = totalRowOf(lane);
  for (const [role, nature] of NATURES) {
    if (!lane.columns.some((column) => column.role === role)) continue;
    if (total !== undefined)
      into.state(factKey("expenditure", scope, null, nature), total.name ?? "", valueIn(lane, total, role));
    for (const [code, rows] of rowsByCode(lane)) {
      const values = rows.flatMap((row) => valueIn(lane, row, role) ?? []);
      into.stateSum(factKey("expenditure", scope, code, nature), rows[0]!.name ?? code, values);
    }
  }
  if (total === undefined) return;
  for (const [role, subject] of BALANCES)
    into.state(factKey("carry", scope, subject), total.name ?? "", valueIn(lane, total, role));
  into.state(factKey("income", scope, null), total.name ?? "", valueIn(lane, total, "current-income"));
}
