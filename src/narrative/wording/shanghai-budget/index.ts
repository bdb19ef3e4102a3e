import { regionOf } from "../../../lexicon";
import type { BudgetReport } from "../../../report";
import type { WordingPack } from "../../pack";
import { FIXED_STYLE } from "../../style";
import { glossary } from "../chapters/budget";
import { budgetProfile } from "../chapters/profile";
import { budgetTitle } from "../names";
import { compilation } from "./compilation";
import { comparedItems, plainItems } from "./items";
import { otherMatters } from "./other-matters";
import { projectFunds } from "./projects";

/** 支出功能分类预算表, 部门预算经济分类预算表: titles of the forms in use there. */
function inShanghaiForms({ document, tables }: BudgetReport): boolean {
  const region = regionOf(document.organisation);
  if (region !== null) return region === "shanghai";
  return tables.some(({ title }) => /支出功能分类预算表|部门预算经济分类预算表/.test(title));
}

const SHARED = { documentKind: "budget", style: FIXED_STYLE, titleOf: budgetTitle } as const;

/** 上海市部门预算编制说明: an account is what it costs and what it is for. */
export const shanghaiBudget: WordingPack = {
  ...SHARED,
  id: "shanghai-budget",
  title: "上海市部门预算编制说明",
  suits: inShanghaiForms,
  chapters: [budgetProfile, compilation(plainItems), otherMatters, projectFunds, glossary],
};

/** The same where each account is told beside what was spent on it in the year before. */
export const shanghaiBudgetCompared: WordingPack = {
  ...SHARED,
  id: "shanghai-budget-compared",
  title: "上海市部门预算编制说明（各科目与上年执行数比较）",
  suits: () => false,
  chapters: [budgetProfile, compilation(comparedItems), otherMatters, projectFunds, glossary],
};
