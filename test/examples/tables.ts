import { amount, parseWritten, powerOfTen, type Unit } from "../../src/amounts";
import type {
  AmountCell,
  BudgetTable,
  Column,
  Lane,
  LaneSide,
  Recognition,
  RowKind,
  TableKind,
  TableRow,
} from "../../src/recognition";
import { facetsOfRole } from "../../src/recognition";
import type { CellRef } from "../../src/workbook";

/**
 * A workbook small enough to read in one look, for a rule's examples. Rows are written as
 * [kind, level, code, name, amounts…]; an amount is printed text: "2,781.20", "" blank, "-" dash,
 * "=12.00" a formula's result.
 */
export interface ExampleBook {
  readonly year?: number;
  readonly kind?: "budget" | "final-account";
  readonly organisation?: string;
  readonly tables: readonly ExampleTable[];
}

export interface ExampleTable {
  readonly kind: TableKind;
  readonly title: string;
  readonly unit?: Unit;
  /** Digits after the point every amount was rounded to, 2 as a rule; null when nothing was rounded away (元 with 角分). */
  readonly decimals?: number | null;
  readonly lanes: readonly ExampleLane[];
}

export interface ExampleLane {
  readonly side?: LaneSide;
  /** "role 上层表头>末级表头" per amount column. */
  readonly columns: readonly string[];
  readonly rows: readonly ExampleRow[];
}

export type ExampleRow = readonly [
  kind: RowKind,
  level: number | null,
  code: string,
  name: string,
  ...amounts: string[],
];

/** A table with one lane. */
export function listOf(
  kind: TableKind,
  title: string,
  columns: readonly string[],
  rows: readonly ExampleRow[],
  options: Pick<ExampleTable, "unit" | "decimals"> = {},
): ExampleTable {
  return { kind, title, lanes: [{ columns, rows }], ...options };
}

/** A table with 收入 on the left and 支出 on the right, one amount column each unless the right side has more. */
export function twoSidedOf(
  kind: TableKind,
  title: string,
  income: readonly ExampleRow[],
  expenditure: readonly ExampleRow[],
  columns: readonly string[] = ["expenditure-amount 支出>预算数"],
): ExampleTable {
  const left = { side: "income", columns: ["income-amount 收入>预算数"], rows: income } as const;
  return { kind, title, lanes: [left, { side: "expenditure", columns, rows: expenditure }] };
}

/** First data row of an example table; its first amount stands in column C. */
export const EXAMPLE_FIRST_ROW = 4;
const LABEL_COLUMNS = 2;

/** The recognition such a workbook gives. Sheets are named after the titles. */
export function recognitionOfExample(book: ExampleBook): Recognition {
  const year = book.year ?? 2025;
  const kind = book.kind ?? "budget";
  return {
    workbook: "example.xlsx",
    document: { kind, year, organisation: book.organisation ?? null },
    sheets: book.tables.map((table) => ({
      sheet: table.title,
      role: "table",
      reason: null,
      tables: [tableOfExample(table, year)],
    })),
  };
}

export function tableOfExample(example: ExampleTable, year: number): BudgetTable {
  const lanes: Lane[] = [];
  let offset = 0;
  for (const lane of example.lanes) {
    lanes.push(laneOfExample(lane, example, offset));
    offset += LABEL_COLUMNS + lane.columns.length;
  }
  const rows = Math.max(...example.lanes.map((lane) => lane.rows.length));
  return {
    sheet: example.title,
    kind: example.kind,
    title: example.title,
    titleCell: null,
    number: null,
    unit: example.unit ?? "万元",
    unitSource: "default",
    unitGuessed: true,
    unitCell: null,
    organisation: null,
    organisationCell: null,
    year,
    yearCell: null,
    header: { firstRow: 2, lastRow: EXAMPLE_FIRST_ROW - 1 },
    data: { firstRow: EXAMPLE_FIRST_ROW, lastRow: EXAMPLE_FIRST_ROW + rows - 1 },
    empty: !lanes.some((lane) =>
      lane.rows.some((row) => [...row.values.values()].some((cell) => cell.state === "amount")),
    ),
    lanes,
    columns: lanes.flatMap((lane) => lane.columns),
    footnotes: [],
    fields: [],
    totalRow: null,
    confidence: 1,
    evidence: [],
  };
}

function laneOfExample(lane: ExampleLane, table: ExampleTable, offset: number): Lane {
  const columns = lane.columns.map((text, index): Column => {
    const [role = "", path = ""] = text.split(" ");
    const facets = facetsOfRole(role, table.kind);
    return { column: offset + LABEL_COLUMNS + index, role, path: path.split(">"), type: "amount", facets };
  });
  const rows = lane.rows.map((row, index) => rowOfExample(row, index, columns, table));
  return {
    side: lane.side ?? "list",
    columns,
    rows: rows.map((row, index) => ({ ...row, parent: parentOf(rows, index) })),
  };
}

function rowOfExample(example: ExampleRow, index: number, columns: readonly Column[], table: ExampleTable): TableRow {
  const [kind, level, code, name, ...amounts] = example;
  const row = EXAMPLE_FIRST_ROW + index;
  const values = new Map<number, AmountCell>();
  columns.forEach(({ column }, place) => {
    values.set(column, cellOf(amounts[place] ?? "", { sheet: table.title, row, column }, table));
  });
  return {
    row,
    kind,
    level,
    code: code === "" ? null : code,
    name: name === "" ? null : name,
    unitCode: null,
    labelCell: { sheet: table.title, row, column: columns[0]!.column - 1 },
    parent: null,
    values,
  };
}

function cellOf(text: string, cell: CellRef, table: ExampleTable): AmountCell {
  const formula = text.startsWith("=");
  const written = parseWritten(formula ? text.slice(1) : text);
  if (written.kind === "blank" || written.kind === "dash") return { state: written.kind, cell };
  if (written.kind === "words") return { state: "unreadable", cell, text };
  const decimals = table.decimals === undefined ? 2 : table.decimals;
  const quantum = decimals === null ? null : powerOfTen(-decimals);
  return {
    state: "amount",
    cell,
    amount: amount(written.value, table.unit ?? "万元", quantum),
    source: formula ? "formula" : "number",
  };
}

/** The nearest row above that is further out; for rows above their total, the nearest one below. */
function parentOf(rows: readonly TableRow[], index: number): number | null {
  const level = rows[index]!.level;
  if (level === null || level === 0) return null;
  const isOutside = (row: TableRow): boolean => row.level !== null && row.level < level;
  const above = rows.slice(0, index).findLastIndex(isOutside);
  if (above !== -1) return above;
  const below = rows.slice(index + 1).findIndex(isOutside);
  return below === -1 ? null : index + 1 + below;
}
