import { ECONOMIC_NAMES, economicName, total, type Fen, type Spending } from "../data";
import { key } from "../facts";
import type { TablePlan } from "../layout";
import { amount, text, type Context, type Entry, type ModelColumn, type ModelRow, type TableModel } from "../model";
import { basicTotals, isGeneralBasic } from "./economic";

interface Lane {
  readonly group: string;
  readonly classes: readonly string[];
}

/** 基本支出 side by side: 人员经费 left, 公用经费 right in one or two lanes; every 款 printed, used or not. */
export function basicLanes(context: Context, plan: TablePlan): TableModel {
  const { layout, data } = context;
  const final = layout.document === "final-account";
  const spending = data.spending.filter(isGeneralBasic);
  const lanes: readonly Lane[] =
    layout.forms.basic === "three-lanes"
      ? [
          { group: "人员经费", classes: ["301", "303"] },
          { group: "公用经费", classes: ["302"] },
          { group: "公用经费", classes: ["307", "310", "399"] },
        ]
      : [
          { group: "人员经费", classes: ["301", "303"] },
          { group: "公用经费", classes: ["302", "307", "310", "399"] },
        ];
  const amountWord = final ? "决算数" : "预算数";
  const columns: ModelColumn[] = lanes.flatMap(({ group }): ModelColumn[] => [
    { path: [group, layout.words.economicCode], type: "code" },
    { path: [group, "科目名称"], type: "label" },
    { path: [group, amountWord], type: "amount" },
  ]);
  const stacks = lanes.map(({ classes }) => laneRows(classes, spending, layout.codes.style === "joined-numbers"));
  const height = Math.max(...stacks.map((stack) => stack.length));
  const rows: ModelRow[] = Array.from({ length: height }, (_, index) => ({
    entries: stacks.flatMap((stack) => stack[index] ?? [null, null, null]),
  }));
  rows.push(totalsRow(lanes.length, basicTotals(spending)));
  return { plan, columns, rows, notes: layout.extras.footnotes };
}

function laneRows(classes: readonly string[], spending: readonly Spending[], numeric: boolean): (Entry | null)[][] {
  const codes = [...ECONOMIC_NAMES.keys()].filter((code) => code.length <= 5 && classes.includes(code.slice(0, 3)));
  return codes.map((code): (Entry | null)[] => {
    const value: Fen = total(spending.filter((line) => line.account.startsWith(code)).map((line) => line.amount));
    return [
      { kind: "code", text: code, numeric },
      text(economicName(code), code.length === 3 ? 0 : 1),
      amount(value, key("economic", "general", code, "basic")),
    ];
  });
}

function totalsRow(lanes: number, totals: { readonly personnel: Fen; readonly public: Fen }): ModelRow {
  const personnel: (Entry | null)[] = [
    text("人员经费合计"),
    null,
    amount(totals.personnel, key("economic", "general", null, "personnel")),
  ];
  const width = (lanes - 1) * 3;
  const rest: (Entry | null)[] = Array.from({ length: width }, () => null);
  rest[0] = text("公用经费合计");
  rest[width - 1] = amount(totals.public, key("economic", "general", null, "public"));
  return { entries: [...personnel, ...rest] };
}
