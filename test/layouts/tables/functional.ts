import { functionalName, type Fen, type Spending } from "../data";
import type { Layout, TablePlan } from "../layout";
import type { Context, Entry, ModelColumn, TableModel } from "../model";
import { codeColumns, codeEntries, codesMerged, nameColumn, nameEntry } from "./codes";
import { addValues, listTable, type AmountColumn, type ListRow } from "./list";

/** Amounts of one 项 in one unit, one value for each amount column. */
export interface FunctionalRecord {
  readonly unit: string;
  readonly item: string;
  readonly values: readonly Fen[];
}

/** One record for each unit and 项; a column counts the lines its test lets through. */
export function recordsOf(
  spending: readonly Spending[],
  columns: readonly ((line: Spending) => boolean)[],
): FunctionalRecord[] {
  return spending.map((line) => ({
    unit: line.unit,
    item: line.item,
    values: columns.map((counts) => (counts(line) ? line.amount : 0n)),
  }));
}

/** A list by function: 类款项 codes, names, amounts; by unit or for the whole department. */
export function functionalTable(
  context: Context,
  plan: TablePlan,
  amounts: readonly AmountColumn[],
  all: readonly FunctionalRecord[],
): TableModel {
  const { layout, data } = context;
  if (layout.rows.units === "unit-column") return unitColumnTable(context, plan, amounts, merged(all, true));
  const records = merged(all, layout.rows.units === "per-unit");
  const unitColumn = layout.rows.unitCodes ? [unitCodeColumn(context)] : [];
  const codes = codeColumns(layout, "functional");
  const labels = [...codes, ...unitColumn, nameColumn(layout, "functional")];
  const rows: ListRow[] = [];
  const top: number[] = [];
  const perUnit = layout.rows.units === "per-unit";
  const units = perUnit ? data.units.filter((unit) => records.some((one) => one.unit === unit.code)) : [null];
  for (const unit of units) {
    const own = unit === null ? records : records.filter((record) => record.unit === unit.code);
    const at = rows.length;
    const depth = unit === null ? 0 : 1;
    if (unit !== null) {
      const code = layout.rows.unitCodes ? [{ kind: "code" as const, text: unit.code, numeric: false }] : [];
      const values = addValues(
        own.map((record) => record.values),
        amounts.length,
      );
      const none = codes.map(() => null);
      rows.push({
        labels: [...none, ...code, { kind: "text", text: unit.name, depth: 0 }],
        subject: null,
        values,
        silent: true,
      });
      top.push(at);
    }
    const first = rows.length;
    const tree = treeRows(context, own, amounts.length, depth, first);
    rows.push(...tree.rows);
    if (unit === null) top.push(...tree.top);
    else rows[at] = { ...rows[at]!, parts: tree.top };
  }
  const totals = addValues(
    records.map((record) => record.values),
    amounts.length,
  );
  return listTable(context, { plan, labels, amounts, rows, top, nameColumn: labels.length - 1, totals });
}

/** One row for each unit and 项, the unit's name repeated in a column of its own. */
function unitColumnTable(
  context: Context,
  plan: TablePlan,
  amounts: readonly AmountColumn[],
  records: readonly FunctionalRecord[],
): TableModel {
  const { layout, data } = context;
  const part = data.units.length > 1;
  const labels = [
    { path: ["单位名称"], type: "label" as const },
    ...codeColumns(layout, "functional"),
    nameColumn(layout, "functional"),
  ];
  const rows = data.units.flatMap((unit) =>
    records
      .filter((record) => record.unit === unit.code)
      .map(({ item, values }): ListRow => {
        const codes = codeEntries(layout, "functional", item);
        const joined = codesMerged(layout) ? { joined: [lead(layout) + 1, lead(layout) + 3] as const } : {};
        const name = nameEntry(layout, item, functionalName(item), 0);
        return { labels: [{ kind: "text", text: unit.name }, ...codes, name], subject: item, values, part, ...joined };
      }),
  );
  const totals = addValues(
    records.map((record) => record.values),
    amounts.length,
  );
  const top = rows.map((_, index) => index);
  return listTable(context, { plan, labels, amounts, rows, top, nameColumn: labels.length - 1, totals });
}

/** Rows of 类, 款 and 项, or of 项 alone, from `first` on in the table. */
function treeRows(
  { layout, data }: Context,
  records: readonly FunctionalRecord[],
  width: number,
  depth: number,
  first: number,
): { rows: ListRow[]; top: number[] } {
  const rows: ListRow[] = [];
  const part = layout.rows.units === "per-unit" && data.units.length > 1;
  const push = (code: string, at: number, own: readonly FunctionalRecord[]): number => {
    const unit = own[0]!.unit;
    const unitCode: (Entry | null)[] = layout.rows.unitCodes
      ? [code.length === 7 ? { kind: "code", text: unitCodeOf(unit, layout.rows.units), numeric: false } : null]
      : [];
    const labels = [
      ...codeEntries(layout, "functional", code),
      ...unitCode,
      nameEntry(layout, code, functionalName(code), at),
    ];
    const joined = codesMerged(layout) ? { joined: [lead(layout), lead(layout) + 2] as const } : {};
    rows.push({
      labels,
      subject: code,
      values: addValues(
        own.map((one) => one.values),
        width,
      ),
      part,
      ...joined,
    });
    return first + rows.length - 1;
  };
  const under = (prefix: string) => records.filter((record) => record.item.startsWith(prefix));
  if (layout.rows.levels === "items") {
    const top = records.map((record) => push(record.item, depth, [record]));
    return { rows, top };
  }
  const top: number[] = [];
  for (const code of prefixes(records, 3)) {
    const classRow = push(code, depth, under(code));
    top.push(classRow);
    const sections: number[] = [];
    for (const section of prefixes(under(code), 5)) {
      const sectionRow = push(section, depth + 1, under(section));
      sections.push(sectionRow);
      const items = under(section).map((record) => push(record.item, depth + 2, [record]));
      rows[sectionRow - first] = { ...rows[sectionRow - first]!, parts: items };
    }
    rows[classRow - first] = { ...rows[classRow - first]!, parts: sections };
  }
  return { rows, top };
}

function lead(layout: Context["layout"]): number {
  return layout.extras.sequence ? 1 : 0;
}

/** Department-wide lists print the department's three digits where lists by unit print the unit. */
function unitCodeOf(unit: string, units: Layout["rows"]["units"]): string {
  return units === "per-unit" ? unit : unit.slice(0, 3);
}

export function unitCodeColumn({ layout }: Context): ModelColumn {
  const { group } = layout.words;
  return { path: group === null ? ["单位代码"] : [group, "单位代码"], type: "code" };
}

function prefixes(records: readonly FunctionalRecord[], length: number): string[] {
  return [...new Set(records.map((record) => record.item.slice(0, length)))];
}

/** One record for each 项 (and unit), ordered by code, without those that are zero throughout. */
function merged(records: readonly FunctionalRecord[], perUnit: boolean): FunctionalRecord[] {
  const byKey = new Map<string, FunctionalRecord>();
  for (const record of records) {
    const key = perUnit ? `${record.item}|${record.unit}` : record.item;
    const before = byKey.get(key);
    const values = before === undefined ? record.values : record.values.map((value, i) => value + before.values[i]!);
    byKey.set(key, { ...record, values });
  }
  return [...byKey.values()]
    .filter((record) => record.values.some((value) => value !== 0n))
    .sort((a, b) => (a.item < b.item ? -1 : a.item > b.item ? 1 : 0));
}
