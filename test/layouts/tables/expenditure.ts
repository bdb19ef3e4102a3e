import type { Nature, Scope } from "../../../src/report";
import { fundOf, isPersonnel, type Fund, type Spending } from "../data";
import { key } from "../facts";
import type { TablePlan } from "../layout";
import type { Context, TableModel } from "../model";
import { functionalTable, recordsOf } from "./functional";
import type { AmountColumn } from "./list";

interface NatureColumn {
  readonly path: readonly string[];
  readonly nature: Nature;
  readonly counts: (line: Spending) => boolean;
}

const isBasic = (line: Spending) => line.nature === "basic";
const isProject = (line: Spending) => line.nature === "project";

function natureTable(
  context: Context,
  plan: TablePlan,
  scope: Scope,
  columns: readonly NatureColumn[],
  spending: readonly Spending[],
): TableModel {
  const group = context.layout.words.amountGroup;
  const amounts: AmountColumn[] = columns.map(({ path, nature }) => ({
    path: group === null ? path : [group, ...path],
    fact: (subject) => key("expenditure", scope, subject, nature),
  }));
  const records = recordsOf(
    spending,
    columns.map((column) => column.counts),
  );
  return functionalTable(context, plan, amounts, records);
}

function totalColumn(context: Context): NatureColumn {
  return { path: [context.layout.words.total], nature: "total", counts: () => true };
}

const BASIC: NatureColumn = { path: ["基本支出"], nature: "basic", counts: isBasic };
const PROJECT: NatureColumn = { path: ["项目支出"], nature: "project", counts: isProject };

/** 部门支出总表 and 支出决算表. */
export function expenditureSummary(context: Context, plan: TablePlan): TableModel {
  const final = context.layout.document === "final-account";
  const others: readonly NatureColumn[] =
    final || context.layout.extras.everyNature
      ? [
          { path: ["上缴上级支出"], nature: "to-superior", counts: (line) => line.nature === "to-superior" },
          {
            path: [final ? "经营支出" : "事业单位经营支出"],
            nature: "business",
            counts: (line) => line.nature === "business",
          },
          {
            path: ["对附属单位补助支出"],
            nature: "to-subordinates",
            counts: (line) => line.nature === "to-subordinates",
          },
        ]
      : [];
  const whole = final ? { ...totalColumn(context), path: ["本年支出合计"] } : totalColumn(context);
  return natureTable(context, plan, "all", [whole, BASIC, PROJECT, ...others], context.data.spending);
}

/** 一般公共预算支出表 in the form the layout prints. */
export function generalExpenditure(context: Context, plan: TablePlan): TableModel {
  const { forms, words } = context.layout;
  const spending = context.data.spending.filter((line) => fundOf(line.source) === "general");
  const whole = totalColumn(context);
  switch (forms.general) {
    case "current-and-carried":
      return natureTable(
        context,
        plan,
        "general",
        [
          whole,
          { path: ["当年财政拨款安排"], nature: "current", counts: (line) => !line.carried },
          { path: ["上年结转安排"], nature: "carry-over", counts: (line) => line.carried },
        ],
        spending,
      );
    case "nature":
      return natureTable(context, plan, "general", [whole, BASIC, PROJECT], spending);
    case "with-prior-year":
      return besidePriorYear(context, plan, spending);
    case "nature-detail":
      return natureTable(
        context,
        plan,
        "general",
        [
          whole,
          { path: ["基本支出", "小计"], nature: "basic", counts: isBasic },
          {
            path: ["基本支出", words.personnel],
            nature: "personnel",
            counts: (line) => isBasic(line) && isPersonnel(line.account),
          },
          {
            path: ["基本支出", words.publicExpense],
            nature: "public",
            counts: (line) => isBasic(line) && !isPersonnel(line.account),
          },
          PROJECT,
        ],
        spending,
      );
  }
}

/** Last year's outturn, this year's budget by nature, the change and its rate. */
function besidePriorYear(context: Context, plan: TablePlan, spending: readonly Spending[]): TableModel {
  const { year } = context.data;
  const fact = (nature: Nature) => (subject: string | null) => key("expenditure", "general", subject, nature);
  const none = () => null;
  const own = `${year}年预算数`;
  const change = `${year}年预算数比${year - 1}年执行数`;
  const amounts: AmountColumn[] = [
    { path: [`${year - 1}年执行数`], fact: none },
    { path: [own, "小计"], fact: fact("total") },
    { path: [own, "基本支出"], fact: fact("basic") },
    { path: [own, "项目支出"], fact: fact("project") },
    { path: [change, "增减额"], fact: none },
    { path: [change, "增减%"], fact: none, growth: { from: 0, to: 1 } },
  ];
  const records = spending.map((line, index) => {
    const prior = (line.amount * BigInt(80 + (index % 7) * 6)) / 100n;
    const basic = isBasic(line) ? line.amount : 0n;
    const values = [prior, line.amount, basic, line.amount - basic, line.amount - prior, 0n];
    return { unit: line.unit, item: line.item, values };
  });
  const layout = { ...context.layout, extras: { ...context.layout.extras, reversedColumns: false } };
  return functionalTable({ ...context, layout }, plan, amounts, records);
}

const FUND_GROUPS: Readonly<Record<Fund, string>> = {
  general: "本年一般公共预算支出",
  "gov-fund": "本年政府性基金预算支出",
  "state-capital": "本年国有资本经营预算支出",
};

/** 政府性基金 and 国有资本经营 支出表, and 一般公共预算财政拨款支出决算表. */
export function fundExpenditure(context: Context, plan: TablePlan, fund: Fund): TableModel {
  const spending = context.data.spending.filter((line) => fundOf(line.source) === fund);
  const final = context.layout.document === "final-account";
  const group = final ? "本年支出" : FUND_GROUPS[fund];
  const whole: NatureColumn = { ...totalColumn(context), path: [final ? "小计" : context.layout.words.total] };
  const layout = { ...context.layout, words: { ...context.layout.words, amountGroup: group } };
  return natureTable({ ...context, layout }, plan, fund, [whole, BASIC, PROJECT], spending);
}
