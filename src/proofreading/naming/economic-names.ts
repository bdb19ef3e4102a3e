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
    for (const name of writtenFor(key)) {
      const codes = this.#codesOf(name);
      if (codes.length > 0) return { kind: "right", codes };
      if (this.#labels.has(name)) return { kind: "right", codes: [] };
    }
    return this.#slip(key.replace(OF_MONEY, "")) ?? { kind: "unknown" };
  }

  #codesOf(key: string): readonly string[] {
    const printed = this.#printed.get(key);
    if (printed !== undefined) return [...printed];
    const official = this.report.accounts.byName(key, this.#search());
    return official.filter((account) => nameStatus(account, key) === "current").map(({ code }) => code);
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

/** What is said of an account's money behind its name: 工资福利支出预算, 公务用车购置支出. */
const OF_MONEY = /(?:预算|决算)(?:数|支出|总额)?$/;
const CLOSING = /支出$/;

/** The name as written, and what is left of it once what is said of its money is taken off. */
function writtenFor(key: string): readonly string[] {
  const bare = key.replace(OF_MONEY, "");
  return [...new Set([key, bare, bare.replace(CLOSING, "")])].filter((name) => name !== "");
}

const IN_THREE_PUBLIC: ReadonlySet<string> = new Set([
  "overseas-travel",
  "vehicle",
  "vehicle-purchase",
  "vehicle-running",
]);
const BRACKETS = /\([^)]*\)/g;

const OF_REPORT = new WeakMap<BudgetReport, EconomicNames>();

export function economicNamesOf(report: BudgetReport): EconomicNames {
  let names = OF_REPORT.get(report);
  if (names === undefined) OF_REPORT.set(report, (names = new EconomicNames(report)));
  return names;
}
