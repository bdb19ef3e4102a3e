import { builtInClassification } from "../../classification";
import { codeColumns } from "./code-columns";
import { besideOthers } from "./columns-beside";
import type { Grid } from "../sheet/grid";
import type { HeaderColumn } from "../sheet/header";
import { roleOfHeadings } from "./column-roles";
import type { TableKind } from "../kinds";
import type { ColumnRole } from "../roles";
import { splitIntoLanes } from "./lanes";
import { facetsOf } from "../facets/column";
import { measureOf, type MeasureReading } from "../facets/measure";
import { roleName } from "../facets/role-name";
import { spreadAccounts } from "./spread-accounts";
import type { Column, LaneSide, RowSpan } from "../table";
import { ITEM_HEADING } from "../sheet/vocabulary";

/** Columns of one lane before its rows are read. */
export interface LaneColumns {
  readonly side: LaneSide;
  readonly columns: readonly Column[];
}

/** The table the columns stand in, as far as it is known by now. */
export interface TableAt {
  readonly kind: TableKind;
  readonly year: number | null;
}

const TEXT_ROLES =
  /name|item$|indicator-(?:level|nature|value|unit|direction)|goal|remark|procurement|catalogue$|category$|^purpose$|table-(?:number|title)/;
const COUNT_ROLES = /line-number|sequence|quantity|unit-price|indicator-weight/;

/** Divides the leaf columns into side-by-side lanes and gives each its role. */
export function laneColumns(
  grid: Grid,
  headings: readonly HeaderColumn[],
  data: RowSpan,
  table: TableAt,
): readonly LaneColumns[] {
  const lanes = splitIntoLanes(headings, table.kind, ({ column }) => holdsWords(grid, column, data));
  return lanes.map(({ side, columns }) => ({
    side,
    columns: rolesOfLane(grid, columns, data, table, side, lanes.length),
  }));
}

function rolesOfLane(
  grid: Grid,
  headings: readonly HeaderColumn[],
  data: RowSpan,
  { kind, year }: TableAt,
  side: LaneSide,
  laneCount: number,
): readonly Column[] {
  const readings = headings.map(({ keys }) => measureOf(keys));
  let roles = headings.map((heading, index) => baseRole(grid, heading, readings[index]!, data, kind));
  if (kind === "final-general-budget-detail") roles = accountColumns(headings, roles);
  else if (SPREAD.test(kind)) roles = spreadAccounts(headings, roles);
  roles = codeColumns(grid, headings, roles, data, kind);
  if (side === "income" || side === "expenditure")
    roles = roles.map((role, index) => twoSidedRole(role, headings, index, roles, side));
  else if (laneCount > 1) roles = roles.map((role) => blockRole(role, side, solelyOf(roles)));
  else roles = withAmount(withName(headings, besideOthers(headings, roles, kind)), readings);
  const facets = facetsOf(headings, readings, roles, { kind, year });
  return headings.map(({ column, path }, index) => {
    const own = facets[index]!;
    const role = own === null ? roles[index]! : roleName(own, kind);
    const type = own?.shows === "rate" ? "number" : typeOfRole(role);
    return { column, role, path, type, facets: type === "amount" ? own : null };
  });
}

/** What a column is, whatever year or stage its headings add to that. */
function baseRole(
  grid: Grid,
  heading: HeaderColumn,
  { stage, year, rest, bare, kept }: MeasureReading,
  data: RowSpan,
  kind: TableKind,
): ColumnRole {
  const stated = roleOfHeadings(heading.keys, kind) ?? roleOfHeadings(rest, kind) ?? roleOfHeadings(bare, kind);
  if (stated !== null) return stated;
  const saysOnlyWhen = kept.at(-1) !== heading.keys.length - 1;
  if (stage !== null && saysOnlyWhen) return "amount";
  const held = roleByContent(grid, heading, data);
  return year !== null && saysOnlyWhen && held === "other-amount" ? "amount" : held;
}

/** Rows have to be called something: without a column of names the first column of words holds them. */
function withName(headings: readonly HeaderColumn[], roles: readonly ColumnRole[]): ColumnRole[] {
  if (roles.some((role) => /name|item$/.test(role))) return [...roles];
  const items = roles.map((role, index) => (ITEM_HEADING.test(headings[index]!.keys.at(-1)!) ? "subject-name" : role));
  const first = items.findIndex((role) => typeOfRole(role) !== "code" && typeOfRole(role) !== "number");
  if (items.includes("subject-name") || items[first] !== "other-text") return items;
  return items.map((role, index) => (index === first ? "subject-name" : role));
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

/** A list that tells of one thing, once or year by year: whatever its heading says, it is the amount. */
function withAmount(roles: readonly ColumnRole[], readings: readonly MeasureReading[]): ColumnRole[] {
  const amounts = roles.flatMap((role, index) => (typeOfRole(role) === "amount" ? [index] : []));
  const told = amounts.filter((index) => !readings[index]!.compares);
  const isOne = new Set(told.map((index) => roles[index])).size === 1;
  const apart = told.length === 1 || told.every((index) => readings[index]!.stage ?? readings[index]!.year);
  return roles.map((role, index) =>
    isOne && apart && told.includes(index) && SOLE_AMOUNT.test(role) ? "amount" : role,
  );
}

/** Lists of spending, which may spread their money over columns of accounts. */
const SPREAD = /^(?!final-).*(?:expenditure|basic|project|economic)/;

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
  return role === solelyOf(roles) ? `${side}-amount` : role;
}

function blockRole(role: ColumnRole, side: LaneSide, sole: ColumnRole | null): ColumnRole {
  if (side === "list") return role;
  if (role.includes("code")) return `${side}-econ-code`;
  if (role.includes("name")) return `${side}-subject-name`;
  return role === sole || BLOCK_AMOUNT.has(role) ? `${side}-amount` : role;
}

const BLOCK_AMOUNT: ReadonlySet<ColumnRole> = new Set(["amount", "total", "other-amount"]);

/** The one thing all columns of money tell of, be it in several years. */
function solelyOf(roles: readonly ColumnRole[]): ColumnRole | null {
  const [sole = null, ...others] = new Set(roles.filter((role) => typeOfRole(role) === "amount"));
  return others.length === 0 ? sole : null;
}
