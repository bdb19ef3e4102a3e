import { incomeTotal, spending as spendingOf } from "../../concepts";
import { money, orAsk } from "../../drafting";
import { type Chapter, chapter, part } from "../../pack";
import { partsBeside } from "../../parts";
import { isZero } from "../../quantity";
import { say } from "../../say";
import { BUDGET_INCOME, thisYear, who } from "../names";
import { fundParagraphs } from "../sentences/funds";
import { carriedOver, incomeLines, sharesOf } from "../sentences/income";
import { grandTotals, identity, totalSentence } from "../sentences/overall";
import { classLines, fiscalClasses, spendingSplit } from "../sentences/spending";
import { usesOf } from "../sentences/uses";

/** 收支预算总体情况 */
export const overall: Chapter = (d) => [
  chapter("overall", "收支预算总体情况说明", [
    say`${identity(d)}按照综合预算的原则，${who(d)}所有收入和支出均纳入${d.form}预算管理。`,
    totalSentence(d, { ...grandTotals(d, "all", "收支预算总数"), subject: "收入总计、支出总计均为" }),
  ]),
];

/** 收入预算情况: sources that bring something, with their shares. */
export const income: Chapter = (d) => {
  const whole = orAsk(d, incomeTotal(d.now, "all"), "income.total", `${thisYear(d)}收入预算`);
  const sources = [...incomeLines(d, BUDGET_INCOME, false), ...carriedOver(d, "上年结转", false)];
  const lines = partsBeside(d, whole, sources, "收入预算");
  const parts = lines.length === 0 ? null : say`，其中：${sharesOf(d, lines, whole)}`;
  return [chapter("income", "收入预算情况说明", [say`${who(d)}${thisYear(d)}收入预算${money(d, whole)}${parts}。`])];
};

/** 支出预算情况 */
export const spending: Chapter = (d) => {
  const whole = orAsk(d, spendingOf(d.now, "all"), "spending.total", `${thisYear(d)}支出预算`);
  return [
    chapter("spending", "支出预算情况说明", [
      say`${who(d)}${thisYear(d)}支出预算${money(d, whole)}，其中：${spendingSplit(d, whole)}。`,
    ]),
  ];
};

/** 财政拨款收支预算总体情况 */
export const fiscal: Chapter = (d) => {
  const total = grandTotals(d, "fiscal", "财政拨款收支预算总数");
  const lines = fiscalClasses(d, total.now, "财政拨款支出总计");
  return [
    chapter("fiscal", "财政拨款收支预算总体情况说明", [
      totalSentence(d, { ...total, subject: "财政拨款收入总计、支出总计均为" }),
      lines.length === 0 ? null : say`财政拨款支出按功能科目分为：${sharesOf(d, lines, total.now)}。`,
    ]),
  ];
};

/** 一般公共预算支出情况: total, structure, uses. */
export const general: Chapter = (d) => {
  const heading = "一般公共预算支出情况说明";
  const found = spendingOf(d.now, "general");
  if (found !== null && isZero(found)) return [chapter("general", heading, fundParagraphs(d, "general"))];
  const what = "一般公共预算支出";
  const now = orAsk(d, found, "general.amount", `${thisYear(d)}${what}`);
  const before = d.before === null ? null : spendingOf(d.before, "general");
  const lines = partsBeside(d, now, classLines(d, "general", "total"), what);
  return [
    chapter("general", heading, []),
    part("general.change", "总体情况", [
      totalSentence(d, { now, before, topic: "general", what, base: "预算数", scope: "general" }),
    ]),
    part("general.structure", "结构情况", [lines.length === 0 ? null : say`${sharesOf(d, lines, now)}。`]),
    part("general.uses", "具体使用情况", usesOf(d, "general", "total", now)),
  ];
};
