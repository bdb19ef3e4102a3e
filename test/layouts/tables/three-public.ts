import type { Nature } from "../../../src/report";
import { fundOf, threePublicOf, total, type Fen, type ThreePublic } from "../data";
import { agencyOperating, key } from "../facts";
import type { TablePlan } from "../layout";
import { amount, type Context, type Entry, type ModelColumn, type TableModel } from "../model";
import { emptied } from "./list";
import { budgetItemRows, finalItemRows } from "./three-public-rows";
import { unitTable } from "./units";

interface ThreePublicColumn {
  readonly path: readonly string[];
  readonly subject: string;
  readonly value: (items: ThreePublic) => Fen;
}

const AGENCY_OPERATING = key("economic", "general", "agency-operating", "budget");

const whole = (items: ThreePublic) => items.overseas + items.purchase + items.running + items.reception;

/** Total and items in the layout's order; vehicles with their 小计. */
function itemColumns({ layout }: Context): ThreePublicColumn[] {
  const final = layout.document === "final-account";
  const vehicles = final ? "公务用车购置及运行维护费" : "公务用车购置及运行费";
  const running = final ? "公务用车运行维护费" : "公务用车运行费";
  const items: Readonly<Record<string, readonly ThreePublicColumn[]>> = {
    overseas: [
      {
        path: [final ? "因公出国（境）费" : "因公出国（境）费用"],
        subject: "overseas-travel",
        value: (one) => one.overseas,
      },
    ],
    vehicles: [
      { path: [vehicles, "小计"], subject: "vehicle", value: (one) => one.purchase + one.running },
      { path: [vehicles, "公务用车购置费"], subject: "vehicle-purchase", value: (one) => one.purchase },
      { path: [vehicles, running], subject: "vehicle-running", value: (one) => one.running },
    ],
    reception: [{ path: ["公务接待费"], subject: "official-reception", value: (one) => one.reception }],
  };
  const total: ThreePublicColumn = { path: ["合计"], subject: "total", value: whole };
  return [total, ...layout.forms.threePublicOrder.flatMap((item) => items[item]!)];
}

/** 三公 of a budget, of the general budget or (always empty here) of the fund budget. */
export function threePublicBudget(context: Context, plan: TablePlan, fund: "general" | "gov-fund"): TableModel {
  const { layout, data } = context;
  const none: ThreePublic = { overseas: 0n, purchase: 0n, running: 0n, reception: 0n };
  const spent = (unit?: string) => (fund === "gov-fund" ? none : threePublicOf(data.spending, unit));
  const columns = itemColumns(context);
  const factOf = (subject: string) => key("three-public", fund, subject, "budget");
  if (layout.forms.threePublic === "by-unit") {
    const quiet = {
      ...layout,
      words: { ...layout.words, group: null },
      extras: { ...layout.extras, reversedColumns: false },
    };
    const amounts = columns.map(({ path, subject }) => ({
      path: ["当年财政拨款预算安排", ...path],
      fact: () => factOf(subject),
    }));
    return unitTable({ data, layout: quiet }, plan, amounts, (unit) => columns.map(({ value }) => value(spent(unit))));
  }
  const prior = fund === "gov-fund" ? none : data.threePublicPrior;
  if (layout.forms.threePublic.startsWith("item-rows")) return budgetItemRows(context, plan, spent(), prior, factOf);
  return oneRow(context, plan, columns, { spent: spent(), prior, others: fund === "general" }, factOf);
}

type FactOf = (subject: string) => ReturnType<typeof key>;

/** One horizontal row; with last year's columns, 机关运行经费, 会议费 and 培训费 as the layout has them. */
function oneRow(
  context: Context,
  plan: TablePlan,
  columns: readonly ThreePublicColumn[],
  figures: { readonly spent: ThreePublic; readonly prior: ThreePublic; readonly others: boolean },
  factOf: FactOf,
): TableModel {
  const { layout, data } = context;
  const { spent, prior, others } = figures;
  const twoYears = layout.forms.threePublic === "two-years";
  const head = (words: readonly string[], path: readonly string[]) => (twoYears ? [...words, ...path] : path);
  const priorYear = `${data.year - 1}年预算数`;
  const thisYear = `${data.year}年预算数`;
  const cells: [ModelColumn, Entry][] = [];
  const put = (path: readonly string[], entry: Entry) => cells.push([{ path, type: "amount" }, entry]);
  if (twoYears) for (const { path, value } of columns) put([priorYear, ...path], amount(value(prior), null));
  for (const { path, subject, value } of columns) put(head([thisYear], path), amount(value(spent), factOf(subject)));
  if (others && layout.forms.agencyOperating)
    put(["机关运行经费预算数"], amount(agencyOperating(data), AGENCY_OPERATING));
  if (others && layout.forms.meetingAndTraining)
    for (const [name, account] of [
      ["会议费", "30215"],
      ["培训费", "30216"],
    ] as const)
      put([name], amount(booked(context, account), null));
  const table = {
    plan,
    columns: cells.map(([column]) => column),
    rows: [{ entries: cells.map(([, entry]) => entry) }],
    notes: layout.extras.footnotes,
  };
  const anything = cells.some(([, entry]) => entry.kind === "amount" && entry.amount !== 0n);
  return anything ? table : emptied({ ...table, rows: [] }, context, 0);
}

function booked({ data }: Context, account: string): Fen {
  const lines = data.spending.filter((line) => line.account === account && fundOf(line.source) === "general");
  return total(lines.map((line) => line.amount));
}

/** 三公 of a final account: 预算数 and 决算数 of every item in one row. */
export function threePublicFinal(context: Context, plan: TablePlan): TableModel {
  const { data, layout } = context;
  if (layout.forms.threePublic.startsWith("item-rows")) return finalItemRows(context, plan);
  const columns = itemColumns(context);
  const sides: readonly [string, Nature, ThreePublic][] = [
    ["预算数", "budget", data.threePublicBudget],
    ["决算数", "final", threePublicOf(data.spending)],
  ];
  const modelColumns = sides.flatMap(([side]) =>
    columns.map(({ path }): ModelColumn => ({ path: [side, ...path], type: "amount" })),
  );
  const entries = sides.flatMap(([, nature, items]) =>
    columns.map(({ subject, value }) => amount(value(items), key("three-public", "fiscal", subject, nature))),
  );
  return { plan, columns: modelColumns, rows: [{ entries }], notes: layout.extras.footnotes };
}
