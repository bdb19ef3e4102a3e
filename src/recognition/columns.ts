import { builtInClassification } from "../classification";
import { codeColumns } from "./code-columns";
import type { Grid } from "./grid";
import type { HeaderColumn } from "./header";
import { roleOfHeadings } from "./column-roles";
import type { ColumnRole, TableKind } from "./kinds";
import { splitIntoLanes } from "./lanes";
import type { Column, LaneSide, RowSpan } from "./table";
import { ITEM_HEADING, YEAR } from "./vocabulary";

/** Columns of one lane before its rows are read. */
export interface LaneColumns {
  readonly side: LaneSide;
  readonly columns: readonly Column[];
}

const TEXT_ROLES =
  /name|item$|indicator-(?:level|nature|value|unit|direction)|goal|remark|procurement|table-(?:number|title)/;
const COUNT_ROLES = /line-number|sequence|quantity|indicator-weight/;

/** Divides the leaf columns into side-by-side lanes and gives each its role. */
export function laneColumns(
  grid: Grid,
  headings: readonly HeaderColumn[],
  data: RowSpan,
  kind: TableKind,
): readonly LaneColumns[] {
  const lanes = splitIntoLanes(headings, kind, ({ column }) => holdsWords(grid, column, data));
  return lanes.map(({ side, columns }) => ({
    side,
    columns: rolesOfLane(grid, columns, data, kind, side, lanes.length),
  }));
}

function rolesOfLane(
  grid: Grid,
  headings: readonly HeaderColumn[],
  data: RowSpan,
  kind: TableKind,
  side: LaneSide,
  laneCount: number,
): readonly Column[] {
  let roles = headings.map((heading) => roleOfHeadings(heading.keys, kind) ?? roleByContent(grid, heading, data));
  if (kind === "final-general-budget-detail") roles = accountColumns(headings, roles);
  roles = codeColumns(grid, headings, roles, data, kind);
  if (side === "income" || side === "expenditure")
    roles = roles.map((role, index) => twoSidedRole(role, headings, index, roles, side));
  else if (laneCount > 1) roles = roles.map((role) => blockRole(role, side));
  else roles = withAmount(withName(headings, roles));
  roles = datedRoles(headings, roles);
  return headings.map((heading, index) => ({
    column: heading.column,
    role: roles[index]!,
    path: heading.path,
    type: typeOfRole(roles[index]!),
  }));
}

/** Rows have to be called something: without a column of names the first column of words holds them. */
function withName(headings: readonly HeaderColumn[], roles: readonly ColumnRole[]): ColumnRole[] {
  if (roles.some((role) => /name|item$/.test(role))) return [...roles];
  const items = roles.map((role, index) => (ITEM_HEADING.test(headings[index]!.keys.at(-1)!) ? "subject-name" : role));
  const first = items.findIndex((role) => typeOfRole(role) !== "code" && typeOfRole(role) !== "number");
  if (items.includes("subject-name") || items[first] !== "other-text") return items;
  return items.map((role, index) => (index === first ? "subject-name" : role));
}

/** 2024年预算数 beside 2025年预算数: what an earlier year's heading stands over is not this table's. */
function datedRoles(headings: readonly HeaderColumn[], roles: readonly ColumnRole[]): ColumnRole[] {
  const years = headings.map((heading) => Number(heading.keys.map((key) => YEAR.exec(key)?.[0]).find(Boolean) ?? 0));
  const latest = Math.max(...years);
  return roles.map((role, index) => {
    if (typeOfRole(role) !== "amount" || years[index] === 0 || years[index] === latest) return role;
    if (role.startsWith("prior-")) return role;
    return `prior-${role.replace(/^budget-/, "")}`;
  });
}

export function typeOfRole(role: ColumnRole): Column["type"] {
  if (COUNT_ROLES.test(role)) return "number";
  if (role.includes("code")) return "code";
  return TEXT_ROLES.test(role) || role === "other-text" ? "text" : "amount";
}

/** A heading nobody knows: what stands below it tells whether it holds amounts or words. */
function roleByContent(grid: Grid, heading: HeaderColumn, data: RowSpan): ColumnRole {
  if (ITEM_HEADING.test(heading.keys.at(-1)!)) return "subject-name";
  for (let row = data.firstRow; row <= data.lastRow; row += 1)
    if (typeof grid.cell(row, heading.column)?.value === "number") return "other-amount";
  return MONEY_HEADING.test(heading.keys.at(-1)!) ? "other-amount" : "other-text";
}

/** Words a row is called by, not the dashes and numbers of a column of amounts, nor a lone remark. */
function holdsWords(grid: Grid, column: number, data: RowSpan): boolean {
  let words = 0;
  let others = 0;
  for (let row = data.firstRow; row <= data.lastRow; row += 1) {
    const text = grid.shown(row, column);
    if (/\p{Script=Han}/u.test(text)) words += 1;
    else if (text.trim() !== "") others += 1;
  }
  return words > 1 && words > others;
}

/** What stands over money even where nothing stands below it. */
const MONEY_HEADING = /(?:预算|决算|执行)数$|(?:支出|收入|金额|资金|经费)$/;

/** 一般公共预算支出 over the only column of 一般公共预算支出表 says no more than 金额 would. */
const SOLE_AMOUNT = /^(?:other-amount|general-budget|gov-fund|state-capital)$/;

/** A list with one column of money: whatever its heading says, it is the amount. */
function withAmount(roles: readonly ColumnRole[]): ColumnRole[] {
  const amounts = roles.filter((role) => typeOfRole(role) === "amount");
  return roles.map((role) => (amounts.length === 1 && SOLE_AMOUNT.test(role) ? "amount" : role));
}

/** In 支出决算明细表 the headings themselves are accounts: 工资福利支出 over 基本工资. */
function accountColumns(headings: readonly HeaderColumn[], roles: readonly ColumnRole[]): ColumnRole[] {
  const accounts = builtInClassification();
  return headings.map((heading, index) => {
    const leaf = heading.keys.at(-1)!;
    const group = heading.keys.at(-2);
    if (group === undefined) return roles[index]!;
    const parent = accounts.byName(group, { domain: "economic" }).find((account) => account.level === "class");
    if (parent === undefined) return roles[index]!;
    if (/^小计$|^合计$/.test(leaf)) return parent.code;
    return accounts.byName(leaf, { domain: "economic", within: parent.code })[0]?.code ?? roles[index]!;
  });
}

function twoSidedRole(
  role: ColumnRole,
  headings: readonly HeaderColumn[],
  index: number,
  roles: readonly ColumnRole[],
  side: "income" | "expenditure",
): ColumnRole {
  const leaf = headings[index]!.keys.at(-1)!;
  if (ITEM_HEADING.test(leaf) || (index === 0 && typeOfRole(role) === "text")) return `${side}-item`;
  if (role === "line-number") return `${side}-line-number`;
  if (role === "amount") return `${side}-amount`;
  const amounts = roles.filter((other) => typeOfRole(other) === "amount");
  if (amounts.length === 1 && typeOfRole(role) === "amount") return `${side}-amount`;
  return role;
}

function blockRole(role: ColumnRole, side: LaneSide): ColumnRole {
  if (side === "list") return role;
  if (role.includes("code")) return `${side}-econ-code`;
  if (role.includes("name")) return `${side}-subject-name`;
  return role === "amount" || role === "total" || role === "other-amount" ? `${side}-amount` : role;
}
