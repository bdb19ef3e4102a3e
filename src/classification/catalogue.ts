import { distance } from "fastest-levenshtein";
import { parentCode, type Account } from "./account";
import type { Classification, NameSearch, Suggestion } from "./classification";
import { hasSameLetters } from "./letters";
import { normalizeName } from "./names";

/** Share of a name that may differ for another name to be worth suggesting. */
const NEAR = 0.4;
const MOST_SUGGESTIONS = 5;

/** A fixed set of accounts: those of one budget year, or of all years together. Indexes are built when first asked. */
export class Catalogue implements Classification {
  readonly #accounts: ReadonlyMap<string, Account>;
  readonly #year: number | null;
  readonly #ofYear: (year: number) => Classification;
  #names: readonly KeyedName[] | null = null;
  #byKey: ReadonlyMap<string, readonly KeyedName[]> | null = null;
  #children: ReadonlyMap<string, readonly Account[]> | null = null;

  /** `year` is null for a set over all years; `ofYear` answers for any other year. */
  constructor(accounts: Iterable<Account>, year: number | null, ofYear: (year: number) => Classification) {
    this.#accounts = new Map([...accounts].map((account) => [account.code, account]));
    this.#year = year;
    this.#ofYear = ofYear;
  }

  find(code: string, year?: number): Account | null {
    const other = this.#elsewhere(year);
    return other === null ? (this.#accounts.get(code) ?? null) : other.find(code, year);
  }

  byName(name: string, search: NameSearch = {}): readonly Account[] {
    const other = this.#elsewhere(search.year);
    if (other !== null) return other.byName(name, search);
    this.#byKey ??= groupBy(this.#keyedNames(), (keyed) => keyed.key);
    const found = (this.#byKey.get(normalizeName(name)) ?? []).filter(({ account }) => admits(search, account));
    return [...found.filter(({ former }) => !former), ...found.filter(({ former }) => former)].map(
      (one) => one.account,
    );
  }

  suggest(name: string, search: NameSearch = {}): readonly Suggestion[] {
    const other = this.#elsewhere(search.year);
    if (other !== null) return other.suggest(name, search);
    const key = normalizeName(name);
    const best = new Map<string, Suggestion>();
    for (const keyed of this.#keyedNames()) {
      const { account } = keyed;
      const changes = admits(search, account) ? changesTo(key, keyed.key) : null;
      if (changes !== null && changes < (best.get(account.code)?.distance ?? Infinity))
        best.set(account.code, {
          account,
          name: keyed.name,
          distance: changes,
          shared: sharedCharacters(key, keyed.key),
        });
    }
    return [...best.values()].sort(nearestFirst).slice(0, MOST_SUGGESTIONS);
  }

  pathNames(code: string, year?: number): readonly string[] {
    const names: string[] = [];
    for (let at: string | null = code; at !== null; at = parentCode(at)) {
      const account = this.find(at, year);
      if (account !== null) names.unshift(account.name);
    }
    return names;
  }

  parentCode(code: string): string | null {
    return parentCode(code);
  }

  childrenOf(code: string, year?: number): readonly Account[] {
    const other = this.#elsewhere(year);
    if (other !== null) return other.childrenOf(code, year);
    this.#children ??= groupBy(sortedByCode(this.#accounts.values()), (account) => parentCode(account.code));
    return this.#children.get(code) ?? [];
  }

  #keyedNames(): readonly KeyedName[] {
    return (this.#names ??= [...this.#accounts.values()].flatMap(keyedNamesOf));
  }

  #elsewhere(year: number | undefined): Classification | null {
    return year === undefined || year === this.#year ? null : this.#ofYear(year);
  }
}

function admits({ domain, level, within }: NameSearch, account: Account): boolean {
  if (domain !== undefined && account.domain !== domain) return false;
  if (level !== undefined && account.level !== level) return false;
  return within === undefined || (account.code !== within && account.code.startsWith(within));
}

/** One name of an account with the form it is compared in. */
interface KeyedName {
  readonly account: Account;
  readonly name: string;
  readonly key: string;
  readonly former: boolean;
}

function keyedNamesOf(account: Account): readonly KeyedName[] {
  const present = { account, name: account.name, key: normalizeName(account.name), former: false };
  const former = account.formerNames.map(({ name }) => ({ account, name, key: normalizeName(name), former: true }));
  return [present, ...former.filter(({ key }) => key !== present.key)];
}

/** Edit distance, or null when the names are too unlike to be worth suggesting. */
function changesTo(key: string, other: string): number | null {
  const limit = Math.max(1, Math.floor(Math.max(key.length, other.length) * NEAR));
  if (Math.abs(key.length - other.length) > limit) return null;
  const changes = distance(key, other);
  if (changes <= limit) return changes;
  // 保障住房支出: the words of a name in another order are as near as it can be without being it.
  return hasSameLetters(key, other) ? limit : null;
}

/** Characters of `key` that the other name has too, wherever they stand: 医疗补助费 is 医疗费补助 in disorder. */
function sharedCharacters(key: string, other: string): number {
  return [...new Set(key)].filter((char) => other.includes(char)).length;
}

function nearestFirst(a: Suggestion, b: Suggestion): number {
  if (a.distance !== b.distance) return a.distance - b.distance;
  if (a.shared !== b.shared) return b.shared - a.shared;
  if (a.account.standing !== b.account.standing) return a.account.standing === "confirmed" ? -1 : 1;
  return a.account.code < b.account.code ? -1 : 1;
}

function sortedByCode(accounts: Iterable<Account>): readonly Account[] {
  return [...accounts].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
