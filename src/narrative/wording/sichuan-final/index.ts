import { regionOf } from "../../../lexicon";
import type { BudgetReport } from "../../../report";
import type { WordingPack } from "../../pack";
import { USUAL_STYLE } from "../../style";
import { finalChapters } from "../chapters/final";
import { finalTitle } from "../names";

/** These forms add the details by economic account. */
function inSichuanForms(report: BudgetReport): boolean {
  const region = regionOf(report.document.organisation);
  return region === null ? report.table("final-general-budget-detail") !== null : region === "sichuan";
}

/** The outline of the whole country, where completion is measured against 全年预算. */
export const sichuanFinal: WordingPack = {
  id: "sichuan-final",
  title: "四川省部门决算情况说明",
  documentKind: "final-account",
  style: USUAL_STYLE,
  suits: inSichuanForms,
  titleOf: finalTitle,
  chapters: finalChapters({ budgetName: "全年预算", spent: "支出" }),
};
