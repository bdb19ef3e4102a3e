import type { WordingPack } from "../../pack";
import { USUAL_STYLE } from "../../style";
import { budgetTitle } from "../names";
import { basic, funds, glossary, otherMatters, stateCapital, threePublic } from "../chapters/budget";
import { fiscal, general, overall } from "./totals";

/** 四川省部门预算情况说明: eight chapters and the glossary. */
export const sichuanBudget: WordingPack = {
  id: "sichuan-budget",
  title: "四川省部门预算情况说明",
  documentKind: "budget",
  style: USUAL_STYLE,
  titleOf: budgetTitle,
  chapters: [
    overall,
    fiscal,
    general,
    basic,
    threePublic,
    funds,
    stateCapital,
    otherMatters("200万元"),
    glossary(true),
  ],
};
