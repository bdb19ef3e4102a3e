import type { Layout } from "../layout";
import { CLASSIFIED_BUDGETS } from "./classified";
import { FINAL_ACCOUNTS } from "./finals";
import { MIXED_BUDGETS } from "./mixed";
import { REGIONAL_BUDGETS } from "./regions";

export const PRESETS: readonly Layout[] = [
  ...REGIONAL_BUDGETS,
  ...MIXED_BUDGETS,
  ...CLASSIFIED_BUDGETS,
  ...FINAL_ACCOUNTS,
];

export { vary } from "./base";
