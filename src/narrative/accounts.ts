import { type Account, nameStatus, normalizeName, stripNumbering } from "../classification";
import type { TextRun } from "./narrative";
import type { BudgetReport, Fact, Nature, Scope } from "../report";

const LEVELS = [
  { length: 3, digits: 3, level: "类" },
  { length: 5, digits: 2, level: "款" },
  { length: 7, digits: 2, level: "项" },
] as const;

/** One level of an account: its name, 类、款 or 项, and its own digits. */
export interface AccountLevel {
  readonly name: string;
  readonly level: "类" | "款" | "项";
  readonly digits: string;
}

/** How an account is written with the levels above it. */
export type PathStyle = (levels: readonly AccountLevel[]) => string;

/** 卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项） */
const MARKED: PathStyle = (levels) => levels.map(({ name, level }) => `${name}（${level}）`).join("");

/** A level nobody names is left out. */
export function accountPath(report: BudgetReport, code: string, style: PathStyle = MARKED): string {
  const own = nameOf(report, code);
  const levels = LEVELS.flatMap(({ length, digits, level }): readonly AccountLevel[] => {
    if (code.length < length) return [];
    const named = length === code.length ? own : nameOf(report, code.slice(0, length));
    // A code that its own name belies says nothing of where the account belongs.
    if (named.name === null || (own.belied && !named.printed)) return [];
    return [{ name: named.name, level, digits: code.slice(length - digits, length) }];
  });
  return levels.length === 0 ? code : style(levels);
}

/** A name as it is printed, marked where the code beside it stands for another. */
export function printedName({ name, belied }: { readonly name: string; readonly belied?: boolean }): TextRun {
  return belied === true ? { type: "text", text: name, doubt: "name" } : { type: "text", text: name };
}

/** `accountPath` as a sentence prints it. */
export function pathRun(report: BudgetReport, code: string, style: PathStyle = MARKED): TextRun {
  return printedName({ name: accountPath(report, code, style), belied: isBelied(report, code) });
}

/** The official name, unless every table that prints the code prints another name beside it: then that one. */
export function accountName(report: BudgetReport, code: string): string | null {
  return nameOf(report, code).name;
}

/** Whether the name printed beside the code is not the one the code stands for. */
export function isBelied(report: BudgetReport, code: string): boolean {
  return nameOf(report, code).belied;
}

interface Name {
  readonly name: string | null;
  /** A table prints it, or another form of it. */
  readonly printed: boolean;
  readonly belied: boolean;
}

function nameOf(report: BudgetReport, code: string): Name {
  const account: Account | null = report.accounts.find(code, report.document.year ?? undefined);
  const names = printedNames(report).get(code) ?? [];
  const [first] = names;
  if (account?.standing !== "confirmed" || first === undefined)
    return { name: first ?? account?.name ?? null, printed: first !== undefined, belied: false };
  const fits = names.some((written) => nameStatus(account, written) !== "different" || isDetailOf(account, written));
  return { name: fits ? account.name : first, printed: true, belied: !fits };
}

/** 行政工会经费 under the code of 工会经费. */
function isDetailOf({ name }: Account, written: string): boolean {
  return normalizeName(written).endsWith(normalizeName(name));
}

/** Code → the names that tables print beside it. */
const PRINTED = new WeakMap<BudgetReport, ReadonlyMap<string, readonly string[]>>();

function printedNames(report: BudgetReport): ReadonlyMap<string, readonly string[]> {
  const known = PRINTED.get(report);
  if (known !== undefined) return known;
  const names = new Map<string, string[]>();
  const facts = [report.facts, ...report.tables.map((table) => report.statementsOf(table).facts)];
  for (const { key, label } of facts.flatMap((some) => [...some.values()])) {
    const name = stripNumbering(label).trim();
    if (key.subject === null || label === key.subject || name === "") continue;
    const own = names.get(key.subject);
    if (own === undefined) names.set(key.subject, [name]);
    else if (!own.includes(name)) own.push(name);
  }
  PRINTED.set(report, names);
  return names;
}

/** The lowest functional accounts a scope's tables state with an amount, in code order. */
export function lowestAccounts(report: BudgetReport, scope: Scope, nature: Nature): readonly string[] {
  const stated = report.list("expenditure", scope, nature).filter(isStatedAccount);
  const codes = stated.map((fact) => fact.key.subject!);
  return codes.filter((code) => !codes.some((other) => other.length > code.length && other.startsWith(code))).sort();
}

function isStatedAccount({ key, amount }: Fact): boolean {
  return (
    LEVELS.some(({ length }) => length === key.subject!.length) && /^\d+$/.test(key.subject!) && !amount.value.isZero()
  );
}
