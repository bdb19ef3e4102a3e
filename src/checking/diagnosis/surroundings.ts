import type { Decimal } from "../../amounts";
import type { Column } from "../../recognition";
import { cellKey } from "../../workbook";
import type { Term } from "../equation";
import { cellAt, type Entry, type Ledger, type LedgerLane } from "../ledger";
import type { Books } from "../rule";

/** What stands around a cell: the numbers a hand may have slipped to. */
export class Surroundings {
  readonly #places = new Map<string, Entry>();
  readonly #lastYear = new Map<string, Decimal>();

  constructor(books: Books) {
    for (const ledger of [books.current, books.prior]) if (ledger !== null) this.#index(ledger);
    for (const [lane, index, column] of places(books.prior)) {
      const cell = cellAt({ lane, index, column });
      if (cell?.state === "amount") this.#lastYear.set(yearlessName({ lane, index, column }), cell.amount.value);
    }
  }

  #index(ledger: Ledger): void {
    for (const [lane, index, column] of places(ledger)) {
      const cell = cellAt({ lane, index, column });
      if (cell !== undefined) this.#places.set(`${ledger.workbook}!${cellKey(cell.cell)}`, { lane, index, column });
    }
  }

  entryOf(term: Term): Entry | undefined {
    return this.#places.get(`${term.workbook}!${cellKey(term.cell)}`);
  }

  above(entry: Entry): Decimal | null {
    return valueAt({ ...entry, index: entry.index - 1 });
  }

  below(entry: Entry): Decimal | null {
    return valueAt({ ...entry, index: entry.index + 1 });
  }

  beside(entry: Entry): readonly Decimal[] {
    const at = entry.lane.amounts.indexOf(entry.column);
    return [entry.lane.amounts[at - 1], entry.lane.amounts[at + 1]].flatMap((column) => {
      const value = column === undefined ? null : valueAt({ ...entry, column });
      return value === null ? [] : [value];
    });
  }

  lastYear(entry: Entry): Decimal | null {
    return entry.lane.table.workbook === "current" ? (this.#lastYear.get(yearlessName(entry)) ?? null) : null;
  }

  /** A typed number among formulas: every other stated cell of its row is computed. */
  standsAmongFormulas(entry: Entry): boolean {
    const cells = entry.lane.amounts
      .filter((column) => column !== entry.column)
      .flatMap((column) => cellAt({ ...entry, column }) ?? [])
      .filter((cell) => cell.state === "amount");
    return cells.length > 0 && cells.every((cell) => cell.source === "formula");
  }
}

function valueAt(entry: Entry): Decimal | null {
  const cell = cellAt(entry);
  return cell?.state === "amount" ? cell.amount.value : null;
}

function yearlessName({ lane, index, column }: Entry): string {
  return [lane.table.key, lane.side, lane.keys[index], column.role].join("|");
}

function* places(ledger: Ledger | null): Iterable<[LedgerLane, number, Column]> {
  for (const { lanes } of ledger?.tables ?? [])
    for (const lane of lanes)
      for (let index = 0; index < lane.rows.length; index++)
        for (const column of lane.amounts) yield [lane, index, column];
}
