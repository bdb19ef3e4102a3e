import { ECONOMIC_NAMES, economicName, total, type Fen, type Spending } from "../data";
import { key } from "../facts";
import type { Layout, TablePlan } from "../layout";
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
  const inNames = layout.habits.namesWithCodes;
  const labels = (group: string): ModelColumn[] =>
    inNames
      ? [{ path: [group, "经济分类科目"], type: "label" }]
      : [
          { path: [group, layout.words.economicCode], type: "code" },
          { path: [group, "科目名称"], type: "label" },
        ];
  const columns: ModelColumn[] = lanes.flatMap(({ group }): ModelColumn[] => [
    ...labels(group),
    { path: [group, amountWord], type: "amount" },
  ]);
  const stacks = lanes.map(({ classes }) => laneRows(classes, spending, layout));
  const height = Math.max(...stacks.map((stack) => stack.length));
  const width = columns.length / lanes.length;
  const rows: ModelRow[] = Array.from({ length: height }, (_, index) => ({
    entries: stacks.flatMap((stack) => stack[index] ?? Array.from({ length: width }, () => null)),
  }));
  rows.push(totalsRow(lanes.length, width, inNames ? "小计" : "合计", basicTotals(spending)));
  return { plan, columns, rows, notes: layout.extras.footnotes };
}

function laneRows(
  classes: readonly string[],
  spending: readonly Spending[],
  { codes: { style }, habits }: Layout,
): (Entry | null)[][] {
  const numeric = style === "joined-numbers";
  const codes = [...ECONOMIC_NAMES.keys()].filter((code) => code.length <= 5 && classes.includes(code.slice(0, 3)));
  return codes.map((code): (Entry | null)[] => {
    const value: Fen = total(spending.filter((line) => line.account.startsWith(code)).map((line) => line.amount));
    const depth = code.length === 3 ? 0 : 1;
    return [
      ...(habits.namesWithCodes
        ? [text(`${code}${economicName(code)}`, depth)]
        : [{ kind: "code" as const, text: code, numeric }, text(economicName(code), depth)]),
      amount(value, key("economic", "general", code, "basic")),
    ];
  });
}

function totalsRow(
  lanes: number,
  laneWidth: number,
  word: string,
  totals: { readonly personnel: Fen; readonly public: Fen },
): ModelRow {
  const personnel: (Entry | null)[] = [
    text(`人员经费${word}`),
    ...Array.from({ length: laneWidth - 2 }, () => null),
    amount(totals.personnel, key("economic", "general", null, "personnel")),
  ];
  const width = (lanes - 1) * laneWidth;
  const rest: (Entry | null)[] = Array.from({ length: width }, () => null);
  rest[0] = text(`公用经费${word}`);
  rest[width - 1] = amount(totals.public, key("economic", "general", null, "public"));
  return { entries: [...personnel, ...rest] };
}
