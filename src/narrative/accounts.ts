import { type Account, stripNumbering } from "../classification";
import type { BudgetReport, Fact, Nature, Scope } from "../report";

const LEVEL_MARKS: ReadonlyMap<number, string> = new Map([
  [3, "（类）"],
  [5, "（款）"],
  [7, "（项）"],
]);

/** 卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）; a level nobody names is left out. */
export function accountPath(report: BudgetReport, code: string): string {
  const names = [...LEVEL_MARKS].flatMap(([length, mark]) => {
    const name = code.length < length ? null : accountName(report, code.slice(0, length));
    return name === null ? [] : [name + mark];
  });
  return names.length === 0 ? code : names.join("");
}

/** The official name; where it is not certain, the name the table gives comes first. */
export function accountName(report: BudgetReport, code: string): string | null {
  const account: Account | null = report.accounts.find(code, report.document.year ?? undefined);
  if (account?.standing === "confirmed") return account.name;
  return printedName(report, code) ?? account?.name ?? null;
}

function printedName(report: BudgetReport, code: string): string | null {
  const fact = [...report.facts.values()].find(({ key, label }) => key.subject === code && label !== code);
  const name = fact === undefined ? "" : stripNumbering(fact.label).trim();
  return name === "" ? null : name;
}

/** The lowest functional accounts a scope's tables state with an amount, in code order. */
export function lowestAccounts(report: BudgetReport, scope: Scope, nature: Nature): readonly string[] {
  const stated = report.list("expenditure", scope, nature).filter(isStatedAccount);
  const codes = stated.map((fact) => fact.key.subject!);
  return codes.filter((code) => !codes.some((other) => other.length > code.length && other.startsWith(code))).sort();
}

function isStatedAccount({ key, amount }: Fact): boolean {
  return LEVEL_MARKS.has(key.subject!.length) && /^\d+$/.test(key.subject!) && !amount.value.isZero();
}
