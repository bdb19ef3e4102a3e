import type { HeaderColumn } from "../sheet/header";
import type { TableKind } from "../kinds";
import type { ColumnRole } from "../roles";
import { PROCUREMENT } from "./word-roles";

/** What a column is that its own headings leave open, told from the columns beside it. */
export function besideOthers(
  headings: readonly HeaderColumn[],
  roles: readonly ColumnRole[],
  kind: TableKind,
): ColumnRole[] {
  return withGrandTotal(headings, withFunds(withPurchases(headings, withSubtotals(headings, roles), kind)));
}

const ACCOUNT_COLUMN = /(?:^|-)[356]\d{2}(?:\d{2})?$/;

/** 总计 over the accounts of a table, which have a 合计 or 小计 each: the highest of several wholes. */
function withGrandTotal(headings: readonly HeaderColumn[], roles: readonly ColumnRole[]): ColumnRole[] {
  if (!roles.some((role) => ACCOUNT_COLUMN.test(role))) return [...roles];
  return roles.map((role, index) =>
    role === "total" && headings[index]!.keys.at(-1) === "总计" ? "grand-total" : role,
  );
}

const FUND_SUBTOTALS: readonly (readonly [string, ColumnRole])[] = [
  ["general", "general-budget"],
  ["fund", "gov-fund"],
  ["capital", "state-capital"],
];

/** 一般公共预算 > 小计 where nothing below it is told apart by nature: the budget itself. */
function withFunds(roles: readonly ColumnRole[]): ColumnRole[] {
  return roles.map((role) => {
    const [fund, column] = FUND_SUBTOTALS.find(([name]) => role === `${name}-subtotal`) ?? [];
    return column !== undefined && !roles.includes(`${fund}-basic`) ? column : role;
  });
}

/** 采购项目 beside 采购目录: the one says what for, the other what is bought. */
function withPurchases(
  headings: readonly HeaderColumn[],
  roles: readonly ColumnRole[],
  kind: TableKind,
): readonly ColumnRole[] {
  const named = roles.flatMap((role, index) => (role === "procurement-item" ? [index] : []));
  const isProject = (index: number) => headings[index]!.keys.at(-1)!.includes("项目");
  if (!PROCUREMENT.test(kind) || named.every(isProject) || roles.includes("project-name")) return roles;
  return roles.map((role, index) => (named.includes(index) && isProject(index) ? "project-name" : role));
}

/**
 * 单位资金 > 小计 | 事业收入 | 其他收入: the 小计 is no source beside its own parts. And where 会议费 stands
 * beside 三公经费, the 小计 of 三公经费 is not the 合计 of both.
 */
function withSubtotals(headings: readonly HeaderColumn[], roles: readonly ColumnRole[]): ColumnRole[] {
  const beside = roles.some((role) => role === "meeting" || role === "training");
  return roles.map((role, index) => {
    const { keys } = headings[index]!;
    const group = keys.slice(0, -1).findLastIndex((key) => SUBTOTALLED.test(key));
    if (group < 0) return role;
    const others = headings.flatMap((other, at) =>
      at !== index && other.keys[group] === keys[group] && other.keys.length > group + 1 ? [roles[at]!] : [],
    );
    if (role === "unit-funds-income" && others.some((other) => other.endsWith("-income"))) return "unit-funds-subtotal";
    const isThreePublic = role === "total" && beside && others.includes("overseas-travel");
    return isThreePublic && !others.some((other) => other === "meeting" || other === "training")
      ? "three-public"
      : role;
  });
}

const SUBTOTALLED = /单位资金|三公/;
