import type { Scope } from "../../../src/report";
import { fundOf, type Balance, type Fund, type Source, type Spending } from "../data";
import { key } from "../facts";
import type { TablePlan } from "../layout";
import type { Context, TableModel } from "../model";
import { FINAL_SOURCES, SOURCE_ORDERS } from "../words";
import { functionalTable, type FunctionalRecord } from "./functional";
import type { AmountColumn } from "./list";

/** Income of the year by unit, 项 and source: what was spent, plus what stays, less what was there. */
export function incomeRecords(
  spending: readonly Spending[],
  balances: readonly Balance[],
  columns: readonly ((source: Source) => boolean)[],
): FunctionalRecord[] {
  const spent = spending
    .filter((line) => !line.carried)
    .map((line) => ({
      unit: line.unit,
      item: line.item,
      values: columns.map((counts) => (counts(line.source) ? line.amount : 0n)),
    }));
  const moved = balances.map((balance) => ({
    unit: balance.unit,
    item: balance.item,
    values: columns.map((counts) => (counts(balance.source) ? netOf(balance) : 0n)),
  }));
  return [...spent, ...moved];
}

export function netOf(balance: Balance): bigint {
  return balance.closing + balance.surplusAllocated - balance.opening - balance.surplusUsed;
}

/** 收入决算表, and 收入预算总表 in the form that lists accounts instead of units. */
export function incomeByFunction(context: Context, plan: TablePlan): TableModel {
  const { data, layout } = context;
  const final = layout.document === "final-account";
  const used = new Set<Source>([...data.spending, ...data.balances].map((line) => line.source));
  const order = final ? FINAL_SOURCES : SOURCE_ORDERS[layout.forms.summarySources];
  const own = order.filter(
    ({ source }) =>
      fundOf(source) === null && (final || used.has(source) || source === "institution" || source === "other"),
  );
  const isFiscal = (source: Source) => fundOf(source) !== null;
  const amounts: AmountColumn[] = [
    {
      path: [final ? "本年收入合计" : layout.words.total],
      fact: (s) => (s === null ? key("income", "all", null, "total") : null),
    },
    {
      path: ["财政拨款收入"],
      fact: (s) => (s === null ? key("income", "all", "fiscal", "total") : null),
    },
    ...own.map(({ source, name }) => ({
      path: [name],
      fact: (s: string | null) => (s === null ? key("income", "all", source, "total") : null),
    })),
  ];
  const columns = [
    () => true,
    isFiscal,
    ...own.map(
      ({ source }) =>
        (other: Source) =>
          other === source,
    ),
  ];
  return functionalTable(context, plan, amounts, incomeRecords(data.spending, data.balances, columns));
}

/** 政府性基金 and 国有资本经营 收入支出决算表: 年初, 本年收入, 本年支出 (小计, 基本, 项目), 年末. */
export function fundBalances(context: Context, plan: TablePlan, fund: Exclude<Fund, "general">): TableModel {
  const scope: Scope = fund;
  const spending = context.data.spending.filter((line) => fundOf(line.source) === fund);
  const balances = context.data.balances.filter((balance) => fundOf(balance.source) === fund);
  const onlyTotal = (fact: ReturnType<typeof key>) => (subject: string | null) => (subject === null ? fact : null);
  const amounts: AmountColumn[] = [
    { path: ["年初结转和结余"], fact: onlyTotal(key("carry", scope, "opening", "total")) },
    { path: ["本年收入"], fact: onlyTotal(key("income", scope, null, "total")) },
    { path: ["本年支出", "小计"], fact: (s) => key("expenditure", scope, s, "total") },
    { path: ["本年支出", "基本支出"], fact: (s) => key("expenditure", scope, s, "basic") },
    { path: ["本年支出", "项目支出"], fact: (s) => key("expenditure", scope, s, "project") },
    { path: ["年末结转和结余"], fact: onlyTotal(key("carry", scope, "closing", "total")) },
  ];
  const spent = spending.map((line) => {
    const basic = line.nature === "basic" ? line.amount : 0n;
    const values = [0n, line.amount, line.amount, basic, line.amount - basic, 0n];
    return { unit: line.unit, item: line.item, values };
  });
  const moved = balances.map((balance) => ({
    unit: balance.unit,
    item: balance.item,
    values: [balance.opening, netOf(balance), 0n, 0n, 0n, balance.closing],
  }));
  const layout = { ...context.layout, extras: { ...context.layout.extras, reversedColumns: false } };
  return functionalTable({ ...context, layout }, plan, amounts, [...spent, ...moved]);
}
