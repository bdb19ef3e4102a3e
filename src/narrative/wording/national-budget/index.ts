import type { WordingPack } from "../../pack";
import { USUAL_STYLE } from "../../style";
import { basic, funds, glossary, otherMatters, stateCapital, threePublic } from "../chapters/budget";
import { budgetNarrative, budgetProfile } from "../chapters/profile";
import { budgetTitle } from "../names";
import { fiscal, general, income, overall, spending } from "./totals";

/** A budget's 情况说明 without any one province's customs: ten chapters and the glossary. */
export const nationalBudget: WordingPack = {
  id: "national-budget",
  formerly: "standard-budget",
  title: "部门预算情况说明（通用）",
  documentKind: "budget",
  style: USUAL_STYLE,
  titleOf: budgetTitle,
  chapters: [
    budgetProfile,
    budgetNarrative,
    overall,
    income,
    spending,
    fiscal,
    general,
    basic,
    threePublic,
    funds,
    stateCapital,
    otherMatters("100万元"),
    glossary,
  ],
};
