import { builtInClassification, parseCode } from "../classification";
import type { Grid } from "./grid";
import type { HeaderColumn } from "./header";
import {
  EXPENDITURE_GROUP,
  INCOME_GROUP,
  ITEM_HEADING,
  PERSONNEL_GROUP,
  PUBLIC_GROUP,
  roleOfHeadings,
} from "./column-roles";
import type { ColumnRole, TableKind } from "./kinds";
import type { Column, LaneSide, RowSpan } from "./table";

/** Columns of one lane before its rows are read. */
export interface LaneColumns {
  readonly side: LaneSide;
  readonly columns: readonly Column[];
}

const CODE_ROLES = new Set<ColumnRole>(["code", "code-class", "code-section", "code-item"]);
const TEXT_ROLES =
  /name|item$|indicator-(?:level|nature|value|unit|direction)|goal|remark|procurement|table-(?:number|title)/;
const CODE_ROLE = /code/;
const COUNT_ROLES = /line-number|sequence|quantity|indicator-weight/;

/** Divides the leaf columns into side-by-side lanes and gives each its role. */
export function laneColumns(
  grid: Grid,
  headings: readonly HeaderColumn[],
  data: RowSpan,
  kind: TableKind,
): readonly LaneColumns[] {
  const lanes = splitIntoLanes(headings);
  return lanes.map(({ side, columns }) => ({
    side,
    columns: rolesOfLane(grid, columns, data, kind, side, lanes.length),
  }));
}

interface RawLane {
  readonly side: LaneSide;
  readonly columns: readonly HeaderColumn[];
}

function splitIntoLanes(headings: readonly HeaderColumn[]): readonly RawLane[] {
  const inGroup = (group: RegExp) => (heading: HeaderColumn) =>
    heading.keys.slice(0, -1).some((key) => group.test(key));
  const starts = headings.filter(isLabelHeading).map((heading) => headings.indexOf(heading));
  if (starts.length < 2) return [{ side: "list", columns: headings }];

  const income = headings.filter(inGroup(INCOME_GROUP));
  const expenditure = headings.filter(inGroup(EXPENDITURE_GROUP));
  if (income.length > 1 && expenditure.length > 1)
    return [
      { side: "income", columns: income },
      { side: "expenditure", columns: expenditure },
    ];
  const pieces = cutAt(headings, starts);
  if (pieces.length === 2 && ITEM_HEADING.test(headings[starts[0]!]!.keys.at(-1)!))
    return [
      { side: "income", columns: pieces[0]! },
      { side: "expenditure", columns: pieces[1]! },
    ];
  return sidesOfBasic(pieces);
}

/** A heading that opens a lane: 项目 of a two-sided table, 科目编码 (or 科目名称) of a repeated list. */
function isLabelHeading(heading: HeaderColumn, _index: number, all: readonly HeaderColumn[]): boolean {
  const leaf = heading.keys.at(-1)!;
  const repeated = all.filter((other) => other.keys.at(-1) === leaf);
  if (
    repeated.length < 2 &&
    !(ITEM_HEADING.test(leaf) && all.filter((other) => ITEM_HEADING.test(other.keys.at(-1)!)).length > 1)
  )
    return false;
  if (ITEM_HEADING.test(leaf)) return true;
  const role = roleOfHeadings(heading.keys, null);
  const hasCodes = all.filter((other) => roleOfHeadings(other.keys, null) === "code").length > 1;
  // Three columns under one unsplit 科目编码 heading belong to one lane, not to three.
  if (role === "code") return !isContinued(heading, all);
  return role === "subject-name" && !hasCodes;
}

function isContinued(heading: HeaderColumn, all: readonly HeaderColumn[]): boolean {
  const previous = all[all.indexOf(heading) - 1];
  return previous !== undefined && previous.keys.join("/") === heading.keys.join("/");
}

/** Cuts before each start; a 行次 or 序号 column directly in front of a start goes with it. */
function cutAt(headings: readonly HeaderColumn[], starts: readonly number[]): readonly (readonly HeaderColumn[])[] {
  const cuts = starts.map((start) => {
    const before = headings[start - 1];
    return before !== undefined && /^(?:序号|行次)$/.test(before.keys.at(-1)!) ? start - 1 : start;
  });
  return cuts.map((cut, index) => headings.slice(index === 0 ? 0 : cut, cuts[index + 1]));
}

function sidesOfBasic(pieces: readonly (readonly HeaderColumn[])[]): readonly RawLane[] {
  let publicLanes = 0;
  return pieces.map((columns, index) => {
    const isPersonnel = columns.some((heading) => heading.keys.some((key) => PERSONNEL_GROUP.test(key)));
    const isPublic = columns.some((heading) => heading.keys.some((key) => PUBLIC_GROUP.test(key)));
    if (isPersonnel || (!isPublic && index === 0)) return { side: "personnel", columns };
    publicLanes += 1;
    return { side: publicLanes === 1 ? "public-1" : "public-2", columns };
  });
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
  else if (!roles.some((role) => role.includes('code') || role.includes('name')))
    roles = roles.map((role, index) => (ITEM_HEADING.test(headings[index]!.keys.at(-1)!) ? "subject-name" : role));
  return headings.map((heading, index) => ({
    column: heading.column,
    role: roles[index]!,
    path: heading.path,
    type: typeOfRole(roles[index]!),
  }));
}

export function typeOfRole(role: ColumnRole): Column["type"] {
  if (COUNT_ROLES.test(role)) return "number";
  if (role.includes('code')) return "code";
  return TEXT_ROLES.test(role) || role === "other-text" ? "text" : "amount";
}

/** A heading nobody knows: what stands below it tells whether it holds amounts or words. */
function roleByContent(grid: Grid, heading: HeaderColumn, data: RowSpan): ColumnRole {
  if (ITEM_HEADING.test(heading.keys.at(-1)!)) return "subject-name";
  for (let row = data.firstRow; row <= data.lastRow; row += 1)
    if (typeof grid.cell(row, heading.column)?.value === "number") return "other-amount";
  return "other-text";
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

/** Tells joined from split code columns and functional from economic codes by what the rows hold. */
function codeColumns(
  grid: Grid,
  headings: readonly HeaderColumn[],
  roles: readonly ColumnRole[],
  data: RowSpan,
  kind: TableKind,
): ColumnRole[] {
  const indices = roles.flatMap((role, index) => (CODE_ROLES.has(role) ? [index] : []));
  if (indices.length === 0) return [...roles];
  const result = [...roles];
  const columns = indices.map((index) => headings[index]!.column);
  const splitNames = ["code-class", "code-section", "code-item"];
  if (indices.length > 1) {
    const joined = isJoinedAcross(grid, columns, data);
    indices.forEach((index, place) => {
      result[index] = joined ? (place === 0 ? "code" : "code-merged") : (splitNames[place] ?? "code-merged");
    });
  } else result[indices[0]!] = "code";
  if (!isEconomic(grid, headings, columns, data, kind)) return result;
  return result.map((role, index) => (indices.includes(index) ? `econ-${role}` : role));
}

/** One code cell merged over the 类, 款 and 项 columns, or a whole code in the first of them. */
function isJoinedAcross(grid: Grid, columns: readonly number[], data: RowSpan): boolean {
  let joined = 0;
  let split = 0;
  for (let row = data.firstRow; row <= data.lastRow; row += 1) {
    const merge = grid.mergeAt(row, columns[0]!);
    const ownText = grid.text(row, columns[0]!);
    if (merge !== undefined && merge.right >= columns.at(-1)! && merge.bottom === merge.top && !/[^\d]/.test(ownText))
      joined += 1;
    else if (/^\d{5,7}$/.test(ownText) && grid.shown(row, columns[1]!) === "") joined += 1;
    else if (columns.slice(1).some((column) => grid.shown(row, column) !== "")) split += 1;
  }
  return joined > split;
}

function isEconomic(
  grid: Grid,
  headings: readonly HeaderColumn[],
  columns: readonly number[],
  data: RowSpan,
  kind: TableKind,
): boolean {
  let economic = 0;
  let functional = 0;
  for (let row = data.firstRow; row <= data.lastRow; row += 1) {
    const domain = parseCode(columns.map((column) => codePart(grid, row, column)))?.domain;
    if (domain === "functional") functional += 1;
    else if (domain !== undefined) economic += 1;
  }
  if (economic + functional > 0) return economic > functional;
  if (
    headings.some((heading) => columns.includes(heading.column) && heading.keys.some((key) => key.includes("经济分类")))
  )
    return true;
  return (
    kind === "fiscal-appropriation-economic" ||
    kind === "general-budget-basic-expenditure" ||
    kind === "final-general-budget-basic"
  );
}

export function codePart(grid: Grid, row: number, column: number): string | number | null {
  const value = grid.cell(row, column)?.value;
  if (value === undefined || typeof value === "boolean") return null;
  if (typeof value === "string") return value;
  // A number shown as 05 by its format keeps the zeros in the shown text.
  const shown = grid.text(row, column);
  return /^\d+$/.test(shown) ? shown : value;
}

function twoSidedRole(
  role: ColumnRole,
  headings: readonly HeaderColumn[],
  index: number,
  roles: readonly ColumnRole[],
  side: "income" | "expenditure",
): ColumnRole {
  const leaf = headings[index]!.keys.at(-1)!;
  if (ITEM_HEADING.test(leaf) || (index === 0 && role.includes('name'))) return `${side}-item`;
  if (role === "line-number") return `${side}-line-number`;
  if (role === "amount") return `${side}-amount`;
  const amounts = roles.filter((other) => typeOfRole(other) === "amount");
  if (amounts.length === 1 && typeOfRole(role) === "amount") return `${side}-amount`;
  return role;
}

function blockRole(role: ColumnRole, side: LaneSide): ColumnRole {
  if (side === "list") return role;
  if (role.includes('code')) return `${side}-econ-code`;
  if (role.includes('name')) return `${side}-subject-name`;
  return role === "amount" || role === "total" || role === "other-amount" ? `${side}-amount` : role;
}
