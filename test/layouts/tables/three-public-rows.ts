import type { FactKey } from "../../../src/report";
import { threePublicOf, type Fen, type ThreePublic } from "../data";
import { key } from "../facts";
import type { TablePlan } from "../layout";
import { amount, text, type Context, type Entry, type ModelColumn, type ModelRow, type TableModel } from "../model";
import { emptied } from "./list";

interface ItemRow {
  readonly name: string;
  readonly depth: number;
  readonly subject: string;
  readonly value: (items: ThreePublic) => Fen;
  readonly parts?: readonly number[];
}

const vehicles = (items: ThreePublic) => items.purchase + items.running;
const whole = (items: ThreePublic) => items.overseas + vehicles(items) + items.reception;

const BUDGET_ROWS: readonly ItemRow[] = [
  { name: "合计", depth: 0, subject: "total", value: whole, parts: [1, 2, 3] },
  { name: "1、因公出国（境）费用", depth: 0, subject: "overseas-travel", value: (items) => items.overseas },
  { name: "2、公务接待费", depth: 0, subject: "official-reception", value: (items) => items.reception },
  { name: "3、公务用车费", depth: 0, subject: "vehicle", value: vehicles, parts: [4, 5] },
  { name: "其中：（1）公务用车运行维护费", depth: 1, subject: "vehicle-running", value: (items) => items.running },
  { name: "（2）公务用车购置费", depth: 2, subject: "vehicle-purchase", value: (items) => items.purchase },
];

const FINAL_ROWS: readonly ItemRow[] = [
  { name: "（一）支出合计", depth: 0, subject: "total", value: whole, parts: [1, 2, 5] },
  { name: "1．因公出国（境）费", depth: 1, subject: "overseas-travel", value: (items) => items.overseas },
  { name: "2．公务用车购置及运行维护费", depth: 1, subject: "vehicle", value: vehicles, parts: [3, 4] },
  { name: "（1）公务用车购置费", depth: 2, subject: "vehicle-purchase", value: (items) => items.purchase },
  { name: "（2）公务用车运行维护费", depth: 2, subject: "vehicle-running", value: (items) => items.running },
  { name: "3．公务接待费", depth: 1, subject: "official-reception", value: (items) => items.reception },
];

/** 项目 | 预算数, one row for each item; with last year's figures and the change where both are printed. */
export function budgetItemRows(
  context: Context,
  plan: TablePlan,
  spent: ThreePublic,
  prior: ThreePublic,
  factOf: (subject: string) => FactKey,
): TableModel {
  const { year } = context.data;
  const both = context.layout.forms.threePublic === "item-rows-two-years";
  const amountColumn = (word: string): ModelColumn => ({ path: [word], type: "amount" });
  const columns: ModelColumn[] = [
    { path: ["项目"], type: "label" },
    ...(both ? [amountColumn(`${year - 1}年预算数`)] : []),
    amountColumn(`${year}年预算数`),
    ...(both ? [amountColumn("增减额")] : []),
  ];
  const rows = BUDGET_ROWS.map(({ name, depth, subject, value, parts }): ModelRow => {
    const own: Entry = amount(value(spent), factOf(subject));
    const entries: Entry[] = both
      ? [amount(value(prior), null), own, amount(value(spent) - value(prior), null)]
      : [own];
    const label = subject === "total" ? context.layout.habits.threePublicTotal : name;
    return { entries: [text(label, depth), ...entries], ...(parts === undefined ? {} : { parts }) };
  });
  const notes = context.layout.extras.footnotes;
  if (whole(spent) === 0n) return emptied({ plan, columns, rows: [], notes }, context, 0);
  return { plan, columns, rows, notes };
}

/** Counts that stand beneath the money in the same columns. */
const STATISTICS: readonly (readonly [string, number])[] = [
  ["1．因公出国（境）团组数（个）", 1],
  ["2．因公出国（境）人次数（人）", 4],
  ["3．公务用车购置数（辆）", 1],
  ["4．公务用车保有量（辆）", 3],
  ["5．国内公务接待批次（个）", 26],
  ["6．国内公务接待人次（人）", 214],
];

/** 项目 | 预算数 | 决算数 of a final account, and the numbers of journeys, vehicles and guests below. */
export function finalItemRows(context: Context, plan: TablePlan): TableModel {
  const { data, layout } = context;
  const spent = threePublicOf(data.spending);
  const columns: ModelColumn[] = [
    { path: ["项目"], type: "label" },
    { path: ["预算数"], type: "amount" },
    { path: ["决算数"], type: "amount" },
  ];
  const rows: ModelRow[] = FINAL_ROWS.map(({ name, depth, subject, value, parts }) => ({
    entries: [
      text(name, depth),
      amount(value(data.threePublicBudget), key("three-public", "fiscal", subject, "budget")),
      amount(value(spent), key("three-public", "fiscal", subject, "final")),
    ],
    ...(parts === undefined ? {} : { parts }),
  }));
  const statistics: ModelRow[] = [
    { entries: [text("（二）相关统计数"), null, null] },
    ...STATISTICS.map(([name, count]) => ({ entries: [text(name, 1), null, { kind: "count" as const, count }] })),
  ];
  return { plan, columns, rows: [...rows, ...statistics], notes: layout.extras.footnotes };
}
