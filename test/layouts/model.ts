import type { FactKey } from "../../src/report";
import type { BudgetData, Fen } from "./data";
import type { Layout, TablePlan } from "./layout";

/** A table before it is printed: header tree, rows, notes. Rows and columns count from zero. */
export interface TableModel {
  readonly plan: TablePlan;
  readonly columns: readonly ModelColumn[];
  readonly rows: readonly ModelRow[];
  readonly notes: readonly string[];
  /** Lines between the title and the header of a form, such as （2026年度）. */
  readonly subtitle?: string;
  /** A free form brings its own labels and no header band. */
  readonly freeForm?: boolean;
}

export interface ModelColumn {
  /** Header texts from top to leaf. */
  readonly path: readonly string[];
  readonly type: "label" | "code" | "line-number" | "text" | "amount";
}

export interface ModelRow {
  readonly entries: readonly (Entry | null)[];
  /** Rows this row is the sum of, for formulas. */
  readonly parts?: readonly number[];
  /** Columns joined into one cell, from the first to the last. */
  readonly joined?: readonly [first: number, last: number];
}

export type Entry = TextEntry | CodeEntry | AmountEntry | PercentEntry | CountEntry;

export interface TextEntry {
  readonly kind: "text";
  readonly text: string;
  readonly depth?: number;
}

export interface CodeEntry {
  readonly kind: "code";
  readonly text: string;
  readonly numeric: boolean;
}

export interface AmountEntry {
  readonly kind: "amount";
  readonly amount: Fen;
  /** What the cell means; null for a number outside the report's vocabulary. */
  readonly fact: FactKey | null;
  /** The fact is the sum of several such cells in the table. */
  readonly part: boolean;
}

export interface PercentEntry {
  readonly kind: "percent";
  readonly hundredths: bigint;
}

/** How many persons, vehicles or batches: a number that is no money. */
export interface CountEntry {
  readonly kind: "count";
  readonly count: number;
}

export interface Context {
  readonly data: BudgetData;
  readonly layout: Layout;
}

export function text(content: string, depth?: number): TextEntry {
  return depth === undefined ? { kind: "text", text: content } : { kind: "text", text: content, depth };
}

export function amount(fen: Fen, fact: FactKey | null, part = false): AmountEntry {
  return { kind: "amount", amount: fen, fact, part };
}

const TENS = ["", "十", "二十", "三十"];
const ONES = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1 to 39 as Chinese numerals. */
export function numeral(count: number): string {
  return `${TENS[Math.floor(count / 10)] ?? ""}${ONES[count % 10] ?? ""}`;
}
