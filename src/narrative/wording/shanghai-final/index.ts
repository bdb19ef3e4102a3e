import { regionOf } from "../../../lexicon";
import type { WordingPack } from "../../pack";
import { FIXED_STYLE } from "../../style";
import { finalChapters } from "../chapters/final";
import { finalTitle } from "../names";

/** 上海市部门决算情况说明: what each account is for beside its completion, 预算绩效管理 as a chapter of its own. */
export const shanghaiFinal: WordingPack = {
  id: "shanghai-final",
  title: "上海市部门决算情况说明",
  documentKind: "final-account",
  style: FIXED_STYLE,
  suits: ({ document }) => regionOf(document.organisation) === "shanghai",
  titleOf: finalTitle,
  chapters: finalChapters({
    budgetName: "年初预算",
    spent: "财政拨款收入支出",
    withUses: true,
    performanceApart: true,
  }),
};
