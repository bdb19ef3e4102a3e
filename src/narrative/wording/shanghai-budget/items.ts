import { accountName, type PathStyle, pathRun } from "../../accounts";
import { type Drafting, money } from "../../drafting";
import { changeBetween } from "../../figures";
import { type Item, itemsOf } from "../../items";
import type { Sentence } from "../../pack";
import { isZero, type Quantity } from "../../quantity";
import { spending } from "../../concepts";
import { say } from "../../say";
import type { Run } from "../../narrative";
import { AMOUNT_WORDS, lastYear, RATE_WORDS, thisYear } from "../names";
import { phrasesFor, SPENDING_REASONS } from "../sentences/reasons";
import { useBlank } from "../sentences/uses";

/** How the accounts of the appropriation are listed. */
export type Items = (d: Drafting, whole: Quantity) => readonly Sentence[];

/** “卫生健康支出-行政事业单位医疗-行政单位医疗”科目78.29万元，主要用于…。 */
export const plainItems: Items = (d) =>
  fiscalItems(d).map(
    ({ code, amount }, index) =>
      say`${String(index + 1)}.${pathRun(d.now.report, code, QUOTED)}科目${money(d, amount)}，主要用于${useBlank(d, code)}。`,
  );

const QUOTED: PathStyle = (levels) => `“${levels.map(({ name }) => name).join("-")}”`;

/** The same beside what was spent on the account in the year before, and why it changes. */
export const comparedItems: Items = (d) =>
  fiscalItems(d).map(
    ({ code, amount }, index) =>
      say`${String(index + 1)}.${pathRun(d.now.report, code)}${money(d, amount)}，主要用于${useBlank(d, code)}。${besideSpent(d, code, amount)}`,
  );

const FUNDS = ["general", "gov-fund", "state-capital"] as const;

/** The accounts of the three budgets, one budget after the other. */
function fiscalItems(d: Drafting): readonly Item[] {
  return FUNDS.flatMap((fund) => {
    const whole = spending(d.now, fund);
    return whole === null || isZero(whole) ? [] : itemsOf(d, fund, "total", whole);
  });
}

/** No workbook of budgets holds what was spent: it is asked. */
function besideSpent(d: Drafting, code: string, now: Quantity): readonly Run[] {
  const what = `${code}${accountName(d.now.report, code) ?? ""}`;
  const spent = d.blanks.money(`executed.${code}`, `${what}${lastYear(d)}当年预算执行数`);
  const opening = say`${lastYear(d)}当年预算执行数为${money(d, spent)}，${thisYear(d)}预算安排${money(d, now)}`;
  const change = now.known && spent.known ? changeBetween(now, spent, d.style) : null;
  if (change?.direction === "level") return say`${opening}，与${lastYear(d)}预算执行数持平。`;
  const offered = phrasesFor(SPENDING_REASONS, change?.direction ?? null);
  const reason = d.blanks.words(`reason.${code}-executed`, `${what}比${lastYear(d)}执行数增减的主要原因`, offered);
  const rate =
    change === null
      ? null
      : say`，比${lastYear(d)}预算执行数${change.rate === null ? say`${AMOUNT_WORDS[change.direction]}${change.amount}` : say`${RATE_WORDS[change.direction]}${change.rate}`}`;
  return say`${opening}${rate}。主要原因是${reason}。`;
}
