import type { AmountCell, BudgetTable, Column, Lane, TableRow } from "../../recognition";
import type { Statement } from "../collector";
import type { Nature, Scope } from "../fact";
import { factKey } from "../fact-key";
import { THREE_PUBLIC_OF_ROLE, type ThreePublicItem, threePublicItemOf } from "../labels";
import { amountOf, isSumOf, laneOf, totalRowOf } from "./lookup";

/** 三公经费: one column an item, or one row an item. */
export function extractThreePublic(table: BudgetTable, into: Statement): void {
  const scope = scopeOf(table);
  const lane = laneOf(table, "list");
  if (scope === null || lane === undefined) return;
  const inColumns = lane.columns.some(({ role }) => (THREE_PUBLIC_OF_ROLE.get(role) ?? "total") !== "total");
  const stated = inColumns ? byColumns(lane) : byRows(lane);
  for (const { item, label, values } of withoutWiderTotal(stated, lane)) {
    const { stage, of } = into.view;
    const isFinal = of.kind === "final-three-public";
    const nature: Nature = isFinal && stage === null ? "final" : "budget";
    const key = factKey("three-public", scope, item, nature);
    into.stateSum(key, label, values);
    // What is planned of an item is asked for by that name, whichever of the year's budgets a table prints first.
    if (isFinal && stage !== null && stage === plannedStage(of)) into.stateAs(null, key, label, values);
  }
  for (const column of lane.columns)
    if (column.role === "agency-operating")
      into.stateSum(
        factKey("economic", "general", "agency-operating", "budget"),
        column.path.at(-1) ?? "",
        rowsOfWhole(lane).flatMap((row) => row.values.get(column.column) ?? []),
      );
}

/** A plain 预算数 first, then the budget as changed, then the one the year opened with. */
const PLANNED = ["budget", "adjusted", "opening"] as const;

function plannedStage({ columns }: BudgetTable): (typeof PLANNED)[number] | undefined {
  return PLANNED.find((stage) => columns.some(({ facets }) => facets?.stage === stage && facets.when === "this"));
}

interface StatedItem {
  readonly item: ThreePublicItem;
  readonly label: string;
  readonly values: readonly AmountCell[];
  /** It says by itself that it is of 三公经费 and nothing else. */
  readonly named: boolean;
}

function byColumns(lane: Lane): readonly StatedItem[] {
  const rows = rowsOfWhole(lane);
  return lane.columns.flatMap((column): StatedItem[] => {
    const item = THREE_PUBLIC_OF_ROLE.get(column.role);
    if (item === undefined) return [];
    const values = rows.flatMap((row) => row.values.get(column.column) ?? []);
    return [{ item, label: column.path.at(-1) ?? "", values, named: isNamed(column, lane) }];
  });
}

/** A heading over 会议费 too names more than 三公, whatever it says. */
function isNamed({ path }: Column, { columns }: Lane): boolean {
  const others = columns.filter(isOther);
  return path.some(
    (heading) => heading.includes(THREE_PUBLIC) && !others.some((other) => other.path.includes(heading)),
  );
}

const THREE_PUBLIC = "三公";

/** The row of the whole, else the one row there is, else the rows of the bodies. Which of other rows would be a guess. */
function rowsOfWhole(lane: Lane): readonly TableRow[] {
  const total = totalRowOf(lane);
  if (total !== undefined) return [total];
  const rows = lane.rows.filter(({ values }) => [...values.values()].some(({ state }) => state === "amount"));
  return rows.length === 1 || rows.every(({ kind }) => kind === "unit") ? rows : [];
}

function byRows(lane: Lane): readonly StatedItem[] {
  return lane.rows.flatMap((row): StatedItem[] => {
    const item = row.name === null ? null : threePublicItemOf(row.name);
    const value = item === null ? undefined : amountOf(lane, row);
    if (item === null || value === undefined) return [];
    return [{ item, label: row.name!, values: [value], named: row.name!.includes(THREE_PUBLIC) }];
  });
}

/**
 * Where 会议费 and 培训费 stand beside 三公经费 a 合计 may count them in. What is named after 三公 speaks
 * for it; another total only where the items alone make it up.
 */
function withoutWiderTotal(stated: readonly StatedItem[], { columns, rows }: Lane): readonly StatedItem[] {
  const isNamed = stated.some(({ item, named }) => item === "total" && named);
  const hasOthers = columns.some(isOther) || rows.some(({ name }) => name !== null && OTHER.test(name));
  return stated.filter((one) => {
    if (one.item !== "total" || one.named) return true;
    return !isNamed && (!hasOthers || isSumOfItems(one, stated));
  });
}

const OTHER = /会议费|培训费/;

function isOther({ path }: Column): boolean {
  return path.some((heading) => OTHER.test(heading));
}

function isSumOfItems({ values }: StatedItem, stated: readonly StatedItem[]): boolean {
  const of = (...items: readonly ThreePublicItem[]) =>
    stated.filter(({ item }) => items.includes(item)).flatMap((one) => one.values);
  const vehicles = of("vehicle").some(({ state }) => state === "amount")
    ? of("vehicle")
    : of("vehicle-purchase", "vehicle-running");
  const [whole, ...others] = values;
  return others.length === 0 && isSumOf(whole, [...of("overseas-travel", "official-reception"), ...vehicles]);
}

function scopeOf(table: BudgetTable): Scope | null {
  if (table.kind === "general-budget-three-public") return "general";
  if (table.kind === "gov-fund-three-public") return "gov-fund";
  return table.kind === "final-three-public" ? "fiscal" : null;
}
