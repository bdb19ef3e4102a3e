import { parseCode } from "../../classification";
import type { Grid } from "../sheet/grid";
import type { HeaderColumn } from "../sheet/header";
import { kindRecord, type TableKind } from "../kinds";
import type { ColumnRole } from "../roles";
import type { RowSpan } from "../table";

const CODE_ROLES = new Set<ColumnRole>(["code", "code-class", "code-section", "code-item"]);

/** Tells joined from split code columns and functional from economic codes by what the rows hold. */
export function codeColumns(
  grid: Grid,
  headings: readonly HeaderColumn[],
  roles: readonly ColumnRole[],
  data: RowSpan,
  kind: TableKind,
): ColumnRole[] {
  const result = withFurtherAccounts(headings, roles);
  const indices = result.flatMap((role, index) => (CODE_ROLES.has(role) ? [index] : []));
  if (indices.length === 0) return result;
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

const CLASSIFICATIONS: readonly (readonly [RegExp, string])[] = [
  [/政府(?:预算)?(?:支出)?经济/, "government"],
  [/经济/, "economic"],
  [/功能/, "functional"],
];

export function classificationOf(keys: readonly string[]): string | null {
  return CLASSIFICATIONS.find(([pattern]) => keys.some((key) => pattern.test(key)))?.[1] ?? null;
}

/**
 * A row may name accounts of two classifications: 部门预算 and 政府预算经济分类, or 功能 and 经济. The
 * first one places the row; codes and names of another say more about the same money.
 */
function withFurtherAccounts(headings: readonly HeaderColumn[], roles: readonly ColumnRole[]): ColumnRole[] {
  roles = withCodesOfFurtherNames(headings, roles);
  for (const [isPart, further] of [
    [(role: ColumnRole) => CODE_ROLES.has(role), "further-code"],
    [(role: ColumnRole) => role === "subject-name", "further-subject-name"],
  ] as const) {
    const first = roles.findIndex(isPart);
    if (first < 0) continue;
    const own = classificationOf(headings[first]!.keys);
    roles = roles.map((role, index) => {
      const other = isPart(role) ? classificationOf(headings[index]!.keys) : null;
      return other === null || other === own ? role : further;
    });
  }
  return [...roles];
}

/** 30101基本工资 | 50101 | 工资奖金津补贴: the first account has its code in its name, and the codes are the second's. */
function withCodesOfFurtherNames(
  headings: readonly HeaderColumn[],
  roles: readonly ColumnRole[],
): readonly ColumnRole[] {
  const code = roles.findIndex((role) => CODE_ROLES.has(role));
  const name = roles.indexOf("subject-name");
  const of = (index: number) => classificationOf(headings[index]!.keys);
  if (code < 0 || name < 0 || name > code || of(code) === null || of(name) === of(code)) return roles;
  const isNamed = roles.some((role, index) => index > code && role === "subject-name" && of(index) === of(code));
  return isNamed
    ? roles.map((role, index) => (CODE_ROLES.has(role) && of(index) === of(code) ? "further-code" : role))
    : roles;
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
  return kindRecord(kind).codes === "economic";
}

export function codePart(grid: Grid, row: number, column: number): string | number | null {
  const value = grid.cell(row, column)?.value;
  if (value === undefined || typeof value === "boolean") return null;
  if (typeof value === "string") return value;
  // A number shown as 05 by its format keeps the zeros in the shown text.
  const shown = grid.text(row, column);
  return /^\d+$/.test(shown) ? shown : value;
}
