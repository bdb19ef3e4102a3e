import { regionOf } from "../../../lexicon";
import type { WordingPack } from "../../pack";
import { USUAL_STYLE } from "../../style";
import { glossary } from "../chapters/budget";
import { budgetNarrative, hubeiProfile } from "../chapters/profile";
import { budgetTitle } from "../names";
import { agency, assets, fund, performance, procurement, threePublic } from "./other-chapters";
import { totals } from "./totals";

/** 湖北省部门预算情况说明: 概况 in four chapters, all numbers of income and expenditure in one, seven chapters in all. */
export const hubeiBudget: WordingPack = {
  id: "hubei-budget",
  title: "湖北省部门预算情况说明",
  documentKind: "budget",
  style: USUAL_STYLE,
  suits: ({ document }) => regionOf(document.organisation) === "hubei",
  titleOf: budgetTitle,
  chapters: [
    hubeiProfile,
    budgetNarrative,
    totals,
    agency,
    procurement,
    threePublic,
    assets,
    fund,
    performance,
    glossary,
  ],
};
