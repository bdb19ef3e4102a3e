import { compareAmounts } from "../../../amounts";
import { currentAppropriation, currentNature, incomeTotal, income, opening, spending } from "../../concepts";
import { type Drafting, money, orAsk } from "../../drafting";
import { type Chapter, chapter, part, type Sentence } from "../../pack";
import { partsBeside } from "../../parts";
import { isZero, type Known, type Quantity } from "../../quantity";
import { listed, say } from "../../say";
import { BUDGET_INCOME, thisYear, who } from "../names";
import { fundParagraphs } from "../sentences/funds";
import { carriedOver, incomeLines, type Line, sharesOf } from "../sentences/income";
import { grandTotals, identity, totalSentence } from "../sentences/overall";
import { amountsOf, classLines, classesOfAll, fiscalClasses, spendingSplit } from "../sentences/spending";
import { usesOf } from "../sentences/uses";

/** 一、收支预算情况说明 */
export const overall: Chapter = (d) => {
  const received = orAsk(d, incomeTotal(d.now, "all"), "income.total", `${thisYear(d)}收入预算`);
  const spent = orAsk(d, spending(d.now, "all"), "spending.total", `${thisYear(d)}支出预算`);
  const carried = carriedOver(d, "上年结转", true);
  const lines = partsBeside(d, received, [...carried, ...incomeLines(d, BUDGET_INCOME, true)], "收入预算");
  const received100 = lines.length === 0 ? [] : say`，其中：${sharesOf(d, lines, received)}`;
  return [
    chapter("overall", "收支预算情况说明", [
      say`${identity(d)}按照综合预算的原则，${who(d)}所有收入和支出均纳入${d.form}预算管理。${madeOf(d)}${totalSentence(d, grandTotals(d, "all", "收支预算总数"))}`,
    ]),
    part("overall.income", "收入预算情况", [say`${who(d)}${thisYear(d)}收入预算${money(d, received)}${received100}。`]),
    part("overall.spending", "支出预算情况", [
      say`${who(d)}${thisYear(d)}支出预算${money(d, spent)}，其中：${spendingSplit(d, spent)}。`,
    ]),
  ];
};

/** 收入包括：…；支出包括：…; what is spent with its amount where a table of all money states it. */
function madeOf(d: Drafting): Sentence {
  const lines = [...incomeLines(d, BUDGET_INCOME, false), ...carriedOver(d, "上年结转", false)];
  const received = lines.map(({ name }) => name).join("、");
  const spent = classesOfAll(d, orAsk(d, spending(d.now, "all"), "spending.total", `${thisYear(d)}支出预算`));
  const parts = [received === "" ? null : `收入包括：${received}`, spent.length === 0 ? null : say`支出包括：${spent}`];
  const clauses = listed(parts, "；");
  return clauses.length === 0 ? null : say`${clauses}。`;
}

/** 二、财政拨款收支预算情况说明 */
export const fiscal: Chapter = (d) => [
  chapter("fiscal", "财政拨款收支预算情况说明", [
    totalSentence(d, grandTotals(d, "fiscal", "财政拨款收支预算总数")),
    fiscalParts(d, grandTotals(d, "fiscal", "财政拨款收支预算总数").now),
  ]),
];

const FISCAL_SOURCES = ["general", "gov-fund", "state-capital"] as const;

function fiscalParts(d: Drafting, whole: Quantity): Sentence {
  const current = FISCAL_SOURCES.flatMap((source) =>
    unlessZero(`fiscal.${source}`, `本年${BUDGET_INCOME[source]}`, income(d.now, "fiscal", source)),
  );
  const carried = unlessZero("fiscal.opening", "上年结转", opening(d.now, "fiscal"));
  const received = amountsOf(d, partsBeside(d, whole, [...current, ...carried], "财政拨款收入总计"), "、");
  const spent = amountsOf(d, fiscalClasses(d, whole, "财政拨款支出总计"), "、");
  const parts = [
    received.length === 0 ? null : say`收入包括：${received}`,
    spent.length === 0 ? null : say`支出包括：${spent}`,
  ];
  const clauses = listed(parts, "；");
  return clauses.length === 0 ? null : say`${clauses}。`;
}

function unlessZero(id: string, name: string, amount: Known | null): readonly Line[] {
  return amount === null || isZero(amount) ? [] : [{ id, name, amount }];
}

const GENERAL = { topic: "general", what: "一般公共预算当年拨款", base: "预算数", scope: "general" } as const;

/** Where the table does not part this year's money from last year's, what it divides is more than 当年拨款. */
function withCarriedOver(d: Drafting, now: Quantity, whole: Quantity): Sentence {
  if (!now.known || !whole.known || compareAmounts(now.amount, whole.amount) === 0) return null;
  return say`一般公共预算支出（含上年结转）${money(d, whole)}，其中：`;
}

/** 三、一般公共预算当年拨款情况说明 */
export const general: Chapter = (d) => {
  const heading = "一般公共预算当年拨款情况说明";
  const found = currentAppropriation(d.now);
  if (found !== null && isZero(found)) return [chapter("general", heading, fundParagraphs(d, "general"))];
  const now = orAsk(d, found, "general.amount", `${thisYear(d)}一般公共预算当年拨款`);
  const before = d.before === null ? null : currentAppropriation(d.before);
  const nature = currentNature(d.now);
  const whole = spending(d.now, "general", nature) ?? now;
  const lines = partsBeside(d, whole, classLines(d, "general", nature), GENERAL.what);
  return [
    chapter("general", heading, []),
    part("general.change", "一般公共预算当年拨款规模变化情况", [totalSentence(d, { ...GENERAL, now, before, nature })]),
    part("general.structure", "一般公共预算当年拨款结构情况", [
      lines.length === 0 ? null : say`${withCarriedOver(d, now, whole)}${sharesOf(d, lines, whole)}。`,
    ]),
    part("general.uses", "一般公共预算当年拨款具体使用情况", usesOf(d, "general", nature, whole)),
  ];
};
