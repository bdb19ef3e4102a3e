import { regionOf } from "../../../lexicon";
import type { BudgetReport } from "../../../report";
import type { WordingPack } from "../../pack";
import { USUAL_STYLE } from "../../style";
import { budgetTitle } from "../names";
import { basic, funds, glossary, otherMatters, stateCapital, threePublic } from "../chapters/budget";
import { budgetNarrative, sichuanProfile } from "../chapters/profile";
import { fiscal, general, overall } from "./totals";

/** Only these forms tell 当年 from carried-over money in the 一般公共预算支出表, or show 三公 of the funds. */
function inSichuanForms({ document, tables }: BudgetReport): boolean {
  const region = regionOf(document.organisation);
  if (region !== null) return region === "sichuan";
  return tables.some(
    ({ kind, columns }) =>
      kind === "gov-fund-three-public" ||
      (kind === "general-budget-expenditure" && columns.some(({ role }) => role === "current-appropriation")),
  );
}

/** 四川省部门预算情况说明: eight chapters and the glossary. */
export const sichuanBudget: WordingPack = {
  id: "sichuan-budget",
  title: "四川省部门预算情况说明",
  documentKind: "budget",
  style: USUAL_STYLE,
  suits: inSichuanForms,
  titleOf: budgetTitle,
  chapters: [
    sichuanProfile,
    budgetNarrative,
    overall,
    fiscal,
    general,
    basic,
    threePublic,
    funds,
    stateCapital,
    otherMatters("200万元"),
    glossary,
  ],
};
