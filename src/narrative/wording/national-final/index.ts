import type { WordingPack } from "../../pack";
import { USUAL_STYLE } from "../../style";
import { finalChapters } from "../chapters/final";
import { finalTitle } from "../names";

/** 部门决算情况说明 after the outline in use all over the country. */
export const nationalFinal: WordingPack = {
  id: "national-final",
  formerly: "standard-final",
  title: "部门决算情况说明（通用）",
  documentKind: "final-account",
  style: USUAL_STYLE,
  titleOf: finalTitle,
  chapters: finalChapters({ budgetName: "年初预算", spent: "财政拨款支出" }),
};
