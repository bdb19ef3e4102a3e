import type { Fund, Source } from "./data";

export interface SourceWord {
  readonly source: Source;
  readonly name: string;
}

const GENERAL: SourceWord = { source: "general", name: "一般公共预算拨款收入" };
const FUND: SourceWord = { source: "gov-fund", name: "政府性基金预算拨款收入" };
const CAPITAL: SourceWord = { source: "state-capital", name: "国有资本经营预算拨款收入" };
const SPECIAL: SourceWord = { source: "special-account", name: "财政专户管理资金收入" };
const INSTITUTION: SourceWord = { source: "institution", name: "事业收入" };
const BUSINESS: SourceWord = { source: "business", name: "事业单位经营收入" };
const SUPERIOR: SourceWord = { source: "superior-subsidy", name: "上级补助收入" };
const SUBORDINATE: SourceWord = { source: "subordinate-remittance", name: "附属单位上缴收入" };
const OTHER: SourceWord = { source: "other", name: "其他收入" };

/** Income lines by the order a family of forms prints them in. */
export const SOURCE_ORDERS: Readonly<Record<"sichuan" | "hubei" | "shanghai", readonly SourceWord[]>> = {
  sichuan: [GENERAL, FUND, CAPITAL, INSTITUTION, BUSINESS, OTHER, SUPERIOR, SUBORDINATE, SPECIAL],
  hubei: [GENERAL, FUND, CAPITAL, SPECIAL, INSTITUTION, SUPERIOR, SUBORDINATE, BUSINESS, OTHER],
  shanghai: [GENERAL, FUND, CAPITAL, INSTITUTION, BUSINESS, OTHER, SUPERIOR, SUBORDINATE, SPECIAL],
};

/** Lines every form of the family has; the others appear when there is such money. */
export const STANDING_SOURCES: ReadonlySet<Source> = new Set<Source>([
  "general",
  "gov-fund",
  "state-capital",
  "institution",
  "business",
  "other",
]);

/** Lines of 收入支出决算总表. */
export const FINAL_SOURCES: readonly SourceWord[] = [
  { source: "general", name: "一般公共预算财政拨款收入" },
  { source: "gov-fund", name: "政府性基金预算财政拨款收入" },
  { source: "state-capital", name: "国有资本经营预算财政拨款收入" },
  { source: "superior-subsidy", name: "上级补助收入" },
  { source: "institution", name: "事业收入" },
  { source: "business", name: "经营收入" },
  { source: "subordinate-remittance", name: "附属单位上缴收入" },
  { source: "other", name: "其他收入" },
];

/** What forms call the three budgets. */
export const FUND_WORDS: readonly { readonly fund: Fund; readonly budget: string }[] = [
  { fund: "general", budget: "一般公共预算" },
  { fund: "gov-fund", budget: "政府性基金预算" },
  { fund: "state-capital", budget: "国有资本经营预算" },
];
