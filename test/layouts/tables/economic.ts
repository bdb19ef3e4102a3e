import { FUND_WORDS } from "../words";
import { economicName, fundOf, isPersonnel, total, type Spending } from "../data";
import { key } from "../facts";
import type { TablePlan } from "../layout";
import type { Context, TableModel } from "../model";
import { economicTable, type EconomicColumn } from "./economic-rows";
import { functionalTable } from "./functional";
import type { AmountColumn } from "./list";

const isGeneral = (line: Spending) => fundOf(line.source) === "general";
export const isGeneralBasic = (line: Spending) => isGeneral(line) && line.nature === "basic";

/** 一般公共预算基本支出表 as one list. */
export function basicList(context: Context, plan: TablePlan): TableModel {
  const { words, codes } = context.layout;
  const fact = (nature: "basic" | "personnel" | "public") => (account: string | null) =>
    key("economic", "general", account, nature);
  const personnel = (line: Spending) => isPersonnel(line.account);
  const columns: EconomicColumn[] = [
    { path: ["基本支出", words.total], fact: fact("basic"), counts: () => true },
    { path: ["基本支出", words.personnel], fact: fact("personnel"), counts: personnel },
    { path: ["基本支出", words.publicExpense], fact: fact("public"), counts: (line) => !personnel(line) },
  ];
  const spending = context.data.spending.filter(isGeneralBasic);
  return economicTable(context, plan, { columns, spending, wholeCode: codes.wholeEconomicCode, classCodes: true });
}

/** 财政拨款支出预算表（部门经济分类科目）: three sources of time, each by fund, each by nature. */
export function appropriationByAccount(context: Context, plan: TablePlan): TableModel {
  const spending = context.data.spending.filter((line) => fundOf(line.source) !== null);
  const nothing = () => false;
  const blocks: readonly [string, (line: Spending) => boolean][] = [
    ["区级当年财政拨款安排", (line) => !line.carried],
    ["上级提前通知专项转移支付等", nothing],
    ["上年结转安排", (line) => line.carried],
  ];
  const columns: EconomicColumn[] = [
    { path: ["总计"], fact: (account) => key("economic", "fiscal", account, "total"), counts: () => true },
    ...blocks.flatMap(([block, inBlock]): EconomicColumn[] => [
      { path: [block, "合计"], fact: () => null, counts: inBlock },
      ...FUND_WORDS.flatMap(({ fund, budget }): EconomicColumn[] => {
        const group =
          fund === "general" ? `${budget}拨款` : budget.replace("预算", fund === "gov-fund" ? "安排" : "预算安排");
        const mine = (line: Spending) => inBlock(line) && fundOf(line.source) === fund;
        return [
          { path: [block, group, "小计"], fact: () => null, counts: mine },
          {
            path: [block, group, "基本支出"],
            fact: () => null,
            counts: (line) => mine(line) && line.nature === "basic",
          },
          {
            path: [block, group, "项目支出"],
            fact: () => null,
            counts: (line) => mine(line) && line.nature === "project",
          },
        ];
      }),
    ]),
  ];
  const split = context.layout.codes.style === "split" || context.layout.codes.style === "split-numbers";
  const layout = { ...context.layout, extras: { ...context.layout.extras, reversedColumns: false } };
  return economicTable({ ...context, layout }, plan, { columns, spending, wholeCode: false, classCodes: !split });
}

/** 财政拨款支出决算明细表: by account, each budget with 小计, 基本 and 项目. */
export function appropriationDetail(context: Context, plan: TablePlan): TableModel {
  const spending = context.data.spending.filter((line) => fundOf(line.source) !== null);
  const columns: EconomicColumn[] = [
    { path: ["合计"], fact: (account) => key("economic", "fiscal", account, "total"), counts: () => true },
    ...FUND_WORDS.flatMap(({ fund, budget }): EconomicColumn[] => {
      const group = `${budget}财政拨款`;
      const mine = (line: Spending) => fundOf(line.source) === fund;
      const fact = (nature: "total" | "basic" | "project") => (account: string | null) =>
        fund === "general" ? key("economic", fund, account, nature) : null;
      return [
        { path: [group, "小计"], fact: fact("total"), counts: mine },
        { path: [group, "基本支出"], fact: fact("basic"), counts: (line) => mine(line) && line.nature === "basic" },
        { path: [group, "项目支出"], fact: fact("project"), counts: (line) => mine(line) && line.nature === "project" },
      ];
    }),
  ];
  const layout = { ...context.layout, extras: { ...context.layout.extras, reversedColumns: false } };
  return economicTable({ ...context, layout }, plan, { columns, spending, wholeCode: false, classCodes: true });
}

/** 一般公共预算财政拨款支出决算明细表: 项 down the page, every 款 across it. */
export function accountsAcross(context: Context, plan: TablePlan): TableModel {
  const spending = context.data.spending.filter(isGeneral);
  const used = [...new Set(spending.map((line) => line.account))].sort();
  const columns: { readonly path: readonly string[]; readonly prefix: string }[] = [{ path: ["合计"], prefix: "" }];
  for (const code of [...new Set(used.map((account) => account.slice(0, 3)))]) {
    columns.push({ path: [economicName(code), "小计"], prefix: code });
    for (const account of used.filter((one) => one.startsWith(code)))
      columns.push({ path: [economicName(code), economicName(account)], prefix: account });
  }
  const amounts: AmountColumn[] = columns.map(({ path, prefix }) => ({
    path,
    fact: (item) => (prefix === "" ? key("expenditure", "general", item, "total") : null),
  }));
  const records = spending.map((line) => ({
    unit: line.unit,
    item: line.item,
    values: columns.map(({ prefix }) => (line.account.startsWith(prefix) ? line.amount : 0n)),
  }));
  const layout = { ...context.layout, extras: { ...context.layout.extras, reversedColumns: false } };
  return functionalTable({ ...context, layout }, plan, amounts, records);
}

/** 人员经费 and 公用经费 of the basic expenditure. */
export function basicTotals(spending: readonly Spending[]): { readonly personnel: bigint; readonly public: bigint } {
  const basic = spending.filter(isGeneralBasic);
  const sum = (lines: readonly Spending[]) => total(lines.map((line) => line.amount));
  const personnel = sum(basic.filter((line) => isPersonnel(line.account)));
  return { personnel, public: sum(basic) - personnel };
}
