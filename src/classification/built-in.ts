import { domainOfCode, levelOfCode, type Account, type FormerName, type Standing } from "./account";
import { Catalogue } from "./catalogue";
import type { Classification } from "./classification";
import { CONFIRMED_ECONOMIC, UNCONFIRMED_ECONOMIC } from "./data/economic";
import { CONFIRMED_FUNCTIONAL } from "./data/functional-confirmed";
import { UNCONFIRMED_FUNCTIONAL } from "./data/functional-unconfirmed";
import { CONFIRMED_GOVERNMENT_ECONOMIC, UNCONFIRMED_GOVERNMENT_ECONOMIC } from "./data/government-economic";
import { RENAMES } from "./data/renames";
import { ECONOMIC_SINCE, FIRST_YEARS } from "./data/validity";
import { isForYear, type ImportedCatalogue } from "./official-list";

let allYears: Catalogue | null = null;
const byYear = new Map<number, Classification>();

/** The accounts that come with the program, over all years. Built on first use. */
export function builtInClassification(): Classification {
  return catalogueOfAllYears();
}

/**
 * The classification of one budget year: accounts that exist then, under the names of that year.
 * An imported list of the same year goes first: its names are confirmed and replace the built-in
 * ones, while accounts it does not hold stay as they are. A list of another year is left aside.
 */
export function classificationFor(year: number, imported?: ImportedCatalogue): Classification {
  if (imported !== undefined && isForYear(imported, year)) return withImported(year, imported);
  let classification = byYear.get(year);
  if (classification === undefined) {
    classification = new Catalogue(accountsOfYear(year), year, classificationFor);
    byYear.set(year, classification);
  }
  return classification;
}

function withImported(year: number, imported: ImportedCatalogue): Classification {
  const accounts = new Map(accountsOfYear(year).map((account) => [account.code, account]));
  for (const { code, name } of imported.accounts) {
    const account = describe(code, name, "confirmed");
    if (account === null) continue;
    const formerNames = (RENAMES.get(code) ?? []).filter((former) => former.until < year && former.name !== name);
    accounts.set(code, { ...account, validFrom: accounts.get(code)?.validFrom ?? null, formerNames });
  }
  return new Catalogue(accounts.values(), year, classificationFor);
}

function catalogueOfAllYears(): Catalogue {
  return (allYears ??= new Catalogue(readAccounts(), null, classificationFor));
}

function accountsOfYear(year: number): readonly Account[] {
  return readAccounts()
    .filter(({ validFrom, validTo }) => (validFrom ?? year) <= year && (validTo ?? year) >= year)
    .map((account) => namedIn(year, account));
}

/** The account under the name it bore in `year`. */
function namedIn(year: number, account: Account): Account {
  const inForce = account.formerNames.find((former) => former.until >= year);
  if (inForce === undefined) return account;
  return { ...account, name: inForce.name, formerNames: account.formerNames.filter((former) => former.until < year) };
}

let accounts: readonly Account[] | null = null;

function readAccounts(): readonly Account[] {
  return (accounts ??= [
    ...accountsOf(CONFIRMED_FUNCTIONAL, "confirmed"),
    ...accountsOf(UNCONFIRMED_FUNCTIONAL, "unconfirmed"),
    ...accountsOf(CONFIRMED_ECONOMIC, "confirmed"),
    ...accountsOf(UNCONFIRMED_ECONOMIC, "unconfirmed"),
    ...accountsOf(CONFIRMED_GOVERNMENT_ECONOMIC, "confirmed"),
    ...accountsOf(UNCONFIRMED_GOVERNMENT_ECONOMIC, "unconfirmed"),
  ]);
}

/** Reads the lines of a data list: code, name or dash, children as two digits and a name. */
function* accountsOf(list: string, standing: Standing): Generator<Account> {
  for (const line of list.trim().split("\n")) {
    const [code = "", name = "", ...children] = line.split(" ");
    if (name !== "-") yield* present(describe(code, name, standing));
    for (const child of children) yield* present(describe(code + child.slice(0, 2), child.slice(2), standing));
  }
}

function present(account: Account | null): readonly Account[] {
  return account === null ? [] : [account];
}

const NO_NAMES: readonly FormerName[] = [];

function describe(code: string, name: string, standing: Standing): Account | null {
  const domain = domainOfCode(code);
  const level = levelOfCode(code);
  if (domain === null || level === null) return null;
  const validFrom = domain === "functional" ? firstYearOf(code) : ECONOMIC_SINCE;
  return { code, name, level, domain, standing, validFrom, validTo: null, formerNames: RENAMES.get(code) ?? NO_NAMES };
}

/** The account's own first year, else that of the 款 or 类 above it. */
function firstYearOf(code: string): number | null {
  return FIRST_YEARS.get(code) ?? FIRST_YEARS.get(code.slice(0, 5)) ?? FIRST_YEARS.get(code.slice(0, 3)) ?? null;
}
