import { type IncomeSourceId, incomeSourceOf as sourceByName, normalizeName } from "../classification";

/** Sources of income by the names tables give them; ids are the subjects of income facts. */
export const INCOME_SOURCES = [
  "fiscal",
  "general",
  "gov-fund",
  "state-capital",
  "special-account",
  "institution",
  "business",
  "superior-subsidy",
  "subordinate-remittance",
  "unit-funds",
  "other",
] as const;
export type IncomeSource = (typeof INCOME_SOURCES)[number];

/** The sources by the ids that classification and income columns share. */
export const SOURCE_OF_ROLE: ReadonlyMap<string, IncomeSource> = new Map<IncomeSourceId, IncomeSource>([
  ["general-budget-income", "general"],
  ["gov-fund-income", "gov-fund"],
  ["state-capital-income", "state-capital"],
  ["fiscal-appropriation-income", "fiscal"],
  ["fiscal-special-account-income", "special-account"],
  ["institution-income", "institution"],
  ["business-income", "business"],
  ["superior-subsidy-income", "superior-subsidy"],
  ["subordinate-remittance-income", "subordinate-remittance"],
  ["unit-funds-income", "unit-funds"],
  ["other-income", "other"],
]);

/** Which source a line such as 一、一般公共预算拨款收入 names; null for anything else. */
export function incomeSourceOf(label: string): IncomeSource | null {
  const source = sourceByName(label);
  return source === null ? null : (SOURCE_OF_ROLE.get(source.id) ?? null);
}

/** Items of 三公经费; ids are the subjects of three-public facts. */
export type ThreePublicItem =
  "total" | "overseas-travel" | "vehicle" | "vehicle-purchase" | "vehicle-running" | "official-reception";

export const THREE_PUBLIC_OF_ROLE: ReadonlyMap<string, ThreePublicItem> = new Map([
  ["total", "total"],
  ["overseas-travel", "overseas-travel"],
  ["vehicle-subtotal", "vehicle"],
  ["vehicle-purchase", "vehicle-purchase"],
  ["vehicle-running", "vehicle-running"],
  ["official-reception", "official-reception"],
]);

/** 团组数, 保有量, 接待批次: counts that stand below the amounts in the same column. */
const COUNTED = /团组|人次|人数|批次|保有|数量|购置数|辆|个数/;

const THREE_PUBLIC_LABELS: readonly (readonly [RegExp, ThreePublicItem])[] = [
  [/因公出国/, "overseas-travel"],
  [/公务接待/, "official-reception"],
  [/购置及运行|购置和运行|公务用车(?:费|经费)?$/, "vehicle"],
  [/用车购置|^购置费?$/, "vehicle-purchase"],
  [/用车运行|^运行(?:维护)?费?$/, "vehicle-running"],
  [/三公|合计/, "total"],
];

export function threePublicItemOf(label: string): ThreePublicItem | null {
  const name = normalizeName(label);
  if (COUNTED.test(name)) return null;
  return THREE_PUBLIC_LABELS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
