import { classificationOf } from "../columns/code-columns";
import type { ColumnRole } from "../roles";
import type { BudgetTable, Column } from "../table";
import { squeeze } from "../sheet/text";

/**
 * What every column is called outside: its role, and what its facets and its place add to that where
 * the role alone would be the same for two columns, or says less than the heading.
 */
export function columnNames(table: BudgetTable): ReadonlyMap<number, ColumnRole> {
  const names = new Map(table.columns.map((column) => [column.column, plainName(column, table)]));
  const halves = table.lanes.filter(({ side }) => side === "expenditure");
  for (const { columns } of halves.slice(1))
    for (const column of columns) names.set(column.column, nameByAccount(column, columns));
  for (const [column, name] of namesOfYears(table, names)) names.set(column, name);
  return names;
}

const IN_EXPENDITURE: ReadonlyMap<ColumnRole, ColumnRole> = new Map([
  ["fiscal-special-account-income", "special-account"],
  ["unit-funds-income", "unit-funds"],
]);
const INCOME_KIND = /income$|income-summary$|budget-summary$/;

function plainName(column: Column, { kind, columns }: BudgetTable): ColumnRole {
  const { role, path } = column;
  // 预算数 of a budget tells nothing apart where no outcome stands beside it.
  if (kind === "general-budget-three-public" && role.startsWith("budget-"))
    return columns.some((one) => one.role.startsWith("final-")) ? role : role.replace("budget-", "");
  if (role === "further-code" || role === "further-subject-name") return furtherName(column);
  if (role === "subject-name" && YEAR_HEADING.test(squeeze(path.at(-1) ?? ""))) return "year-label";
  return INCOME_KIND.test(kind) ? role : (IN_EXPENDITURE.get(role) ?? role);
}

const YEAR_HEADING = /^年[度份]$/;

const CLASSIFICATION_NAMES: Readonly<Record<string, string>> = {
  government: "gov-econ",
  economic: "econ",
  functional: "functional",
};

function furtherName(column: Column): ColumnRole {
  const classification = classificationOf(column.path.map(squeeze));
  if (classification === null) return column.role;
  const prefix = CLASSIFICATION_NAMES[classification]!;
  return column.role === "further-code" ? `${prefix}-code` : `${prefix}-name`;
}

/** The same expenditure once more by 经济分类: 项目（按政府预算经济分类） and the amount beside it. */
function nameByAccount({ role }: Column, half: readonly Column[]): ColumnRole {
  const classification = half.map(({ path }) => classificationOf(path.map(squeeze))).find((one) => one !== null);
  if (classification === undefined || classification === "functional") return role;
  return role.replace(/^expenditure(?=-(?:item|amount)$)/, CLASSIFICATION_NAMES[classification]!);
}

/** 2024年 | 2025年 | 增减, each over the same items: the columns of this year and of the change say so too. */
function namesOfYears(
  { columns }: BudgetTable,
  names: ReadonlyMap<number, ColumnRole>,
): readonly (readonly [number, ColumnRole])[] {
  const item = ({ path }: Column): string => path.slice(1).join("/");
  const prior = columns.filter(({ role }) => role.startsWith("prior-"));
  return columns.flatMap((change) => {
    if (change.facets?.shows !== "change" || change.path.length < 2) return [];
    const own = columns.find((one) => one.facets?.own === true && item(one) === item(change));
    if (own === undefined || !prior.some((one) => item(one) === item(change))) return [];
    const name = names.get(own.column) ?? own.role;
    return [
      [own.column, `current-${name}`],
      [change.column, `change-${name}`],
    ] as const;
  });
}
