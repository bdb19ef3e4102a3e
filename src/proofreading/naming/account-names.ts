import {
  type Account,
  domainOfCode,
  levelOfCode,
  nameStatus,
  type NameSearch,
  normalizeName,
} from "../../classification";
import type { BudgetReport } from "../../report";
import { isSlipFor, type NamePlace } from "./nearness";

export type AccountLevel = "class" | "section" | "item";

/** How a name in the text stands to the accounts of the tables and of the official list. */
export type Judgement =
  /** The tables or the list know it there. `codes` are all it may mean; `sure` when a confirmed name or a table says so. */
  | { readonly kind: "right"; readonly codes: readonly string[]; readonly sure: boolean }
  | {
      readonly kind: "wrong";
      readonly fault: "former" | "shortened" | "lengthened" | "slip" | "level" | "mark";
      readonly code: string;
      readonly official: string;
    }
  /** It is an account of another 类 or 款 than the one written before it. */
  | { readonly kind: "elsewhere"; readonly code: string; readonly parent: string }
  /** `lacking`: the 款 above it, whose 项 the tables print, this one not among them. */
  | { readonly kind: "unknown"; readonly lacking?: string };

interface Printed {
  readonly code: string;
  readonly name: string;
  readonly key: string;
}

const CLOSING = "支出";
const OTHERS = "其他";
const CODE_OF_OTHERS = "99";
/** A shorter name may stand under a 款 that no list at hand has. */
const SHORTEST_UNIQUE = 6;
const LENGTH_OF_LEVEL: Readonly<Record<AccountLevel, number>> = { class: 3, section: 5, item: 7 };

/** Functional accounts by name: those the tables print come first, the official list of the year second. */
export class AccountNames {
  readonly #printed: ReadonlyMap<AccountLevel, readonly Printed[]>;
  readonly #labels: ReadonlySet<string>;
  readonly #year: number | null;

  constructor(private readonly report: BudgetReport) {
    this.#year = report.document.year;
    const rows = report.tables.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.rows));
    const lines = [...report.facts.values()].filter(({ key }) => key.measure === "expenditure" && key.subject !== null);
    this.#printed = byLevel([
      ...rows.map(({ code, name }) => [code, name] as const),
      ...lines.map(({ key, label }) => [key.subject, label] as const),
    ]);
    this.#labels = new Set(rows.flatMap(({ name }) => (name === null ? [] : [normalizeName(name)])));
  }

  /** Some row of some table is called so. */
  isRow(name: string): boolean {
    return this.#labels.has(normalizeName(name));
  }

  /** Codes the tables print at a level, whether or not with an amount. */
  printedCodes(level: AccountLevel): readonly string[] {
    return [...new Set((this.#printed.get(level) ?? []).map(({ code }) => code))];
  }

  /** The name to write: as the list has it where that is confirmed, else as the tables do. */
  nameOf(code: string): string | null {
    const account = this.#find(code);
    if (account?.standing === "confirmed") return account.name;
    const level = levelOfCode(code) as AccountLevel | null;
    const printed = level === null ? undefined : this.#printed.get(level)?.find((one) => one.code === code);
    return printed?.name ?? account?.name ?? null;
  }

  /** 行政运行 stands under many 款: its name alone does not say which is meant. */
  isRecurring(name: string): boolean {
    return this.#byName(normalizeName(name), "item", null).length > 1;
  }

  /** The field of some 类 or 款, named with or without its 支出, under its present name or a former one. */
  isField(field: string): boolean {
    return (["class", "section"] as const).some((level) => this.exact(field, level, null) !== null);
  }

  /** `parent` is the code of the 类 or 款 written before it; null where none is, or none that is known. */
  judge(name: string, level: AccountLevel, parent: string | null, place: NamePlace = "list"): Judgement {
    return (
      this.exact(name, level, parent) ??
      this.#elsewhere(name, level, parent) ??
      this.#slip(name, level, parent, place) ??
      (this.isRow(name) ? { kind: "right", codes: [], sure: false } : this.#amongPrinted(name, level, parent))
    );
  }

  /** An 项 no list knows, beneath a 款 whose 项 the tables print: 其他… is the one of them that is called so. */
  #amongPrinted(name: string, level: AccountLevel, parent: string | null): Judgement {
    if (level !== "item" || parent?.length !== LENGTH_OF_LEVEL.section) return { kind: "unknown" };
    const printed = (this.#printed.get("item") ?? []).filter(({ code }) => code.startsWith(parent));
    if (printed.length === 0) return { kind: "unknown" };
    const others = printed.filter((one) => one.code.endsWith(CODE_OF_OTHERS) && one.key.startsWith(OTHERS));
    const [other] = others;
    if (name.startsWith(OTHERS) && other !== undefined && others.length === 1)
      return { kind: "wrong", fault: "slip", code: other.code, official: this.nameOf(other.code) ?? other.name };
    return { kind: "unknown", lacking: this.nameOf(parent) ?? parent };
  }

  /** Without looking for slips: the name itself, a former one, or one without or with a 支出 too many. */
  exact(name: string, level: AccountLevel, parent: string | null): Judgement | null {
    const key = normalizeName(name);
    const printed = this.#codesPrinted(key, level, parent);
    if (printed.length > 0) return { kind: "right", codes: printed, sure: true };
    const official = this.#byName(key, level, parent);
    const current = official.filter((account) => nameStatus(account, key) === "current");
    if (current.length > 0) {
      const confirmed = current.filter(isConfirmed);
      const codes = (confirmed.length > 0 ? confirmed : current).map(({ code }) => code);
      return { kind: "right", codes, sure: confirmed.length > 0 };
    }
    const [former] = official.filter(isConfirmed);
    if (former !== undefined) return { kind: "wrong", fault: "former", code: former.code, official: former.name };
    return (
      this.#known(key + CLOSING, level, parent, "shortened") ??
      this.#formerOf(key + CLOSING, level, parent) ??
      (key.endsWith(CLOSING) ? this.#known(key.slice(0, -CLOSING.length), level, parent, "lengthened") : null)
    );
  }

  /** 医疗卫生与计划生育 is no longer in force, and lacks its 支出 besides. */
  #formerOf(key: string, level: AccountLevel, parent: string | null): Judgement | null {
    const former = this.#byName(key, level, parent).find(
      (one) => isConfirmed(one) && nameStatus(one, key) === "former",
    );
    return former === undefined ? null : { kind: "wrong", fault: "former", code: former.code, official: former.name };
  }

  #known(key: string, level: AccountLevel, parent: string | null, fault: "shortened" | "lengthened"): Judgement | null {
    const [printed] = this.#codesPrinted(key, level, parent);
    const account = this.#byName(key, level, parent).find(
      (one) => isConfirmed(one) && nameStatus(one, key) === "current",
    );
    const code = printed ?? account?.code;
    return code === undefined ? null : { kind: "wrong", fault, code, official: this.nameOf(code) ?? key };
  }

  /** Only where one place alone is meant: 行政运行 stands under many 款, 其他社会保障和就业支出 under one. */
  #elsewhere(name: string, level: AccountLevel, parent: string | null): Judgement | null {
    if (parent?.length !== LENGTH_OF_LEVEL[level] - 2) return null;
    const key = normalizeName(name);
    const all = this.#byName(key, level, null).filter((account) => nameStatus(account, key) === "current");
    const printed = this.#codesPrinted(key, level, null);
    const codes = new Set([...all.map(({ code }) => code), ...printed]);
    const [code] = codes;
    if (code === undefined || codes.size > 1) return null;
    if (printed.length === 0 && !(key.length >= SHORTEST_UNIQUE && all.some(isConfirmed))) return null;
    const right = this.nameOf(code.slice(0, -2));
    return right === null ? null : { kind: "elsewhere", code, parent: right };
  }

  #slip(name: string, level: AccountLevel, parent: string | null, place: NamePlace): Judgement | null {
    const key = normalizeName(name);
    const isNarrow = parent?.length === LENGTH_OF_LEVEL[level] - 2;
    const printed = (this.#printed.get(level) ?? []).find(
      (one) => one.code.startsWith(parent ?? "") && isSlipFor(key, one.key, isNarrow ? "table" : place),
    );
    const code =
      printed?.code ??
      this.report.accounts
        .suggest(key, this.#search(level, parent))
        .find((one) => isConfirmed(one.account) && isSlipFor(key, normalizeName(one.account.name), place))?.account
        .code;
    if (code === undefined) return null;
    return { kind: "wrong", fault: "slip", code, official: this.nameOf(code)! };
  }

  #codesPrinted(key: string, level: AccountLevel, parent: string | null): readonly string[] {
    const found = (this.#printed.get(level) ?? []).filter(
      (one) => one.key === key && (parent === null || one.code.startsWith(parent)),
    );
    return [...new Set(found.map(({ code }) => code))];
  }

  #byName(key: string, level: AccountLevel, within: string | null): readonly Account[] {
    return this.report.accounts.byName(key, this.#search(level, within));
  }

  #search(level: AccountLevel, within: string | null): NameSearch {
    const year = this.#year === null ? {} : { year: this.#year };
    return { domain: "functional", level, ...(within === null ? {} : { within }), ...year };
  }

  #find(code: string): Account | null {
    return this.report.accounts.find(code, this.#year ?? undefined);
  }
}

function isConfirmed({ standing }: Account): boolean {
  return standing === "confirmed";
}

function byLevel(
  named: readonly (readonly [code: string | null, name: string | null])[],
): ReadonlyMap<AccountLevel, readonly Printed[]> {
  const levels = new Map<AccountLevel, Map<string, Printed>>();
  for (const [code, name] of named) {
    const level = code === null || domainOfCode(code) !== "functional" ? null : levelOfCode(code);
    if (code === null || name === null || level === null || level === "detail") continue;
    const key = normalizeName(name);
    if (key === "" || key === code) continue;
    const printed = levels.get(level) ?? new Map<string, Printed>();
    if (!printed.has(code + key)) printed.set(code + key, { code, name: key, key });
    levels.set(level, printed);
  }
  return new Map([...levels].map(([level, printed]) => [level, [...printed.values()]]));
}

const OF_REPORT = new WeakMap<BudgetReport, AccountNames>();

/** Every rule asks for the same names. */
export function accountNamesOf(report: BudgetReport): AccountNames {
  let names = OF_REPORT.get(report);
  if (names === undefined) OF_REPORT.set(report, (names = new AccountNames(report)));
  return names;
}
