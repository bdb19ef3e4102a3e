import type { IncomeSource, ThreePublicItem } from "../../report";
import type { Drafting } from "../drafting";
import type { Direction } from "../figures";
import type { ProjectClass } from "../projects";

/** The unit as sentences call it. */
export function who(d: Drafting): string {
  return d.organisation ?? `本${d.form}`;
}

/** 2025年; a final account speaks of 2025年度. */
export function thisYear(d: Drafting): string {
  return (d.year === null ? "本年" : `${d.year}年`) + closingOfYear(d);
}

/** 2024年, 2024年度 */
export function lastYear(d: Drafting): string {
  return (d.year === null ? "上年" : `${d.year - 1}年`) + closingOfYear(d);
}

function closingOfYear(d: Drafting): string {
  return d.now.report.document.kind === "final-account" ? "度" : "";
}

export function budgetTitle(d: Drafting): string {
  return `${d.organisation ?? ""}${d.year === null ? "" : thisYear(d)}${d.form}预算情况说明`;
}

export function finalTitle(d: Drafting): string {
  return `${d.organisation ?? ""}${d.year === null ? "" : thisYear(d)}${d.form}决算情况说明`;
}

/** Sources of income as a budget calls them. */
export const BUDGET_INCOME: Readonly<Record<IncomeSource, string>> = {
  fiscal: "财政拨款收入",
  general: "一般公共预算拨款收入",
  "gov-fund": "政府性基金预算拨款收入",
  "state-capital": "国有资本经营预算拨款收入",
  "special-account": "财政专户管理资金收入",
  institution: "事业收入",
  business: "事业单位经营收入",
  "superior-subsidy": "上级补助收入",
  "subordinate-remittance": "附属单位上缴收入",
  "unit-funds": "单位资金收入",
  other: "其他收入",
};

/** Sources of income as a final account calls them. */
export const FINAL_INCOME: Readonly<Record<IncomeSource, string>> = {
  ...BUDGET_INCOME,
  general: "一般公共预算财政拨款收入",
  "gov-fund": "政府性基金预算财政拨款收入",
  "state-capital": "国有资本经营预算财政拨款收入",
  business: "经营收入",
};

export const THREE_PUBLIC: Readonly<Record<ThreePublicItem, string>> = {
  total: "“三公”经费",
  "overseas-travel": "因公出国（境）经费",
  vehicle: "公务用车购置及运行维护费",
  "vehicle-purchase": "公务用车购置费",
  "vehicle-running": "公务用车运行维护费",
  "official-reception": "公务接待费",
};

export const PROJECT_CLASSES: Readonly<Record<ProjectClass, string>> = {
  personnel: "人员类",
  operating: "运转类",
  specific: "特定目标类",
};

/** Amounts grow by 增加, rates by 增长. */
export const AMOUNT_WORDS: Readonly<Record<Exclude<Direction, "level">, string>> = { up: "增加", down: "减少" };
export const RATE_WORDS: Readonly<Record<Exclude<Direction, "level">, string>> = { up: "增长", down: "下降" };
