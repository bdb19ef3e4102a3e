import type { BudgetTable, Column, ColumnRole, Lane } from "../recognition";

const LAST_YEAR = /^prior-/;
/** What was carried out is not what was budgeted, and a comparison with it says so in other words. */
const CARRIED_OUT = /执行|决算|完成/;
const YEAR = /(?:19|20)\d{2}(?=年)/;

/**
 * The tables read by the columns that show the year before: 2024年预算数 beside 2025年预算数. Tables
 * without such columns are left out.
 */
export function tablesOfLastYear(tables: readonly BudgetTable[], year: number | null): readonly BudgetTable[] {
  return tables.flatMap((table) => {
    const lanes = table.lanes.map((lane) => laneOfLastYear(lane, year));
    if (!lanes.some(({ columns }) => columns.some(({ type }) => type === "amount"))) return [];
    return [
      { ...table, lanes, columns: lanes.flatMap(({ columns }) => columns), year: year === null ? null : year - 1 },
    ];
  });
}

function laneOfLastYear(lane: Lane, year: number | null): Lane {
  const columns = lane.columns.flatMap((column): Column[] => {
    if (column.type !== "amount") return [column];
    return isLastYears(column, year) ? [{ ...column, role: roleThen(column.role, lane.side) }] : [];
  });
  return { ...lane, columns };
}

function isLastYears({ role, path }: Column, year: number | null): boolean {
  if (!role.startsWith("prior-") || path.some((heading) => CARRIED_OUT.test(heading))) return false;
  const stated = path.map((heading) => YEAR.exec(heading)?.[0]).find((one) => one !== undefined);
  return stated === undefined || year === null || Number(stated) === year - 1;
}

function roleThen(role: ColumnRole, side: Lane["side"]): ColumnRole {
  const then = role.replace(LAST_YEAR, "");
  return then === "amount" && (side === "income" || side === "expenditure") ? `${side}-amount` : then;
}
