import { regionOf } from "../../../lexicon";
import type { WordingPack } from "../../pack";
import { FIXED_STYLE } from "../../style";
import { glossary, otherMatters, performance } from "../chapters/final-other";
import { basic, general, govFund, stateCapital } from "../chapters/final-spending";
import { threePublic } from "../chapters/final-three-public";
import { fiscal, income, overall, spending } from "../chapters/final-totals";
import { finalNarrative, finalProfile } from "../chapters/profile";
import { finalTitle } from "../names";

/** 上海市部门决算情况说明: what each account is for beside its completion, 预算绩效管理 as a chapter of its own. */
export const shanghaiFinal: WordingPack = {
  id: "shanghai-final",
  title: "上海市部门决算情况说明",
  documentKind: "final-account",
  style: FIXED_STYLE,
  suits: ({ document }) => regionOf(document.organisation) === "shanghai",
  titleOf: finalTitle,
  chapters: [
    finalProfile,
    finalNarrative,
    overall,
    income,
    spending,
    fiscal,
    general({ budgetName: "年初预算", withUses: true }),
    basic,
    threePublic,
    govFund("财政拨款收入支出"),
    stateCapital("财政拨款收入支出"),
    performance,
    otherMatters({ withPerformance: false }),
    glossary,
  ],
};
