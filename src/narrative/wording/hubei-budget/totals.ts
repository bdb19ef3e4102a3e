import { accountName, isBelied, lowestAccounts, printedName } from "../../accounts";
import {
  economicClasses,
  economicSections,
  incomeTotal,
  personnelSpending,
  publicSpending,
  spending,
} from "../../concepts";
import { type Drafting, money, orAsk } from "../../drafting";
import type { Run } from "../../narrative";
import { type Chapter, chapter, type Sentence } from "../../pack";
import { type Part, partsBeside } from "../../parts";
import type { Quantity } from "../../quantity";
import { listed, say } from "../../say";
import { BUDGET_INCOME, thisYear, who } from "../names";
import { carriedOver, incomeLines } from "../sentences/income";
import { grandTotals, identity, totalSentence } from "../sentences/overall";
import { amountsOf, classLines } from "../sentences/spending";

/** 预算收支安排及增减变化情况说明: both sides, then the spending by functional and by economic account. */
export const totals: Chapter = (d) => {
  const spent = orAsk(d, spending(d.now, "all"), "spending.total", `${thisYear(d)}支出预算`);
  return [
    chapter("overall", "预算收支安排及增减变化情况说明", [
      say`${identity(d)}${who(d)}所有收入和支出均纳入${d.form}预算管理。`,
      received(d),
      totalSentence(d, { ...grandTotals(d, "all", "支出预算安排总计"), now: spent, before: beforeOf(d) }),
      natures(d, spent),
      byFunction(d, spent),
      byEconomy(d),
    ]),
  ];
};

function beforeOf(d: Drafting) {
  return d.before === null ? null : spending(d.before, "all");
}

function received(d: Drafting): Sentence {
  const whole = orAsk(d, incomeTotal(d.now, "all"), "income.total", `${thisYear(d)}收入预算`);
  const sources = [...incomeLines(d, BUDGET_INCOME, false), ...carriedOver(d, "上年结转", false)];
  const lines = partsBeside(d, whole, sources, "收入预算");
  const made = lines.length === 0 ? null : say`，其中：${amountsOf(d, lines, "，")}`;
  return say`${thisYear(d)}${d.form}收入预算安排总计${money(d, whole)}${made}。`;
}

/** 人员经费, 公用经费 and 项目支出, where the tables tell them. */
function natures(d: Drafting, whole: Quantity): Sentence {
  const found = [
    ["personnel", "人员经费支出", spending(d.now, "all", "personnel") ?? personnelSpending(d.now)],
    ["public", "公用经费支出", spending(d.now, "all", "public") ?? publicSpending(d.now)],
    ["project", "项目支出", spending(d.now, "all", "project")],
  ] as const;
  const parts = found.map(([id, name, amount]) => {
    const key = `spending.${id}`;
    return { id: key, name, amount: orAsk(d, amount, key, name) };
  });
  return say`支出预算中：${amountsOf(d, partsBeside(d, whole, parts, "支出预算"), "，")}。`;
}

/** 按功能科目分类: each 类 with the lowest accounts below it. */
function byFunction(d: Drafting, whole: Quantity): Sentence {
  const scope = classLines(d, "all", "total").length > 0 ? "all" : "general";
  const codes = lowestAccounts(d.now.report, scope, "total");
  const classes = partsBeside(d, whole, classLines(d, scope, "total"), "支出预算");
  const lines = classes.map((line) => {
    const code = line.id.split(".").at(-1)!;
    const below = codes.filter((one) => one.startsWith(code) && one.length > code.length);
    return withParts(
      d,
      line,
      below.map((one) => partOf(d, `amount.${scope}`, one, d.now.read("expenditure", scope, one)!)),
    );
  });
  return lines.length === 0 ? null : say`按功能科目分类：${listed(lines, "；")}。`;
}

/** 按经济科目分类: each 类 of the basic expenditure with its 款. */
function byEconomy(d: Drafting): Sentence {
  const classes = economicClasses(d.now).map(({ code, amount }) => partOf(d, "economic", code, amount));
  const lines = classes.map((line) => {
    const code = line.id.split(".").at(-1)!;
    const below = economicSections(d.now, code).map((one) => partOf(d, "economic", one.code, one.amount));
    return withParts(d, line, below);
  });
  return lines.length === 0 ? null : say`基本支出按经济科目分类：${listed(lines, "；")}。`;
}

export function partOf(d: Drafting, id: string, code: string, amount: Quantity): Part {
  const { report } = d.now;
  return { id: `${id}.${code}`, name: accountName(report, code) ?? code, amount, belied: isBelied(report, code) };
}

/** 卫生健康支出8181.42万元（包括：行政单位医疗29.9万元、…） */
function withParts(d: Drafting, line: Part, below: readonly Part[]): readonly Run[] {
  const whole = say`${printedName(line)}${money(d, line.amount)}`;
  const parts = partsBeside(d, line.amount, below, line.name);
  return parts.length === 0 ? whole : say`${whole}（包括：${amountsOf(d, parts, "、")}）`;
}
