import { compact } from "../amounts";
import type { BudgetReport } from "../report";

/** Whether the document is a whole 部门's or one 单位's: the sentences name it so. */
export type BodyForm = "部门" | "单位";

/** 2026年预算单位收支总表, 单位收入总表: the titles say it; where they do not, the document is a 部门's. */
export function bodyForm({ tables }: BudgetReport): BodyForm {
  const titles = tables.map(({ title }) => compact(title).replace(/^20\d\d年度?/, ""));
  const ofUnit = titles.filter((title) => /^(?:预算)?单位/.test(title));
  const ofDepartment = titles.filter((title) => title.startsWith("部门"));
  return ofUnit.length > ofDepartment.length ? "单位" : "部门";
}
