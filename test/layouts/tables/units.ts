import { fundOf, FUNDS, total, type Fen, type Source } from "../data";
import { key } from "../facts";
import type { TablePlan } from "../layout";
import { text, type Context, type ModelColumn, type TableModel } from "../model";
import { SOURCE_ORDERS, STANDING_SOURCES, type SourceWord } from "../words";
import { unitCodeColumn } from "./functional";
import { addValues, listTable, type AmountColumn, type ListRow } from "./list";
import { netOf } from "./balances";

/** Unit code and name, in the header words of lists by unit. */
function unitLabels(context: Context): ModelColumn[] {
  const { group } = context.layout.words;
  const name = group === null ? "单位名称" : "单位名称（科目）";
  return [unitCodeColumn(context), { path: group === null ? [name] : [group, name], type: "label" }];
}

/** A list with one row for each unit, and the department's own row above them where there are several. */
export function unitTable(
  context: Context,
  plan: TablePlan,
  amounts: readonly AmountColumn[],
  valuesOf: (unit: string) => readonly Fen[],
): TableModel {
  const { data } = context;
  const present = data.units.filter((unit) => valuesOf(unit.code).some((value) => value !== 0n));
  const totals = addValues(
    present.map((unit) => valuesOf(unit.code)),
    amounts.length,
  );
  const unitRow = (code: string, name: string, values: readonly Fen[], depth: number): ListRow => ({
    labels: [{ kind: "code", text: code, numeric: false }, text(name, depth)],
    subject: null,
    values,
    silent: true,
  });
  const several = present.length > 1;
  const group = several ? [unitRow(data.department.code, `${data.department.name}（部门）`, totals, 0)] : [];
  const own = present.map((unit) => unitRow(unit.code, unit.name, valuesOf(unit.code), several ? 1 : 0));
  const under = own.map((_, index) => index + group.length);
  const rows = [...group.map((row) => ({ ...row, parts: under })), ...own];
  const top = several ? [0] : under;
  return listTable(context, { plan, labels: unitLabels(context), amounts, rows, top, nameColumn: 1, totals });
}

/** 部门收入总表 by unit: total, last year's money, and one column for each source. */
export function incomeByUnit(context: Context, plan: TablePlan): TableModel {
  const { data, layout } = context;
  const grouped = layout.forms.income === "by-unit-grouped";
  const used = new Set<Source>(data.spending.map((line) => line.source));
  const sources = SOURCE_ORDERS[layout.forms.summarySources].filter(
    ({ source }) => STANDING_SOURCES.has(source) || used.has(source),
  );
  const inGroup = (words: readonly string[], name: string) => (grouped ? [...words, name] : [name]);
  const current = sources.map(({ source, name }) => ({
    path: inGroup(["本年收入"], grouped ? name.replace("拨款收入", "") : name),
    fact: () => key("income", "all", source, "total"),
  }));
  const amounts: AmountColumn[] = [
    { path: [layout.words.total], fact: () => key("grand-total", "all", null, "income") },
    ...(grouped
      ? [{ path: ["本年收入", "小计"], fact: () => key("income", "all", null, "total") }, ...current]
      : [{ path: ["上年结转"], fact: () => key("carry", "all", "opening", "total") }, ...current]),
    ...(grouped ? carriedColumns() : []),
  ];
  const valuesOf = (unit: string): Fen[] => {
    const own = data.spending.filter((line) => line.unit === unit);
    const carried = own.filter((line) => line.carried);
    const sum = (lines: typeof own) => total(lines.map((line) => line.amount));
    const bySource = sources.map(({ source }) => incomeOf(context, unit, source));
    if (!grouped) return [sum(own), sum(carried), ...bySource];
    const funds = FUNDS.map((source) => sum(carried.filter((line) => line.source === source)));
    return [sum(own), total(bySource), ...bySource, sum(carried), ...funds];
  };
  return unitTable(context, plan, amounts, valuesOf);
}

function carriedColumns(): AmountColumn[] {
  return [
    { path: ["上年结转结余", "小计"], fact: () => key("carry", "all", "opening", "total") },
    { path: ["上年结转结余", "一般公共预算"], fact: () => key("carry", "all", "opening-general", "total") },
    { path: ["上年结转结余", "政府性基金预算"], fact: () => key("carry", "all", "opening-gov-fund", "total") },
    { path: ["上年结转结余", "国有资本经营预算"], fact: () => key("carry", "all", "opening-state-capital", "total") },
  ];
}

/** Income of one source, of one unit or of all. */
export function incomeOf({ data }: Context, unit: string | null, source: Source): Fen {
  const mine = (line: { readonly unit: string; readonly source: Source }) =>
    line.source === source && (unit === null || line.unit === unit);
  const spent = data.spending.filter((line) => mine(line) && !line.carried).map((line) => line.amount);
  return total([...spent, ...data.balances.filter(mine).map(netOf)]);
}

/** 收入决算表（按单位列示） and 支出决算表（按单位列示）. */
export function finalByUnit(context: Context, plan: TablePlan, words: readonly SourceWord[] | null): TableModel {
  const { data } = context;
  if (words !== null) {
    const own = words.filter(({ source }) => fundOf(source) === null);
    const amounts: AmountColumn[] = [
      { path: ["本年收入合计"], fact: () => key("income", "all", null, "total") },
      { path: ["财政拨款收入"], fact: () => key("income", "all", "fiscal", "total") },
      ...own.map(({ source, name }) => ({ path: [name], fact: () => key("income", "all", source, "total") })),
    ];
    return unitTable(context, plan, amounts, (unit) => {
      const fiscal = total(FUNDS.map((source) => incomeOf(context, unit, source)));
      const others = own.map(({ source }) => incomeOf(context, unit, source));
      return [fiscal + total(others), fiscal, ...others];
    });
  }
  const natures = ["basic", "project", "to-superior", "business", "to-subordinates"] as const;
  const names = ["基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"];
  const amounts: AmountColumn[] = [
    { path: ["本年支出合计"], fact: () => key("expenditure", "all", null, "total") },
    ...natures.map((nature, index) => ({
      path: [names[index]!],
      fact: () => key("expenditure", "all", null, nature),
    })),
  ];
  return unitTable(context, plan, amounts, (unit) => {
    const own = data.spending.filter((line) => line.unit === unit);
    const parts = natures.map((nature) =>
      total(own.filter((line) => line.nature === nature).map((line) => line.amount)),
    );
    return [total(parts), ...parts];
  });
}
