import { accountName, pathRun } from "../../accounts";
import { opening, spending as spendingOf } from "../../concepts";
import { type Drafting, money, orAsk } from "../../drafting";
import { itemsOf } from "../../items";
import { type Chapter, chapter, part, type Sentence } from "../../pack";
import { partsBeside } from "../../parts";
import { isZero, type Known, type Quantity } from "../../quantity";
import { listed, say } from "../../say";
import { thisYear, who } from "../names";
import { basicParagraphs } from "../sentences/basic";
import { comparedWithLastYear } from "../sentences/change";
import { changeChart, structureChart } from "../sentences/charts";
import { completed, deviation, shareOfTotal } from "../sentences/completion";
import { sharesOf } from "../sentences/income";
import { totalSentence } from "../sentences/overall";
import { SPENDING_REASONS } from "../sentences/reasons";
import { useBlank } from "../sentences/uses";
import { classLines } from "../sentences/spending";

export interface ItemWording {
  /** What the place measures completion against: 年初预算. */
  readonly budgetName: string;
  /** Whether it says of each account what it is for. */
  readonly withUses?: boolean;
}

const GENERAL = "一般公共预算财政拨款支出";

/** 一般公共预算财政拨款支出决算情况: total, structure, each account beside its budget. */
export const general =
  ({ budgetName, withUses = false }: ItemWording): Chapter =>
  (d) => {
    const heading = `${GENERAL}决算情况说明`;
    const found = spendingOf(d.now, "general");
    if (found !== null && isZero(found)) return [chapter("general", heading, fundParagraphs(d, "general", GENERAL))];
    const now = orAsk(d, found, "general.amount", `${thisYear(d)}${GENERAL}`);
    const before = d.before === null ? null : spendingOf(d.before, "general");
    const whole = orAsk(d, spendingOf(d.now, "all"), "spending.total", `${thisYear(d)}本年支出合计`);
    const aside = shareOfTotal(d, now, whole, "本年支出合计");
    const lines = partsBeside(d, now, classLines(d, "general", "total"), GENERAL);
    return [
      chapter("general", heading, []),
      part("general.change", `${GENERAL}决算总体情况`, [
        totalSentence(d, { now, before, topic: "general", what: GENERAL, base: "", aside, scope: "general" }),
        changeChart(d, "chart.general", `${GENERAL}决算变动情况`, now, before),
      ]),
      part("general.structure", `${GENERAL}决算结构情况`, [
        lines.length === 0
          ? null
          : say`${thisYear(d)}${GENERAL}${money(d, now)}，主要用于以下方面：${sharesOf(d, lines, now)}。`,
        structureChart(d, "chart.general-structure", `${GENERAL}决算结构`, lines),
      ]),
      part("general.items", `${GENERAL}决算具体情况`, [
        againstBudget(d, now, budgetName),
        ...itemParagraphs(d, { budgetName, withUses }, now),
      ]),
    ];
  };

function againstBudget(d: Drafting, now: Quantity, budgetName: string): Sentence {
  const planned = plannedSpending(d, null, budgetName);
  const budget = orAsk(d, planned, "budget.general", `${GENERAL}${budgetName}`);
  const completion = { spent: now, budget, budgetName, topic: "general", what: GENERAL };
  return say`${thisYear(d)}${GENERAL}${completed(d, completion)}。其中：`;
}

/** The very budget the text names: beside the outcome, or in the budget of the year. 全年预算 is no budget of its beginning. */
function plannedSpending(d: Drafting, code: string | null, budgetName: string): Known | null {
  const isOpening = budgetName === "年初预算";
  const beside = d.now.read("expenditure", "general", code, "total", isOpening ? "opening" : "adjusted");
  return beside ?? (isOpening ? (d.budget?.read("expenditure", "general", code) ?? null) : null);
}

function itemParagraphs(d: Drafting, { budgetName, withUses }: ItemWording, whole: Quantity): readonly Sentence[] {
  const { report } = d.now;
  return itemsOf(d, "general", "total", whole).map(({ code, amount: spent }, index) => {
    const what = `${code}${accountName(report, code) ?? ""}`;
    const budget = orAsk(d, plannedSpending(d, code, budgetName), `budget.${code}`, `${what}${budgetName}`);
    const completion = { spent, budget, budgetName, topic: code, what };
    const use = withUses === true ? say`主要用于${useBlank(d, code)}。` : null;
    return say`${String(index + 1)}.${pathRun(report, code)}：${completed(d, completion)}。${use}${deviation(d, completion)}`;
  });
}

/** 一般公共预算财政拨款基本支出决算情况 */
export const basic: Chapter = (d) => [
  chapter(
    "basic",
    "一般公共预算财政拨款基本支出决算情况说明",
    basicParagraphs(d, { opening: `${who(d)}${thisYear(d)}一般公共预算财政拨款基本支出`, withAmounts: true }),
  ),
];

/** `spent` is what the heading says that it tells of. */
const fund =
  (id: "gov-fund" | "state-capital", name: string) =>
  (spent: "支出" | "财政拨款支出" | "财政拨款收入支出"): Chapter =>
  (d) => [chapter(id, `${name}${spent}决算情况说明`, fundParagraphs(d, id, `${name}财政拨款支出`))];

export const govFund = fund("gov-fund", "政府性基金预算");
export const stateCapital = fund("state-capital", "国有资本经营预算");

/** A fund's year; nothing spent is said only where a table says so. */
function fundParagraphs(
  d: Drafting,
  fund: "general" | "gov-fund" | "state-capital",
  what: string,
): readonly Sentence[] {
  const now = orAsk(d, spendingOf(d.now, fund), `${fund}.total`, `${thisYear(d)}${what}`);
  if (isZero(now) && now.asked === null) return [say`${who(d)}${thisYear(d)}没有${what}。`];
  const before = d.before === null ? null : spendingOf(d.before, fund);
  const compared = comparedWithLastYear(d, { now, before, topic: fund, what, base: "", phrases: SPENDING_REASONS });
  const balances = listed(
    [
      balance(d, "年初结转和结余", opening(d.now, fund)),
      balance(d, "年末结转和结余", d.now.read("carry", fund, "closing")),
    ],
    "，",
  );
  return [
    say`${who(d)}${thisYear(d)}${what}${money(d, now)}${compared}。`,
    balances.length === 0 ? null : say`${balances}。`,
    ...itemsOf(d, fund, "total", now).map(
      ({ code, amount }, index) =>
        say`${String(index + 1)}.${pathRun(d.now.report, code)}：支出决算为${money(d, amount)}。`,
    ),
  ];
}

function balance(d: Drafting, name: string, amount: ReturnType<typeof opening>): Sentence {
  return amount === null || isZero(amount) ? null : say`${name}${money(d, amount)}`;
}
