import { income, incomeTotal, spending } from "../../concepts";
import { type Drafting, money, orAsk } from "../../drafting";
import { appendix, type Chapter, type Sentence } from "../../pack";
import { type Part, partsBeside } from "../../parts";
import { isZero, type Known, type Quantity } from "../../quantity";
import type { IncomeSource } from "../../../report";
import { listed, say } from "../../say";
import type { Source } from "../../source";
import { AMOUNT_WORDS, BUDGET_INCOME, thisYear, who } from "../names";
import { compare, type Comparison, sizeOfChange } from "../sentences/change";
import { identity } from "../sentences/overall";
import { mainDrivers, SPENDING_REASONS } from "../sentences/reasons";
import type { Items } from "./items";

/** 编制说明: what comes in, what goes out from which of the three budgets, why it changes, and each account. */
export const compilation =
  (items: Items): Chapter =>
  (d) => [
    appendix("compilation", `第二部分 ${thisYear(d)}${d.form}预算编制说明`, [
      received(d),
      spent(d),
      reason(d),
      say`财政拨款支出主要内容如下：`,
      ...items(d, fiscalSpending(d)),
    ]),
  ];

/** Sources that are named even where they bring nothing. */
const ALWAYS: ReadonlySet<IncomeSource> = new Set(["fiscal", "institution", "business", "other"]);
const SOURCES: readonly IncomeSource[] = [
  "fiscal",
  "special-account",
  "institution",
  "business",
  "superior-subsidy",
  "subordinate-remittance",
  "other",
];

function received(d: Drafting): Sentence {
  const whole = orAsk(d, incomeTotal(d.now, "all"), "income.total", `${thisYear(d)}收入预算`);
  const lines = SOURCES.flatMap((source): readonly Part[] => {
    const amount = source === "fiscal" ? fiscalIncome(d.now) : income(d.now, "all", source);
    if (amount === null || (isZero(amount) && !ALWAYS.has(source))) return [];
    return [{ id: `income.${source}`, name: BUDGET_INCOME[source], amount }];
  });
  const parts = partsBeside(d, whole, lines, "收入预算").map(
    ({ id, name, amount }) =>
      say`${name}${money(d, amount)}${id === "income.fiscal" ? sizeOfChange(d, fiscalComparison(d, "income", amount)) : null}`,
  );
  const made = parts.length === 0 ? null : say`，其中：${listed(parts, "；")}`;
  return say`${identity(d)}${thisYear(d)}，${who(d)}收入预算${money(d, whole)}${made}。`;
}

function fiscalIncome(source: Source): Known | null {
  return income(source, "all", "fiscal") ?? income(source, "fiscal", null) ?? incomeTotal(source, "fiscal");
}

function fiscalSpent(source: Source): Known | null {
  return spending(source, "fiscal") ?? spending(source, "general");
}

function fiscalSpending(d: Drafting): Quantity {
  return orAsk(d, fiscalSpent(d.now), "fiscal-total.amount", `${thisYear(d)}财政拨款支出预算`);
}

const FISCAL = { topic: "fiscal-total", what: "财政拨款预算", base: "预算", phrases: SPENDING_REASONS } as const;

/** Where no workbook tells of last year, both sides of the appropriation are taken for one number, which is asked once. */
function fiscalComparison(d: Drafting, side: "income" | "spending", now: Quantity): Comparison {
  const find = side === "income" ? fiscalIncome : fiscalSpent;
  const before = d.before === null ? null : find(d.before);
  return { ...FISCAL, now, before, drivers: (direction) => mainDrivers(d, "general", "total", direction) };
}

const FUNDS = [
  ["general", "一般公共预算支出"],
  ["gov-fund", "政府性基金预算支出"],
  ["state-capital", "国有资本经营预算支出"],
] as const;

function spent(d: Drafting): Sentence {
  const whole = orAsk(d, spending(d.now, "all"), "spending.total", `${thisYear(d)}支出预算`);
  const fiscal = fiscalSpending(d);
  const funds = FUNDS.map(([fund, name]) => {
    const amount = orAsk(d, spending(d.now, fund), `${fund}.total`, `${thisYear(d)}${name}`);
    return { id: `${fund}.total`, fund, name, amount };
  });
  const parts = partsBeside(d, fiscal, funds, "财政拨款支出预算").map(({ fund, name, amount }) => {
    const before = d.before === null ? null : spending(d.before, fund);
    const compared = { ...FISCAL, topic: fund, what: name, now: amount, before };
    return say`${name}${money(d, amount)}${sizeOfChange(d, compared)}`;
  });
  return say`支出预算${money(d, whole)}，其中：财政拨款支出预算${money(d, fiscal)}${sizeOfChange(d, fiscalComparison(d, "spending", fiscal))}。财政拨款支出预算中，${listed(parts, "；")}。`;
}

/** One reason for both sides of the appropriation; none where nothing changed. */
function reason(d: Drafting): Sentence {
  const compared = compare(d, fiscalComparison(d, "spending", fiscalSpending(d)));
  const income = fiscalIncome(d.now);
  const other = income === null ? compared : compare(d, fiscalComparison(d, "income", income));
  if (compared.state === "level") return null;
  const isOneWay = compared.state === "changed" && other.state === "changed" && compared.direction === other.direction;
  const how = isOneWay ? AMOUNT_WORDS[compared.direction] : "增减变化";
  return say`财政拨款收入支出${how}的主要原因是${compared.reason}。`;
}
