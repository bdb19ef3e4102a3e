import type { FactKey } from "../../../src/report";
import { total, type Fen } from "../data";
import type { TablePlan } from "../layout";
import { amount, text, type Context, type Entry, type ModelColumn, type ModelRow, type TableModel } from "../model";

/** One amount column of a list: what it is called and what its cells mean. */
export interface AmountColumn {
  readonly path: readonly string[];
  /** The column prints how much one value column grew over another, in per cent. */
  readonly growth?: { readonly from: number; readonly to: number };
  /** Key of the cell for a subject; null subject is the total row. */
  readonly fact: (subject: string | null) => FactKey | null;
}

/** One row of a list before it is laid out, with the indices of the rows it sums. */
export interface ListRow {
  readonly labels: readonly (Entry | null)[];
  readonly subject: string | null;
  readonly values: readonly Fen[];
  /** Its facts are sums over several rows of the table, as with accounts repeated for each unit. */
  readonly part?: boolean;
  /** Rows that mean nothing of their own: unit rows, second totals. */
  readonly silent?: boolean;
  readonly parts?: readonly number[];
  readonly joined?: readonly [number, number];
}

/**
 * Lays out a list: labels, then amounts, the total row where the layout wants it. `rows` carry the
 * data rows only; `top` marks those that add up to the total.
 */
export function listTable(
  { layout, data }: Context,
  list: {
    readonly plan: TablePlan;
    readonly labels: readonly ModelColumn[];
    readonly amounts: readonly AmountColumn[];
    readonly rows: readonly ListRow[];
    readonly top: readonly number[];
    /** Column of the labels that bears 合计. */
    readonly nameColumn: number;
    readonly withTotal?: boolean;
    readonly totals: readonly Fen[];
  },
): TableModel {
  const { extras } = layout;
  const order = columnOrder(list.amounts.length, extras.reversedColumns);
  const lead: ModelColumn[] = extras.sequence ? [{ path: ["序号"], type: "text" }] : [];
  const columns: ModelColumn[] = [
    ...lead,
    ...list.labels,
    ...order.map((index) => ({ path: list.amounts[index]!.path, type: "amount" as const })),
    ...(extras.remark ? [{ path: ["备注"], type: "text" as const }] : []),
  ];
  const empty = list.rows.length === 0;
  const above = list.withTotal === false ? [] : totalRows(list, layout.rows, lead.length, empty);
  const shift = layout.rows.total === "first" ? above.length : 0;
  const shifted = (indices: readonly number[]) => indices.map((index) => index + shift);
  const body = list.rows.map((row, index) => ({
    ...row,
    labels: extras.sequence ? [text(String(index + 1)), ...row.labels] : row.labels,
    ...(row.parts === undefined ? {} : { parts: shifted(row.parts) }),
  }));
  const summed = above.map((row) => ({ ...row, parts: shifted(list.top) }));
  const rows = layout.rows.total === "first" ? [...summed, ...body] : [...body, ...summed];
  const modelRows = rows.map((row): ModelRow => {
    const amounts = order.map((index): Entry | null => {
      const { growth } = list.amounts[index]!;
      if (growth !== undefined) return growthEntry(row.values[growth.from] ?? 0n, row.values[growth.to] ?? 0n);
      const fact = row.silent === true ? null : list.amounts[index]!.fact(row.subject);
      return amount(row.values[index] ?? 0n, fact, row.part ?? false);
    });
    const parts = row.parts === undefined || row.parts.length === 0 ? {} : { parts: row.parts };
    const joined = row.joined === undefined ? {} : { joined: row.joined };
    return { entries: [...row.labels, ...amounts, ...(extras.remark ? [null] : [])], ...parts, ...joined };
  });
  const { plan } = list;
  if (!empty) return { plan, columns, rows: modelRows, notes: extras.footnotes };
  const blanked = modelRows.map((row) => ({
    ...row,
    entries: row.entries.map((entry) => (entry?.kind === "amount" || entry?.kind === "percent" ? null : entry)),
  }));
  return emptied(
    { plan, columns, rows: blanked, notes: extras.footnotes },
    { layout, data },
    lead.length + list.nameColumn,
  );
}

/** Growth over nothing has no rate and is left blank. */
function growthEntry(from: Fen, to: Fen): Entry | null {
  return from === 0n ? null : { kind: "percent", hundredths: ((to - from) * 10_000n) / from };
}

function columnOrder(count: number, reversed: boolean): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  return reversed ? [...order.slice(0, 1), ...order.slice(1).reverse()] : order;
}

function totalRows(
  list: { readonly labels: readonly ModelColumn[]; readonly totals: readonly Fen[]; readonly nameColumn: number },
  rows: Context["layout"]["rows"],
  lead: number,
  empty: boolean,
): ListRow[] {
  const width = lead + list.labels.length;
  const at = rows.totalPlace === "name" ? lead + list.nameColumn : lead;
  const labels = Array.from({ length: width }, (_, index) => (index === at ? text(rows.totalLabel, 0) : null));
  const last = lead + list.nameColumn;
  const joined = rows.totalPlace === "first-cell" && last > lead ? { joined: [lead, last] as const } : {};
  const totalRow: ListRow = { labels, subject: null, values: list.totals, ...joined };
  if (!rows.secondTotal || empty) return [totalRow];
  return [totalRow, { labels: labels.map(() => null), subject: null, values: list.totals, silent: true }];
}

/** Says in the layout's way that a table has nothing in it. */
export function emptied(table: TableModel, { layout, data }: Context, nameColumn: number): TableModel {
  const { emptyPlace, emptyText } = layout.extras;
  const note = emptyText.replaceAll("{title}", table.plan.title).replaceAll("{year}", String(data.year));
  const blank = table.columns.map((): Entry | null => null);
  const bearing = (column: number, content = note) =>
    blank.map((entry, index) => (index === column ? text(content) : entry));
  switch (emptyPlace) {
    case "below":
      return { ...table, rows: [...table.rows, { entries: blank }], notes: [note] };
    case "name-cell":
      return { ...table, rows: [...table.rows, { entries: bearing(nameColumn) }], notes: [] };
    case "filler":
      return {
        ...table,
        rows: [...table.rows, { entries: bearing(nameColumn, "…") }, { entries: blank }],
        notes: [note],
      };
    case "total-row":
      return { ...table, rows: [{ entries: bearing(nameColumn) }], notes: [] };
    case "absent":
      return { ...table, rows: [...table.rows, { entries: blank }], notes: [] };
  }
}

export function addValues(rows: readonly (readonly Fen[])[], width: number): Fen[] {
  return Array.from({ length: width }, (_, column) => total(rows.map((row) => row[column] ?? 0n)));
}
