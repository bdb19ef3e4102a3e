import type { WordingPack } from "../../pack";
import { glossary, otherMatters, performance } from "./final-other";
import { basic, general, govFund, stateCapital } from "./final-spending";
import { threePublic } from "./final-three-public";
import { fiscal, income, overall, spending } from "./final-totals";
import { finalNarrative, finalProfile } from "./profile";

/** What a place measures completion against. */
export type BudgetName = "年初预算" | "全年预算";

export interface FinalForm {
  readonly budgetName: BudgetName;
  /** What the chapters of the funds are headed. */
  readonly spent: "支出" | "财政拨款支出" | "财政拨款收入支出";
  /** Every account says what it is for. */
  readonly withUses?: boolean;
  /** 预算绩效管理 is a chapter of its own, not one of the other matters. */
  readonly performanceApart?: boolean;
}

/** The chapters in use all over the country, and 概况 before them. */
export function finalChapters({
  budgetName,
  spent,
  withUses = false,
  performanceApart = false,
}: FinalForm): WordingPack["chapters"] {
  return [
    finalProfile,
    finalNarrative,
    overall,
    income,
    spending,
    fiscal,
    general({ budgetName, withUses }),
    basic,
    threePublic,
    govFund(spent),
    stateCapital(spent),
    ...(performanceApart ? [performance] : []),
    otherMatters({ withPerformance: !performanceApart }),
    glossary,
  ];
}
