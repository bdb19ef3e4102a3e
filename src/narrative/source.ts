import { compact, zero } from "../amounts";
import type { AmountCell, BudgetTable, RowSpan, TableKind } from "../recognition";
import { type BudgetReport, type FactKey, factKey } from "../report";
import type { WorkbookSide } from "../checking";
import type { CellRef } from "../workbook";
import { termOf } from "./figures";
import type { FigureCell } from "./narrative";
import type { Known } from "./quantity";

/** One year's tables as the sentences ask them. */
export class Source {
  constructor(
    readonly report: BudgetReport,
    readonly side: WorkbookSide,
  ) {}

  /**
   * What the tables state. A cell that has room for the number and is left blank states nothing, and
   * so does a table published empty; where no table has room for it the answer is null, never zero.
   */
  read(...[measure, scope, subject, nature]: Parameters<typeof factKey>): Known | null {
    const key = factKey(measure, scope, subject, nature);
    const { fact } = this.report.find(key);
    if (fact !== null) return this.#known(fact.table, fact.label, fact.amount, fact.cells);
    const blank = this.report.blankCell(key);
    if (blank === null || (key.subject === null && this.#hasParts(key))) return null;
    const table = this.report.tables.find((one) => one.sheet === blank.sheet && spans(one.data, blank.row));
    return table === undefined ? null : this.#known(table.kind, "", zero(table.unit), [blank]);
  }

  /** The first of several keys that the tables say something about. */
  first(...keys: readonly FactKey[]): Known | null {
    for (const { measure, scope, subject, nature } of keys) {
      const found = this.read(measure, scope, subject, nature);
      if (found !== null) return found;
    }
    return null;
  }

  /** Zero when a table of one of these kinds is published empty and none of them holds data. */
  empty(...kinds: readonly TableKind[]): Known | null {
    const tables = this.tables(...kinds);
    const [table] = tables;
    if (table === undefined || !tables.every((one) => one.empty)) return null;
    return this.#known(table.kind, "", zero(table.unit), [table.titleCell ?? cornerOf(table)]);
  }

  tables(...kinds: readonly TableKind[]): readonly BudgetTable[] {
    return this.report.tables.filter((table) => kinds.includes(table.kind));
  }

  /** One cell of a table, read as it stands; null when it holds words. */
  cell(table: BudgetTable, label: string, value: AmountCell | undefined): Known | null {
    if (value === undefined || value.state === "unreadable") return null;
    const amount = value.state === "amount" ? value.amount : zero(table.unit);
    return this.#known(table.kind, label, amount, [value.cell]);
  }

  /** A total left blank above amounts is an omission, not a zero. */
  #hasParts({ measure, scope, nature }: FactKey): boolean {
    return this.report.list(measure, scope, nature).some(({ amount }) => !amount.value.isZero());
  }

  #known(kind: TableKind, label: string, amount: Known["amount"], refs: readonly CellRef[]): Known {
    const title = this.report.table(kind)?.title ?? "";
    const named = [title, compact(label)].filter((word) => word !== "").join(" ");
    const cells: FigureCell[] = refs.map((cell) => ({ workbook: this.side, cell }));
    return {
      known: true,
      amount,
      label: named,
      kind: refs.length > 1 ? "sum" : "read",
      terms: [termOf({ label: named, amount })],
      cells,
      asked: null,
    };
  }
}

function spans({ firstRow, lastRow }: RowSpan, row: number): boolean {
  return firstRow <= row && row <= lastRow;
}

function cornerOf({ sheet, header, lanes }: BudgetTable): CellRef {
  return { sheet, row: header.firstRow, column: lanes[0]?.columns[0]?.column ?? 0 };
}
