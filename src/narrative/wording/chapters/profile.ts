import type { Drafting } from "../../drafting";
import { appendix, type Chapter, chapter, part, type Sentence } from "../../pack";
import { say } from "../../say";
import { thisYear, who } from "../names";

/** 概况: what no table holds and every document tells, asked once and kept from year to year. */

function duties(d: Drafting): Sentence {
  return say`${d.blanks.text("profile.duties", "主要职责（可以分段）")}。`;
}

function tasks(d: Drafting): Sentence {
  return say`${d.blanks.text("profile.tasks", `${thisYear(d)}重点工作（可以分段）`)}。`;
}

/** 内设机构 and the bodies whose numbers the document holds. */
function bodies(d: Drafting): Sentence {
  return say`${who(d)}的机构设置：${d.blanks.text("profile.bodies", "内设机构和下属单位（可以分段）")}。`;
}

function unitsIncluded(d: Drafting, what: string): Sentence {
  const units = d.blanks.text("profile.units", `纳入${what}编制范围的单位名称`);
  return say`纳入${thisYear(d)}${d.form}${what}编制范围的单位包括：${units}。`;
}

/** 编制 and 人数. */
function staff(d: Drafting): Sentence {
  const count = (id: string, what: string, unit: string) =>
    say`${d.blanks.count(`profile.${id}`, `${what}多少${unit}`, unit)}${unit}`;
  return say`${who(d)}核定编制${count("posts", "核定编制", "名")}，实有在职人员${count("staff", "实有在职人员", "人")}，离退休人员${count("retired", "离退休人员", "人")}。`;
}

/** 第一部分 部门概况 */
function opening(d: Drafting, ordinal: string): ReturnType<typeof appendix> {
  return appendix("profile", `第${ordinal}部分 ${d.form}概况`, []);
}

export const sichuanProfile: Chapter = (d) => [
  opening(d, "一"),
  chapter("profile.functions", "基本职能及主要工作", []),
  part("profile.duties", "职能简介", [duties(d), bodies(d)]),
  part("profile.tasks", `${thisYear(d)}重点工作`, [tasks(d)]),
  chapter("profile.units", "部门预算单位构成", [unitsIncluded(d, "预算"), staff(d)]),
];

export const hubeiProfile: Chapter = (d) => [
  opening(d, "一"),
  chapter("profile.functions", "部门主要职责及机构设置情况", []),
  part("profile.duties", "主要职责", [duties(d)]),
  part("profile.bodies", "机构设置", [bodies(d)]),
  chapter("profile.units", "部门预算单位构成", [unitsIncluded(d, "预算")]),
  chapter("profile.staff", "人员及编制情况", [staff(d)]),
  chapter("profile.tasks", "部门年度工作重点", [tasks(d)]),
];

const plainProfile =
  (what: "预算" | "决算"): Chapter =>
  (d) => [
    opening(d, "一"),
    chapter("profile.duties", "主要职责", [duties(d)]),
    chapter("profile.bodies", "机构设置", [bodies(d), unitsIncluded(d, what), staff(d)]),
  ];

export const budgetProfile = plainProfile("预算");
export const finalProfile = plainProfile("决算");

const narrative =
  (what: "预算" | "决算"): Chapter =>
  (d) => [appendix("narrative", `第二部分 ${thisYear(d)}${d.form}${what}情况说明`, [])];

export const budgetNarrative = narrative("预算");
export const finalNarrative = narrative("决算");
