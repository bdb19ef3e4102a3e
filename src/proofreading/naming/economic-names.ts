import { domainOfCode, nameStatus, type NameSearch, normalizeName, stripNumbering } from "../../classification";
import { threePublicItemOf } from "../../recognition";
import type { BudgetReport } from "../../report";
import { isSlipFor } from "./nearness";

export type EconomicJudgement =
  | { readonly kind: "right"; readonly codes: readonly string[] }
  | { readonly kind: "wrong"; readonly code: string; readonly official: string }
  | { readonly kind: "unknown" };

/** 类 and 款 of 部门预算支出经济分类 by name; the rows of the tables come first. */
export class EconomicNames {
  readonly #printed = new Map<string, Set<string>>();
  readonly #labels = new Set<string>();
  readonly #judged = new Map<string, EconomicJudgement>();

  constructor(private readonly report: BudgetReport) {
    for (const row of report.tables.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.rows))) {
      const key = row.name === null ? "" : normalizeName(stripNumbering(row.name));
      if (key === "") continue;
      this.#labels.add(key);
      if (row.code === null || domainOfCode(row.code) !== "economic") continue;
      this.#printed.set(key, (this.#printed.get(key) ?? new Set()).add(row.code));
    }
  }

  judge(name: string): EconomicJudgement {
    const key = normalizeName(name);
    let judgement = this.#judged.get(key);
    if (judgement === undefined) this.#judged.set(key, (judgement = this.#judge(key)));
    return judgement;
  }

  #judge(key: string): EconomicJudgement {
    const printed = this.#printed.get(key);
    if (printed !== undefined) return { kind: "right", codes: [...printed] };
    const official = this.report.accounts
      .byName(key, this.#search())
      .filter((account) => nameStatus(account, key) === "current");
    if (official.length > 0) return { kind: "right", codes: official.map(({ code }) => code) };
    if (this.#labels.has(key)) return { kind: "right", codes: [] };
    return this.#slip(key) ?? { kind: "unknown" };
  }

  nameOf(code: string): string {
    const printed = [...this.#printed].find(([, codes]) => codes.has(code))?.[0];
    return this.report.accounts.find(code, this.report.document.year ?? undefined)?.name ?? printed ?? code;
  }

  /** 维修费 for 维修（护）费, 其他交通费 for 其他交通费用. Names the 三公经费 table gives are none. */
  #slip(key: string): EconomicJudgement | null {
    if (IN_THREE_PUBLIC.has(threePublicItemOf(key) ?? "") && !key.includes("维护")) return null;
    const near = this.report.accounts.suggest(key, this.#search()).find(({ account, name }) => {
      if (account.standing !== "confirmed") return false;
      const official = normalizeName(name);
      return isSlipFor(key, official, "list") || key === official.replace(BRACKETS, "");
    });
    return near === undefined ? null : { kind: "wrong", code: near.account.code, official: near.account.name };
  }

  #search(): NameSearch {
    const { year } = this.report.document;
    return { domain: "economic", ...(year === null ? {} : { year }) };
  }
}

const IN_THREE_PUBLIC: ReadonlySet<string> = new Set(["overseas-travel", "vehicle", "vehicle-running"]);
const BRACKETS = /\([^)]*\)/g;

const OF_REPORT = new WeakMap<BudgetReport, EconomicNames>();

export function economicNamesOf(report: BudgetReport): EconomicNames {
  let names = OF_REPORT.get(report);
  if (names === undefined) OF_REPORT.set(report, (names = new EconomicNames(report)));
  return names;
}
