import { income as incomeOf, spending as spendingOf } from "../../concepts";
import { type Drafting, money, orAsk } from "../../drafting";
import { type Chapter, chapter, type Sentence } from "../../pack";
import { partsBeside } from "../../parts";
import { isZero, type Known, type Quantity } from "../../quantity";
import { listed, say } from "../../say";
import { FINAL_INCOME, thisYear, who } from "../names";
import { changeChart, structureChart } from "../sentences/charts";
import { incomeLines, type Line, sharesOf } from "../sentences/income";
import { grandTotals, identity, totalSentence } from "../sentences/overall";
import { amountsOf, spendingLines, spendingSplit } from "../sentences/spending";

/** 收入支出决算总体情况 */
export const overall: Chapter = (d) => {
  const total = grandTotals(d, "all", "收、支总计");
  return [
    chapter("overall", "收入支出决算总体情况说明", [
      say`${identity(d)}${totalSentence(d, { ...total, subject: "收、支总计均为", base: "" })}`,
      balances(d, total.now),
      changeChart(d, "chart.total", "收、支决算总计变动情况", total.now, total.before),
    ]),
  ];
};

/** What the two 总计 hold beside the year's own income and expenditure: told where there is any of it. */
function balances(d: Drafting, whole: Quantity): Sentence {
  const carried = (id: string, name: string): readonly Line[] => {
    const amount = d.now.read("carry", "all", id);
    return amount === null || isZero(amount) ? [] : [{ id: `carry.${id}`, name, amount }];
  };
  const into = [...carried("reserves-used", "使用非财政拨款结余"), ...carried("opening", "年初结转和结余")];
  const outOf = [...carried("distribution", "结余分配"), ...carried("closing", "年末结转和结余")];
  const side = (name: string, own: Line | null, others: readonly Line[]): Sentence =>
    own === null || others.length === 0
      ? null
      : say`${name}总计包括：${amountsOf(d, partsBeside(d, whole, [own, ...others], `${name}总计`), "、")}`;
  const clauses = listed(
    [
      side("收入", ownLine("income.total", "本年收入", incomeOf(d.now, "all", null)), into),
      side("支出", ownLine("spending.total", "本年支出", spendingOf(d.now, "all")), outOf),
    ],
    "；",
  );
  return clauses.length === 0 ? null : say`${clauses}。`;
}

function ownLine(id: string, name: string, amount: Known | null): Line | null {
  return amount === null ? null : { id, name, amount };
}

/** 收入决算情况 */
export const income: Chapter = (d) => {
  const whole = orAsk(d, incomeOf(d.now, "all", null), "income.total", `${thisYear(d)}本年收入合计`);
  const lines = partsBeside(d, whole, incomeLines(d, FINAL_INCOME, false), "本年收入合计");
  const parts = lines.length === 0 ? null : say`，其中：${sharesOf(d, lines, whole)}`;
  return [
    chapter("income", "收入决算情况说明", [
      say`${who(d)}${thisYear(d)}本年收入合计${money(d, whole)}${parts}。`,
      structureChart(d, "chart.income", "收入决算结构", lines),
    ]),
  ];
};

/** 支出决算情况 */
export const spending: Chapter = (d) => {
  const whole = orAsk(d, spendingOf(d.now, "all"), "spending.total", `${thisYear(d)}本年支出合计`);
  return [
    chapter("spending", "支出决算情况说明", [
      say`${who(d)}${thisYear(d)}本年支出合计${money(d, whole)}，其中：${spendingSplit(d, whole)}。`,
      structureChart(d, "chart.spending", "支出决算结构", spendingLines(d, whole)),
    ]),
  ];
};

/** 财政拨款收入支出决算总体情况 */
export const fiscal: Chapter = (d) => {
  const total = grandTotals(d, "fiscal", "财政拨款收、支总计");
  return [
    chapter("fiscal", "财政拨款收入支出决算总体情况说明", [
      totalSentence(d, { ...total, subject: "财政拨款收、支总计均为", base: "" }),
      changeChart(d, "chart.fiscal", "财政拨款收、支决算总计变动情况", total.now, total.before),
    ]),
  ];
};
