import { type IncomeSourceId, incomeSourceOf as sourceByName } from "../classification";
import type { ThreePublicItem } from "../recognition";

export { type ThreePublicItem, threePublicItemOf } from "../recognition";

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

export const THREE_PUBLIC_OF_ROLE: ReadonlyMap<string, ThreePublicItem> = new Map([
  ["total", "total"],
  ["three-public", "total"],
  ["overseas-travel", "overseas-travel"],
  ["vehicle-subtotal", "vehicle"],
  ["vehicle-purchase", "vehicle-purchase"],
  ["vehicle-running", "vehicle-running"],
  ["official-reception", "official-reception"],
]);
