import { domainOfCode } from "./account";
import { GOVERNMENT_FUND_ONLY, SOCIAL_INSURANCE_ONLY, STATE_CAPITAL_ONLY } from "./data/restricted-sections";

/** One of the four budgets of 政府预算 other than 一般公共预算. */
export type RestrictedBudget = "gov-fund" | "state-capital" | "social-insurance";

const ONLY: ReadonlyMap<string, RestrictedBudget> = new Map([
  ...GOVERNMENT_FUND_ONLY.map((code) => [code, "gov-fund"] as const),
  ...STATE_CAPITAL_ONLY.map((code) => [code, "state-capital"] as const),
  ...SOCIAL_INSURANCE_ONLY.map((code) => [code, "social-insurance"] as const),
]);

/**
 * The only budget a functional code may stand in, or null when it is bound to none. Codes whose
 * 款 or 类 is not confirmed in the catalogue should raise no more than a question.
 */
export function onlyBudgetOf(code: string): RestrictedBudget | null {
  if (domainOfCode(code) !== "functional") return null;
  return ONLY.get(code.slice(0, 3)) ?? ONLY.get(code.slice(0, 5)) ?? null;
}
