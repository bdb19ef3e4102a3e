import { type BudgetTable, type Column, type ColumnRole, kindRecord, type TableRow } from "../../recognition";
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

/** What a table that prints no whole of a nature states of it in parts. */
const IN_PARTS: readonly (readonly [whole: ColumnRole, Nature, parts: readonly ColumnRole[]])[] = [
  ["basic", "basic", ["personnel", "public-expense"]],
  ["project", "project", ["project-part"]],
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
  const columnsOf = (role: ColumnRole) => lane.columns.filter((column) => column.role === role);
  const state = (nature: Nature, columns: readonly Column[]): void => {
    if (columns.length === 0) return;
    const valuesIn = (row: TableRow) => columns.flatMap(({ column }) => row.values.get(column) ?? []);
    if (total !== undefined)
      into.stateSum(factKey("expenditure", scope, null, nature), total.name ?? "", valuesIn(total));
    for (const [code, rows] of rowsByCode(lane))
      into.stateSum(factKey("expenditure", scope, code, nature), rows[0]!.name ?? code, rows.flatMap(valuesIn));
  };
  for (const [role, nature] of NATURES) state(nature, columnsOf(role).slice(0, 1));
  for (const [whole, nature, parts] of IN_PARTS)
    if (columnsOf(whole).length === 0 && parts.every((part) => columnsOf(part).length > 0))
      state(nature, parts.flatMap(columnsOf));
  if (total === undefined) return;
  for (const [role, subject] of BALANCES)
    into.state(factKey("carry", scope, subject), total.name ?? "", valueIn(lane, total, role));
  into.state(factKey("income", scope, null), total.name ?? "", valueIn(lane, total, "current-income"));
}
