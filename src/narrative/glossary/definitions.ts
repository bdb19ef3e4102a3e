import { nameStatus } from "../../classification";
import type { BudgetReport } from "../../report";
import { accountName } from "../accounts";
import { ITEM_DEFINITIONS } from "./items";
import { RECURRING_DEFINITIONS } from "./recurring";

export interface ItemDefinition {
  readonly name: string;
  readonly definition: string;
}

export const DEFINITIONS: ReadonlyMap<string, ItemDefinition> = new Map(
  ITEM_DEFINITIONS.trim()
    .split("\n")
    .map((line) => {
      const [code = "", name = "", definition = ""] = line.split(" ");
      return [code, { name, definition }] as const;
    }),
);

/**
 * What an account is for, as the clause after 指; null when it is not known for sure, which is also so
 * when the account bears another name than the one defined.
 */
export function itemDefinition(report: BudgetReport, code: string): string | null {
  const name = accountName(report, code);
  if (name === null) return null;
  const known = DEFINITIONS.get(code);
  if (known !== undefined && nameStatus({ name: known.name, formerNames: [] }, name) !== "different")
    return known.definition;
  const recurring = RECURRING_DEFINITIONS.find(([digits, recurrent]) => digits.test(code) && recurrent === name);
  return recurring?.[2] ?? definitionOfRest(report, code, name);
}

/** 99 is the rest of its 款: 其他医疗保障管理事务支出 is what else goes to 医疗保障管理事务. */
function definitionOfRest(report: BudgetReport, code: string, name: string): string | null {
  const section = accountName(report, code.slice(0, 5));
  if (!code.endsWith("99") || section === null || !name.startsWith("其他")) return null;
  const field = section.replace(/^其他/, "").replace(/支出$/, "");
  return `除上述项目以外，其他用于${field}方面的支出`;
}
