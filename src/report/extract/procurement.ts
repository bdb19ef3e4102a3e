import { PROCUREMENT_CATEGORIES, procurementCategoryOf, type ProcurementCategory } from "../../recognition";
import type { AmountCell, BudgetTable, Lane, TableRow } from "../../recognition";
import type { Statement } from "../collector";
import { factKey } from "../fact-key";
import { amountOf, laneOf, totalRowOf, valueIn } from "./lookup";

/** 政府采购预算表: the whole, and what of it is 货物, 工程 and 服务 where columns or rows tell. */
export function extractProcurement(table: BudgetTable, into: Statement): void {
  const lane = laneOf(table, "list");
  if (table.kind !== "gov-procurement-budget" || lane === undefined) return;
  const total = totalRowOf(lane);
  if (total !== undefined) {
    into.state(factKey("procurement", "all", null), total.name ?? "", amountOf(lane, total));
    for (const { id } of PROCUREMENT_CATEGORIES)
      into.state(factKey("procurement", "all", id), "", valueIn(lane, total, id));
  }
  for (const { id } of PROCUREMENT_CATEGORIES) {
    const rows = topmost(rowsOf(lane, id), lane);
    into.stateSum(factKey("procurement", "all", id), rows[0]?.name ?? "", amountsOf(rows, lane));
  }
}

function rowsOf({ rows }: Lane, category: ProcurementCategory): readonly TableRow[] {
  return rows.filter(({ name }) => name !== null && procurementCategoryOf(name) === category);
}

/** The row a group stands under; null for groups of the whole table. */
function bodyOf({ parent }: TableRow, { rows }: Lane): number | null {
  return parent === null || rows[parent]!.kind === "total" ? null : parent;
}

/** A group of the whole table where there is one, else one for each unit. */
function topmost(rows: readonly TableRow[], lane: Lane): readonly TableRow[] {
  const whole = rows.filter((row) => bodyOf(row, lane) === null);
  return whole.length > 0 ? whole : rows;
}

/**
 * What the groups state, else the purchases below headings that state nothing themselves. Nothing where
 * some do and some do not, or one body has two of a kind: which of them count would be a guess.
 */
function amountsOf(rows: readonly TableRow[], lane: Lane): readonly AmountCell[] {
  if (new Set(rows.map((row) => bodyOf(row, lane))).size < rows.length) return [];
  const below = new Map(rows.map((row) => [row, purchasesOf(row, lane)]));
  const headings = rows.filter((row) => amountOf(lane, row)?.state !== "amount" && below.get(row)!.length > 0);
  if (headings.length === 0) return rows.flatMap((row) => amountOf(lane, row) ?? []);
  return headings.length === rows.length ? [...below.values()].flat() : [];
}

function purchasesOf(heading: TableRow, lane: Lane): readonly AmountCell[] {
  return lane.rows.flatMap((row) => {
    const value = row.parent !== null && lane.rows[row.parent] === heading ? amountOf(lane, row) : undefined;
    return value?.state === "amount" ? [value] : [];
  });
}
