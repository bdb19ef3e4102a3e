import type { FactKey } from "../../../src/report";
import { economicName, type Fen, type Spending } from "../data";
import type { TablePlan } from "../layout";
import { text, type CodeEntry, type Context, type Entry, type ModelColumn, type TableModel } from "../model";
import { codeColumns, codeEntries, codesMerged, economicLabels, governmentEntries, nameEntry } from "./codes";
import { unitCodeColumn } from "./functional";
import { addValues, listTable, type ListRow } from "./list";

export interface EconomicColumn {
  readonly path: readonly string[];
  readonly fact: (account: string | null) => FactKey | null;
  /** The cell is one of several that make up its fact, as 当年 and 上年结转 of one 款. */
  readonly part?: boolean;
  readonly counts: (line: Spending) => boolean;
}

export interface EconomicForm {
  readonly columns: readonly EconomicColumn[];
  readonly spending: readonly Spending[];
  /** The column that repeats the whole code in place of the unit's. */
  readonly wholeCode: boolean;
  /** 类 rows bear their code; where they do not, only the name tells what they are. */
  readonly classCodes: boolean;
}

/** A list by economic account; rows of 类 and of local 7-digit accounts as the layout has them. */
export function economicTable(context: Context, plan: TablePlan, form: EconomicForm): TableModel {
  const { layout, data } = context;
  const between: ModelColumn[] = form.wholeCode || layout.rows.unitCodes ? [unitCodeColumn(context)] : [];
  const labels = economicLabels(layout, between);
  const nameColumn = codeColumns(layout, "economic").length + between.length;
  const rows: ListRow[] = [];
  const top: number[] = [];
  const perUnit = layout.rows.units === "per-unit";
  const writer = new EconomicRows(context, form, rows);
  for (const unit of perUnit ? data.units : [null]) {
    const own = unit === null ? form.spending : form.spending.filter((line) => line.unit === unit.code);
    if (own.length === 0) continue;
    const at = rows.length;
    if (unit !== null) rows.push(writer.unitRow(unit.code, unit.name, own));
    const children = writer.classes(own, unit === null ? 0 : 1);
    if (unit === null) top.push(...children);
    else {
      rows[at] = { ...rows[at]!, parts: children };
      top.push(at);
    }
  }
  const amounts = form.columns;
  const totals = writer.values(form.spending);
  return listTable(context, { plan, labels, amounts, rows, top, nameColumn, totals });
}

class EconomicRows {
  readonly #severalUnits: boolean;

  constructor(
    readonly context: Context,
    readonly form: EconomicForm,
    readonly rows: ListRow[],
  ) {
    this.#severalUnits = context.layout.rows.units === "per-unit" && context.data.units.length > 1;
  }

  values(lines: readonly Spending[]): Fen[] {
    const { columns } = this.form;
    return addValues(
      lines.map((line) => columns.map(({ counts }) => (counts(line) ? line.amount : 0n))),
      columns.length,
    );
  }

  unitRow(code: string, name: string, lines: readonly Spending[]): ListRow {
    const { layout } = this.context;
    const codes = codeEntries(layout, "economic", null);
    return {
      labels: [...codes, ...this.#between(code), text(name, 0), ...governmentEntries(layout, "")],
      subject: null,
      values: this.values(lines),
      silent: true,
    };
  }

  /** Rows of the 类 in `lines`, with their 款 beneath; returns the indices of the topmost ones. */
  classes(lines: readonly Spending[], depth: number): number[] {
    const top: number[] = [];
    for (const code of distinct(lines.map((line) => line.account.slice(0, 3)))) {
      const inClass = lines.filter((line) => line.account.startsWith(code));
      if (!this.context.layout.rows.economicClasses) {
        top.push(...this.#sections(inClass, depth));
        continue;
      }
      const at = this.#push(code, depth, inClass);
      top.push(at);
      this.#sumsUp(at, this.#sections(inClass, depth + 1));
    }
    return top;
  }

  #sections(lines: readonly Spending[], depth: number): number[] {
    return distinct(lines.map((line) => line.account)).flatMap((account) => {
      const own = lines.filter((line) => line.account === account);
      if (this.#isApart) return bookings(own).map((booked, index) => this.#push(account, depth, booked, index));
      const at = this.#push(account, depth, own);
      if (this.context.layout.forms.basic !== "detailed-list") return [at];
      const details = distinct(own.flatMap((line) => line.detail ?? []));
      const rows = details.map((detail) =>
        this.#push(
          detail,
          depth + 1,
          own.filter((line) => line.detail === detail),
        ),
      );
      if (rows.length > 0) this.#sumsUp(at, rows);
      return [at];
    });
  }

  #sumsUp(at: number, parts: readonly number[]): void {
    this.rows[at] = { ...this.rows[at]!, parts };
  }

  get #isApart(): boolean {
    const { habits, codes } = this.context.layout;
    return habits.bookedApart && codes.government !== "none";
  }

  #push(code: string, depth: number, lines: readonly Spending[], booking = 0): number {
    const { layout } = this.context;
    const { wholeCode, classCodes } = this.form;
    const split = layout.codes.style === "split" || layout.codes.style === "split-numbers";
    const isClass = code.length === 3;
    const inCodes = isClass && (wholeCode || !classCodes) ? null : split ? code.slice(0, 5) : code;
    const unit = layout.rows.units === "per-unit" ? lines[0]!.unit : this.context.data.department.code;
    const between = this.#between(wholeCode ? code : isClass ? null : unit);
    const name = nameEntry(layout, inCodes, economicName(code), depth);
    const first = layout.extras.sequence ? 1 : 0;
    this.rows.push({
      labels: [
        ...codeEntries(layout, "economic", inCodes),
        ...between,
        name,
        ...governmentEntries(layout, code, booking),
      ],
      subject: code,
      values: this.values(lines),
      part: this.#severalUnits || (this.#isApart && code.length > 3),
      // Without a code of its own a row has no meaning that a reader must find.
      silent: (isClass && !classCodes) || (code.length === 7 && split && !wholeCode),
      ...(codesMerged(layout) ? { joined: [first, first + 1] as const } : {}),
    });
    return this.rows.length - 1;
  }

  #between(code: string | null): (Entry | null)[] {
    if (!this.form.wholeCode && !this.context.layout.rows.unitCodes) return [];
    const entry: CodeEntry | null = code === null ? null : { kind: "code", text: code, numeric: false };
    return [entry];
  }
}

/** The lines of one 款 by the account of the government they are booked under. */
function bookings(lines: readonly Spending[]): (readonly Spending[])[] {
  const parts = [lines.filter((_, index) => index % 2 === 0), lines.filter((_, index) => index % 2 === 1)];
  return parts.filter((part) => part.length > 0);
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}
