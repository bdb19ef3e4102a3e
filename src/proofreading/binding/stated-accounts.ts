import { distance } from "fastest-levenshtein";
import { normalizeName } from "../../classification";
import type { Source } from "../../narrative";
import type { StatedAccount } from "./notion";

interface NamedAccount extends StatedAccount {
  readonly names: readonly string[];
}

interface AccountIndex {
  readonly all: readonly NamedAccount[];
  readonly byName: ReadonlyMap<string, readonly NamedAccount[]>;
  readonly longest: number;
}

const BY_SOURCE = new WeakMap<Source, AccountIndex>();
const ENDING = "支出";

/** The accounts a year's tables state, under every name they are called by: printed, official, former, without 支出. */
function statedAccounts(source: Source): AccountIndex {
  let accounts = BY_SOURCE.get(source);
  if (accounts === undefined) BY_SOURCE.set(source, (accounts = indexed(gather(source))));
  return accounts;
}

function indexed(all: readonly NamedAccount[]): AccountIndex {
  const byName = new Map<string, NamedAccount[]>();
  let longest = 0;
  for (const account of all)
    for (const name of account.names) {
      const alike = byName.get(name);
      if (alike === undefined) byName.set(name, [account]);
      else alike.push(account);
      longest = Math.max(longest, name.length);
    }
  return { all, byName, longest };
}

/** The longest name of an account that the words end with; empty where there is none. */
export function longestNameAtEnd(source: Source, words: string): string {
  const { byName, longest } = statedAccounts(source);
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    const name = words.slice(-length);
    if (byName.has(name)) return name;
  }
  return "";
}

function gather({ report }: Source): readonly NamedAccount[] {
  const named = new Map<string, Set<string>>();
  const put = (measure: StatedAccount["measure"], code: string, names: readonly string[]): void => {
    const key = `${measure}|${code}`;
    const known = named.get(key) ?? new Set<string>();
    named.set(key, known);
    for (const name of names) for (const form of formsOf(name)) known.add(form);
  };
  for (const { key, label } of report.facts.values()) {
    const code = key.subject;
    if ((key.measure !== "expenditure" && key.measure !== "economic") || code === null || !/^\d{3,7}$/.test(code))
      continue;
    put(key.measure, code, [label]);
    for (const length of [3, 5, 7])
      if (length <= code.length) put(key.measure, code.slice(0, length), officialNames(report, code.slice(0, length)));
  }
  return [...named].map(([key, names]) => {
    const [measure = "", code = ""] = key.split("|");
    return { measure: measure as StatedAccount["measure"], code, names: [...names] };
  });
}

function officialNames({ accounts, document }: Source["report"], code: string): readonly string[] {
  const account = accounts.find(code, document.year ?? undefined) ?? accounts.find(code);
  return account === null ? [] : [account.name, ...account.formerNames.map(({ name }) => name)];
}

/** 卫生健康 for 卫生健康支出 and 行政单位医疗支出 for 行政单位医疗: both are written. */
function formsOf(name: string): readonly string[] {
  const plain = normalizeName(name);
  if (plain.length < 2 || /^\d+$/.test(plain)) return [];
  if (!plain.endsWith(ENDING)) return [plain, plain + ENDING];
  const short = plain.slice(0, -ENDING.length);
  return short.length < 3 ? [plain] : [plain, short];
}

/** Accounts a name belongs to; near names are taken where no account at all bears the name itself. */
export function accountsNamed(
  source: Source,
  written: string,
  measures: readonly StatedAccount["measure"][],
): { readonly codes: readonly StatedAccount[]; readonly exact: boolean } | null {
  const name = normalizeName(written);
  const { all, byName } = statedAccounts(source);
  const isAsked = ({ measure }: NamedAccount): boolean => measures.includes(measure);
  const same = (byName.get(name) ?? []).filter(isAsked);
  if (same.length > 0) return { codes: same, exact: true };
  if (name.length < SHORTEST_NEAR || source.report.accounts.byName(name).length > 0) return null;
  const near = all.filter((account) => isAsked(account) && account.names.some((one) => isNear(name, one)));
  return near.length > 0 && new Set(near.map(({ measure }) => measure)).size === near.length
    ? { codes: near, exact: false }
    : null;
}

const SHORTEST_NEAR = 4;
const NEAR = 0.25;

function isNear(left: string, right: string): boolean {
  const longest = Math.max(left.length, right.length);
  return Math.abs(left.length - right.length) <= longest * NEAR && distance(left, right) <= longest * NEAR;
}

const PATH_LEVEL = /\((类|款|项)\)/;
const LEVELS = ["类", "款", "项"];
/** Of the last name of a path: more than this share written otherwise is another account. */
const PATH_NEAR = 0.34;

/** The account of 卫生健康支出(类)医疗保障管理事务(款)行政运行(项), whatever is slightly wrong in its names. */
export function accountOfPath(source: Source, path: string): StatedAccount | null {
  const levels = levelsOf(path);
  const deepest = LEVELS.findLastIndex((level) => levels.has(level));
  if (deepest === -1) return null;
  const length = 3 + 2 * deepest;
  const all = statedAccounts(source).all.filter(({ measure }) => measure === "expenditure");
  const namesOf = new Map(all.map(({ code, names }) => [code, names]));
  const last = normalizeName(levels.get(LEVELS[deepest]!)!);
  const scored = all
    .filter(({ code, names }) => code.length === length && lowest(last, names) <= last.length * PATH_NEAR)
    .map(({ code }) => ({
      code,
      exact: lowest(last, namesOf.get(code) ?? []) === 0,
      cost: [...levels].reduce(
        (sum, [level, name]) =>
          sum + lowest(normalizeName(name), namesOf.get(code.slice(0, 3 + 2 * LEVELS.indexOf(level))) ?? []),
        0,
      ),
    }));
  const pool = scored.some(({ exact }) => exact) ? scored.filter(({ exact }) => exact) : scored;
  const [best, second] = pool.sort((a, b) => a.cost - b.cost);
  if (best === undefined || best.cost === second?.cost) return null;
  return { code: best.code, measure: "expenditure" };
}

function levelsOf(path: string): ReadonlyMap<string, string> {
  const parts = path.split(PATH_LEVEL);
  const levels = new Map<string, string>();
  for (let at = 0; at + 1 < parts.length; at += 2) levels.set(parts[at + 1]!, parts[at]!);
  return levels;
}

function lowest(name: string, names: readonly string[]): number {
  return names.length === 0 ? name.length : Math.min(...names.map((one) => distance(name, one)));
}
