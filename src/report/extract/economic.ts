import type { BudgetTable, ColumnRole, Lane, TableKind, TableRow } from "../../recognition";
import type { Statement } from "../collector";
import type { Nature, Scope } from "../fact";
import { factKey } from "../fact-key";
import { rowsByCode, totalRowOf, valueIn } from "./lookup";

interface EconomicColumn {
  readonly role: ColumnRole;
  /** Further columns of the same meaning, which the fact sums: this year's, transferred and carried-over money. */
  readonly and?: readonly ColumnRole[];
  readonly scope: Scope;
  readonly nature: Nature;
}

/** What each column of an economic table states, by kind. */
const COLUMNS: ReadonlyMap<TableKind, readonly EconomicColumn[]> = new Map<TableKind, readonly EconomicColumn[]>([
  [
    "general-budget-basic-expenditure",
    [
      { role: "grand-total", scope: "general", nature: "basic" },
      { role: "total", scope: "general", nature: "basic" },
      { role: "amount", scope: "general", nature: "basic" },
      { role: "personnel", scope: "general", nature: "personnel" },
      { role: "public-expense", scope: "general", nature: "public" },
    ],
  ],
  [
    "fiscal-appropriation-economic",
    [
      { role: "grand-total", scope: "fiscal", nature: "total" },
      { role: "total", scope: "fiscal", nature: "total" },
      { role: "basic", scope: "fiscal", nature: "basic" },
      { role: "project", scope: "fiscal", nature: "project" },
      ...(["basic", "project"] as const).map((nature) => ({
        role: `current-general-${nature}`,
        and: [`transfer-general-${nature}`, `carry-general-${nature}`],
        scope: "general" as const,
        nature,
      })),
    ],
  ],
  [
    "final-fiscal-appropriation-detail",
    [
      { role: "total", scope: "fiscal", nature: "total" },
      { role: "general-subtotal", scope: "general", nature: "total" },
      { role: "general-basic", scope: "general", nature: "basic" },
      { role: "general-project", scope: "general", nature: "project" },
    ],
  ],
]);

/** Tables coded by 部门支出经济分类: basic expenditure, appropriation by account, final-account details. */
export function extractEconomic(table: BudgetTable, into: Statement): void {
  for (const lane of table.lanes)
    if (lane.side === "list") extractList(table, lane, into);
    else if (isBasic(table.kind)) extractBlock(lane, into);
}

function isBasic(kind: TableKind): boolean {
  return kind === "final-general-budget-basic" || kind === "general-budget-basic-expenditure";
}

function extractList(table: BudgetTable, lane: Lane, into: Statement): void {
  const columns = COLUMNS.get(isBasic(table.kind) ? "general-budget-basic-expenditure" : table.kind);
  if (columns === undefined) return;
  const total = totalRowOf(lane);
  for (const { role, and = [], scope, nature } of columns) {
    if (!lane.columns.some((column) => column.role === role)) continue;
    const valuesIn = (rows: readonly TableRow[]) =>
      rows.flatMap((row) => [role, ...and].flatMap((one) => valueIn(lane, row, one) ?? []));
    if (total !== undefined)
      into.stateSum(factKey("economic", scope, null, nature), total.name ?? "", valuesIn([total]));
    for (const [code, rows] of rowsByCode(lane))
      into.stateSum(factKey("economic", scope, code, nature), rows[0]!.name ?? code, valuesIn(rows));
  }
}

/** 人员经费 and 公用经费 side by side; each half closes with its own 合计. */
function extractBlock(lane: Lane, into: Statement): void {
  const role = lane.columns.find((column) => column.type === "amount")?.role;
  if (role === undefined) return;
  const nature: Nature = lane.side === "personnel" ? "personnel" : "public";
  for (const [code, rows] of rowsByCode(lane)) {
    const values = rows.flatMap((row) => valueIn(lane, row, role) ?? []);
    for (const part of ["basic", nature] as const)
      into.stateSum(factKey("economic", "general", code, part), rows[0]!.name ?? code, values);
  }
  const total = totalRowOf(lane);
  const value = total === undefined ? undefined : valueIn(lane, total, role);
  if (value?.state === "amount") into.state(factKey("economic", "general", null, nature), total!.name ?? "", value);
}
