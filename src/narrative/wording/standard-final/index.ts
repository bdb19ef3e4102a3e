import type { WordingPack } from "../../pack";
import { USUAL_STYLE } from "../../style";
import { glossary, otherMatters } from "../chapters/final-other";
import { basic, general, govFund, stateCapital } from "../chapters/final-spending";
import { threePublic } from "../chapters/final-three-public";
import { fiscal, income, overall, spending } from "../chapters/final-totals";
import { finalTitle } from "../names";

/** What a place measures completion against. */
type BudgetName = "年初预算" | "全年预算";

function finalPack(id: string, title: string, budgetName: BudgetName, suits?: WordingPack["suits"]): WordingPack {
  return {
    id,
    title,
    ...(suits === undefined ? {} : { suits }),
    documentKind: "final-account",
    style: USUAL_STYLE,
    titleOf: finalTitle,
    chapters: [
      overall,
      income,
      spending,
      fiscal,
      general(budgetName),
      basic,
      threePublic,
      govFund,
      stateCapital,
      otherMatters,
      glossary,
    ],
  };
}

/** 部门决算情况说明 after the outline in use all over the country. */
export const standardFinal = finalPack("standard-final", "部门决算情况说明（通用）", "年初预算");

/** The same outline where completion is measured against 全年预算; these forms add the details by economic account. */
export const sichuanFinal = finalPack(
  "sichuan-final",
  "四川省部门决算情况说明",
  "全年预算",
  (report) => report.table("final-general-budget-detail") !== null,
);
