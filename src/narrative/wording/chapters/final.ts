import type { WordingPack } from "../../pack";
import { glossary, otherMatters } from "./final-other";
import { basic, general, govFund, stateCapital } from "./final-spending";
import { threePublic } from "./final-three-public";
import { fiscal, income, overall, spending } from "./final-totals";
import { finalNarrative, finalProfile } from "./profile";

/** What a place measures completion against. */
export type BudgetName = "年初预算" | "全年预算";

/** The ten chapters in use all over the country, and 概况 before them; `spent` is what those of the funds are headed. */
export function finalChapters(budgetName: BudgetName, spent: "支出" | "财政拨款支出"): WordingPack["chapters"] {
  return [
    finalProfile,
    finalNarrative,
    overall,
    income,
    spending,
    fiscal,
    general({ budgetName }),
    basic,
    threePublic,
    govFund(spent),
    stateCapital(spent),
    otherMatters({ withPerformance: true }),
    glossary,
  ];
}
