import type { Cell } from "../../src/workbook";
import { columnLetters } from "../../src/workbook";
import type { Canvas } from "./canvas";
import { printHead } from "./head";
import type { Context, Entry, ModelRow, TableModel } from "./model";
import { printMoney } from "./money-text";

export interface Place {
  readonly top: number;
  readonly left: number;
  /** Counts the tables of the book from one. */
  readonly ordinal: number;
}

/** Draws a table; returns the first row beneath it and the first column beside it. */
export function printTable(
  canvas: Canvas,
  context: Context,
  table: TableModel,
  place: Place,
): { bottom: number; right: number } {
  const printer = new TablePrinter(canvas, context, table, place);
  return printer.print();
}

class TablePrinter {
  /** Sheet row of each model row. */
  readonly #rowOf: number[] = [];

  constructor(
    readonly canvas: Canvas,
    readonly context: Context,
    readonly table: TableModel,
    readonly place: Place,
  ) {}

  print(): { bottom: number; right: number } {
    const { rows, columns, freeForm } = this.table;
    const { extras } = this.context.layout;
    let row = this.#top(this.place.top);
    rows.forEach((_, index) => {
      const turn = extras.repeatHead > 0 && index > 0 && index % extras.repeatHead === 0 && freeForm !== true;
      if (turn) row = extras.repeatBandOnly ? this.#printHeader(row) : this.#top(row);
      if (extras.blankRowEvery > 0 && index > 0 && index % extras.blankRowEvery === 0 && freeForm !== true) row++;
      this.#rowOf.push(row++);
    });
    rows.forEach((modelRow, index) => this.#printRow(modelRow, index));
    if (extras.hideZeroRows && freeForm !== true) this.#hideZeroRows();
    for (const note of this.table.notes) this.canvas.write(row++, this.place.left, note);
    let right = this.place.left + columns.length;
    if (extras.hiddenColumn && freeForm !== true) this.#hiddenColumn(right++);
    return { bottom: row, right };
  }

  /** Head and header band from `row` on; returns the first row for data. */
  #top(row: number): number {
    const { layout, data } = this.context;
    const { plan, columns, subtitle, freeForm } = this.table;
    const at = { top: row, left: this.place.left, width: columns.length, ordinal: this.place.ordinal };
    const next = printHead(this.canvas, layout, data, plan, at, subtitle);
    return freeForm === true ? next : this.#printHeader(next);
  }

  #printHeader(top: number): number {
    const { columnNumbers, merges } = this.context.layout.extras;
    const { left } = this.place;
    const codeRow = columnNumbers === "code-row";
    const paths = this.table.columns.map(({ path, type }) => {
      if (codeRow && type === "code" && path.length > 1) return path.slice(0, -1);
      return type === "amount" ? this.#withUnit(path) : path;
    });
    const depth = Math.max(...paths.map((path) => path.length));
    for (let level = 0; level < depth; level++)
      for (let column = 0; column < paths.length; column++) {
        const path = paths[column]!;
        if (level >= path.length || continues(paths, column, level)) continue;
        let last = column;
        while (continues(paths, last + 1, level)) last++;
        const bottom = level === path.length - 1 ? depth - 1 : level;
        this.canvas.write(top + level, left + column, this.#word(path[level]!));
        if (merges) this.canvas.merge(top + level, left + column, top + bottom, left + last);
      }
    const next = top + depth;
    return columnNumbers === "none" ? next : this.#printColumnNumbers(next, codeRow);
  }

  /** The leaf header with the unit behind it, where the layout keeps the unit there. */
  #withUnit(path: readonly string[]): readonly string[] {
    const { head, money } = this.context.layout;
    if (head.unitPlace !== "in-header") return path;
    return [...path.slice(0, -1), `${path[path.length - 1]!}（${this.table.plan.unit ?? money.unit}）`];
  }

  #word(word: string): string {
    if (!this.context.layout.words.broken || word.length < 8) return word;
    const cut = Math.ceil(word.length / 2);
    return `${word.slice(0, cut)}\n${word.slice(cut)}`;
  }

  /** 栏次 under the names, 1, 2, 3 … under the amounts. */
  #printColumnNumbers(row: number, codeRow: boolean): number {
    const { columns } = this.table;
    let count = 0;
    columns.forEach(({ type, path }, index) => {
      const at = this.place.left + index;
      if (type === "amount") this.canvas.write(row, at, String(++count));
      if (type === "label") this.canvas.write(row, at, "栏次");
      if (type === "code" && codeRow && path.length > 1) this.canvas.write(row, at, path[path.length - 1]!);
    });
    return row + 1;
  }

  #printRow(modelRow: ModelRow, index: number): void {
    const row = this.#rowOf[index]!;
    modelRow.entries.forEach((entry, column) => {
      if (entry !== null) this.#printEntry(entry, row, column, modelRow);
    });
    if (modelRow.joined !== undefined && this.context.layout.extras.merges) {
      const [first, last] = modelRow.joined;
      this.canvas.merge(row, this.place.left + first, row, this.place.left + last);
    }
  }

  #printEntry(entry: Entry, row: number, column: number, modelRow: ModelRow): void {
    const at = this.place.left + column;
    if (entry.kind === "count") this.canvas.put(row, at, { value: entry.count, text: String(entry.count) });
    else if (entry.kind === "percent") this.canvas.put(row, at, percentCell(entry));
    else if (entry.kind === "amount") this.#printAmount(entry, row, column, modelRow);
    else if (entry.kind === "code") this.canvas.put(row, at, this.#codeCell(entry.text, entry.numeric));
    else if (this.#isName(column)) this.#printName(entry.text, entry.depth ?? 0, row, at);
    else this.canvas.write(row, at, entry.text);
  }

  #isName(column: number): boolean {
    return this.table.columns[column]?.type === "label";
  }

  #printName(name: string, depth: number, row: number, column: number): void {
    const { indent } = this.context.layout.rows;
    if (indent === "cell") return this.canvas.write(row, column, name, depth);
    const step = indent === "spaces" ? "  " : indent === "full-width" ? "　" : "";
    this.canvas.write(row, column, step.repeat(depth) + name);
  }

  #codeCell(code: string, numeric: boolean): Cell {
    if (!numeric) return { value: code, text: code };
    const { numberFormat } = this.context.layout.codes;
    const value = Number(code);
    const text = numberFormat === "00" ? String(value).padStart(2, "0") : String(value);
    return { value, text, numberFormat };
  }

  #printAmount(entry: Extract<Entry, { kind: "amount" }>, row: number, column: number, modelRow: ModelRow): void {
    const { layout } = this.context;
    const { plan } = this.table;
    const at = this.place.left + column;
    const { cell, stated } = printMoney(
      entry.amount,
      plan.unit ?? layout.money.unit,
      layout.money,
      (row + column) % 3 === 0,
    );
    const formula = layout.money.formulas && cell !== null ? this.#formula(modelRow, column) : null;
    if (cell !== null) this.canvas.put(row, at, formula === null ? cell : { ...cell, formula });
    if (entry.fact === null) return;
    this.canvas.readings.push({
      sheet: this.canvas.name,
      row,
      column: at,
      table: plan.kind,
      key: entry.fact,
      part: entry.part,
      stated,
      exact: entry.amount,
    });
  }

  #formula({ parts }: ModelRow, column: number): string | null {
    if (parts === undefined || parts.length === 0) return null;
    const letters = columnLetters(this.place.left + column);
    const rows = parts.map((part) => this.#rowOf[part]!);
    const contiguous = rows.every((row, index) => index === 0 || row === rows[index - 1]! + 1);
    if (contiguous) return `=SUM(${letters}${rows[0]! + 1}:${letters}${rows[rows.length - 1]! + 1})`;
    return `=${rows.map((row) => `${letters}${row + 1}`).join("+")}`;
  }

  #hideZeroRows(): void {
    this.table.rows.forEach(({ entries }, index) => {
      const amounts = entries.filter((entry) => entry?.kind === "amount");
      if (amounts.length > 0 && amounts.every((entry) => entry.amount === 0n)) this.canvas.hideRow(this.#rowOf[index]!);
    });
  }

  /** A hidden column of identifiers beside the table, as exports leave behind. */
  #hiddenColumn(column: number): void {
    this.#rowOf.forEach((row, index) => this.canvas.write(row, column, `GK${String(index + 1).padStart(6, "0")}`));
    this.canvas.hideColumn(column);
  }
}

/** A share or growth in hundredths of a per cent: 1234 prints as 12.34. */
function percentCell({ hundredths }: Extract<Entry, { kind: "percent" }>): Cell {
  const sign = hundredths < 0n ? "-" : "";
  const digits = (hundredths < 0n ? -hundredths : hundredths).toString().padStart(3, "0");
  const text = `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return { value: Number(text), text, numberFormat: "0.00" };
}

/** The header cell of `column` at `level` is the one of the column before it, stretched. */
function continues(paths: readonly (readonly string[])[], column: number, level: number): boolean {
  const before = paths[column - 1];
  const own = paths[column];
  if (before === undefined || own === undefined || level >= own.length || level >= before.length) return false;
  for (let at = 0; at <= level; at++) if (before[at] !== own[at]) return false;
  // A leaf is a cell of its own; only code columns whose 类, 款, 项 moved down share one.
  return (level < before.length - 1 && level < own.length - 1) || before.join() === own.join();
}
