import type { FactKey } from "../../../src/report";
import type { Fen } from "../data";
import type { Layout, TablePlan } from "../layout";
import { amount, text, type Context, type Entry, type ModelColumn, type ModelRow, type TableModel } from "../model";

/** One line of a half: its label and one figure for each amount column of that half. */
export interface Line {
  readonly label: string;
  readonly depth?: number;
  readonly values: readonly { readonly amount: Fen; readonly fact: FactKey | null }[];
}

export interface Half {
  readonly columns: readonly { readonly path: readonly string[]; readonly type: "label" | "amount" }[];
  readonly lines: readonly Line[];
  /** Closing lines that stand at the same height in both halves, such as 收入总计 and 支出总计. */
  readonly closing: readonly Line[];
}

/** 收入 on the left, 支出 in one or two halves on the right, totals level with each other. */
export function sideBySide({ layout }: Context, plan: TablePlan, ...parts: readonly Half[]): TableModel {
  const halves = layout.words.spaced ? parts.map(spaced) : parts;
  const height = Math.max(...halves.map((half) => half.lines.length));
  const closing = Math.max(...halves.map((half) => half.closing.length));
  const { lineNumbers, spacer } = layout.extras;
  const gap = (index: number) => spacer && index > 0;
  const columns = halves.flatMap((half, index): ModelColumn[] => [
    ...(gap(index) ? [{ path: [""], type: "text" as const }] : []),
    ...halfColumns(half, lineNumbers),
  ]);
  const rows: ModelRow[] = Array.from({ length: height + closing }, (_, row) => ({
    entries: halves.flatMap((half, index) => [
      ...(gap(index) ? [null] : []),
      ...halfEntries(half, row, height, closing, lineNumbers, index * (height + closing) + 1),
    ]),
  }));
  return { plan, columns, rows, notes: layout.extras.footnotes };
}

/** 收    入 over 项    目, and closing lines as 本 年 收 入 合 计. */
function spaced(half: Half): Half {
  return {
    columns: half.columns.map((column) => ({
      ...column,
      path: column.path.map((word) => (word.length === 2 ? [...word].join("    ") : word)),
    })),
    lines: half.lines,
    closing: half.closing.map((closing) => ({ ...closing, label: [...closing.label].join(" ") })),
  };
}

function halfColumns(half: Half, lineNumbers: Layout["extras"]["lineNumbers"]): ModelColumn[] {
  return half.columns.flatMap((column): ModelColumn[] => {
    if (lineNumbers === "none" || column.type === "amount") return [column];
    const number: ModelColumn = { path: [...column.path.slice(0, -1), lineNumbers], type: "line-number" };
    return lineNumbers === "序号" ? [number, column] : [column, number];
  });
}

function halfEntries(
  half: Half,
  row: number,
  height: number,
  closing: number,
  lineNumbers: Layout["extras"]["lineNumbers"],
  firstNumber: number,
): (Entry | null)[] {
  const line = row < height ? half.lines[row] : half.closing[row - height - (closing - half.closing.length)];
  const amounts = half.columns.length - 1;
  const values = Array.from({ length: amounts }, (_, index): Entry | null => {
    const value = line?.values[index];
    return value === undefined ? null : amount(value.amount, value.fact);
  });
  const label: Entry | null = line === undefined ? null : text(line.label, line.depth ?? 0);
  const number: Entry = text(String(firstNumber + row));
  if (lineNumbers === "none") return [label, ...values];
  return lineNumbers === "序号" ? [number, label, ...values] : [label, number, ...values];
}

export function line(label: string, values: readonly (readonly [Fen, FactKey | null])[], depth = 0): Line {
  return { label, depth, values: values.map(([sum, fact]) => ({ amount: sum, fact })) };
}
