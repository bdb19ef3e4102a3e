import { INCOME_SOURCE_NAMES } from "./data/income-sources";
import { normalizeName } from "./names";

/** Where a unit's money comes from; the ids are those of the income columns. */
export type IncomeSourceId =
  | "fiscal-appropriation-income"
  | "general-budget-income"
  | "gov-fund-income"
  | "state-capital-income"
  | "fiscal-special-account-income"
  | "institution-income"
  | "business-income"
  | "superior-subsidy-income"
  | "subordinate-remittance-income"
  | "unit-funds-income"
  | "other-income";

export interface IncomeSource {
  readonly id: IncomeSourceId;
  /** The most usual name. */
  readonly name: string;
  readonly otherNames: readonly string[];
}

export const INCOME_SOURCES: readonly IncomeSource[] = INCOME_SOURCE_NAMES.map(([id, [name = "", ...otherNames]]) => ({
  id,
  name,
  otherNames,
}));

const BY_NAME: ReadonlyMap<string, IncomeSource> = new Map(
  INCOME_SOURCES.flatMap((source) => [source.name, ...source.otherNames].map((name) => [normalizeName(name), source])),
);

/** The income source a row or column label names, numbering and 其中： disregarded; null when it names none. */
export function incomeSourceOf(label: string): IncomeSource | null {
  return BY_NAME.get(normalizeName(label)) ?? null;
}
