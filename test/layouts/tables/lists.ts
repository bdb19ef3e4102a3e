import { total } from "../data";
import { agencyOperating, key } from "../facts";
import type { TablePlan } from "../layout";
import { amount, text, type Context, type Entry, type ModelColumn, type TableModel } from "../model";
import { emptied } from "./list";

/** 政府采购预算表: what each unit buys for which project. */
export function procurement(context: Context, plan: TablePlan): TableModel {
  const { data, layout } = context;
  const column = (word: string, type: ModelColumn["type"]): ModelColumn => ({ path: [word], type });
  const columns: ModelColumn[] = [
    column("单位名称/项目名称", "label"),
    column("采购品目", "text"),
    column("数量", "text"),
    column("总金额", "amount"),
    column("专门面向中小企业采购", "amount"),
    column("专门面向小型、微型企业采购", "amount"),
    column("采购说明", "text"),
  ];
  const table = { plan, columns, notes: [] };
  if (data.purchases.length === 0) return emptied({ ...table, rows: [] }, context, 0);
  const sum = (pick: "amount" | "sme" | "micro", unit?: string) =>
    total(data.purchases.filter((one) => unit === undefined || one.unit === unit).map((one) => one[pick]));
  const line = (name: Entry, unit: string | undefined, fact: ReturnType<typeof key> | null) => ({
    entries: [
      name,
      null,
      null,
      amount(sum("amount", unit), fact),
      amount(sum("sme", unit), null),
      amount(sum("micro", unit), null),
      null,
    ],
  });
  const units = data.units.filter((unit) => data.purchases.some((one) => one.unit === unit.code));
  const rows = [
    line(text(layout.rows.totalLabel), undefined, key("procurement", "all", null, "total")),
    ...units.flatMap((unit) => [
      line(text(unit.name), unit.code, null),
      ...data.purchases
        .filter((one) => one.unit === unit.code)
        .map((one) => ({
          entries: [
            text(one.project, 1),
            text(one.item),
            text(String(one.quantity)),
            amount(one.amount, null),
            amount(one.sme, null),
            amount(one.micro, null),
            null,
          ],
        })),
    ]),
  ];
  return { ...table, rows };
}

/** 新增资产配置表: what is to be bought, how many of it and for how much. */
export function assets(context: Context, plan: TablePlan): TableModel {
  const { data, layout } = context;
  const columns: ModelColumn[] = [
    { path: ["资产类别"], type: "text" },
    { path: ["资产名称"], type: "label" },
    { path: ["数量"], type: "text" },
    { path: ["金额"], type: "amount" },
  ];
  const table = { plan, columns, notes: [] };
  if (data.purchases.length === 0) return emptied({ ...table, rows: [] }, context, 1);
  const sum = amount(total(data.purchases.map((one) => one.amount)), null);
  const rows = [
    { entries: [null, text(layout.rows.totalLabel), null, sum] },
    ...data.purchases.map((one) => ({
      entries: [text("通用设备"), text(one.item), text(String(one.quantity)), amount(one.amount, null)],
    })),
  ];
  return { ...table, rows };
}

/** 一般公共预算机关运行经费: one figure. */
export function agencyTable(context: Context, plan: TablePlan): TableModel {
  const columns: ModelColumn[] = [
    { path: ["单位名称"], type: "label" },
    { path: ["机关运行经费"], type: "amount" },
  ];
  const { data, layout } = context;
  const sum = agencyOperating(data);
  const rows = [{ entries: [text(data.department.name), amount(sum, null)] }];
  return { plan, columns, rows, notes: layout.extras.footnotes };
}

/** Tables these departments have nothing for: 政府购买服务, 部门管理转移支付. */
export function alwaysEmpty(context: Context, plan: TablePlan): TableModel {
  const words =
    plan.kind === "gov-purchased-services" ? ["购买服务内容", "承接主体", "预算金额"] : ["转移支付项目", "预算数"];
  const columns = words.map((word, index): ModelColumn => ({
    path: [word],
    type: index === words.length - 1 ? "amount" : "label",
  }));
  const first: Entry = text(context.layout.rows.totalLabel);
  const rows = [{ entries: columns.map((_, index) => (index === 0 ? first : null)) }];
  return emptied({ plan, columns, rows, notes: [] }, context, 0);
}
