import type { Decimal } from "../../amounts";
import type { Column } from "../../recognition";
import type { CellRef } from "../../workbook";
import type { Term } from "../equation";
import { cellAt, type Entry, type Ledger, type LedgerLane, type LedgerTable } from "../ledger";
import { remembered } from "../remembered";
import type { Books } from "../rule";

/** What stands around a cell: the numbers a hand may have slipped to. */
export class Surroundings {
  #lastYear: ReadonlyMap<string, Decimal> | null = null;

  constructor(readonly books: Books) {}

  entryOf({ workbook, cell }: Term): Entry | undefined {
    const ledger = workbook === "current" ? this.books.current : this.books.prior;
    for (const table of ledger?.tables ?? []) {
      if (table.table.sheet !== cell.sheet) continue;
      for (const lane of table.lanes) {
        const entry = entryIn(lane, cell);
        if (entry !== undefined) return entry;
      }
    }
    return undefined;
  }

  /** The nearest numbers above and below in the column. */
  aboveAndBelow({ lane, index, column }: Entry): readonly Decimal[] {
    const nearest = (step: 1 | -1): readonly Decimal[] => {
      for (let at = index + step; at >= 0 && at < lane.rows.length; at += step) {
        const value = valueAt({ lane, index: at, column });
        if (value !== null) return [value];
      }
      return [];
    };
    return [...nearest(-1), ...nearest(1)];
  }

  /** The numbers left and right, but for columns that say the same in other rows too: there it means nothing. */
  beside(entry: Entry): readonly Decimal[] {
    const { amounts } = entry.lane;
    const at = amounts.indexOf(entry.column);
    return [amounts[at - 1], amounts[at + 1]].flatMap((column) => {
      const value = column === undefined || areTwins(entry, column) ? null : valueAt({ ...entry, column });
      return value === null ? [] : [value];
    });
  }

  lastYear(entry: Entry): Decimal | null {
    if (this.books.prior === null || entry.lane.table.workbook === "prior") return null;
    this.#lastYear ??= valuesByName(this.books.prior);
    return this.#lastYear.get(yearlessName(entry)) ?? null;
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

/** Row of the sheet → its place in the lane. */
const rowsOfSheet = remembered(
  ({ rows }: LedgerLane): ReadonlyMap<number, number> => new Map(rows.map(({ row }, index) => [row, index])),
);

function entryIn(lane: LedgerLane, cell: CellRef): Entry | undefined {
  const column = lane.amounts.find((own) => own.column === cell.column);
  const index = column === undefined ? undefined : rowsOfSheet(lane).get(cell.row);
  if (column === undefined || index === undefined) return undefined;
  const entry = { lane, index, column };
  return cellAt(entry) === undefined ? undefined : entry;
}

function valuesByName(ledger: Ledger): ReadonlyMap<string, Decimal> {
  const values = new Map<string, Decimal>();
  for (const table of ledger.tables)
    for (const [lane, index, column] of placesOf(table)) {
      const value = valueAt({ lane, index, column });
      if (value !== null) values.set(yearlessName({ lane, index, column }), value);
    }
  return values;
}

/** 合计 and 基本支出 of a table without projects agree in most rows. */
function areTwins({ lane, index, column }: Entry, other: Column): boolean {
  const alike = rowsAlike(lane, column, other);
  return alike.size - (alike.has(index) ? 1 : 0) > 1;
}

/** Rows in which two columns state the same number; every cell of a broken sum asks for them. */
function rowsAlike(lane: LedgerLane, column: Column, other: Column): ReadonlySet<number> {
  const known = likenessesOf(lane);
  const key = `${column.column}=${other.column}`;
  let alike = known.get(key);
  if (alike === undefined) {
    const agree = (_: unknown, index: number): readonly number[] => {
      const value = valueAt({ lane, index, column });
      return value !== null && valueAt({ lane, index, column: other })?.eq(value) === true ? [index] : [];
    };
    known.set(key, (alike = new Set(lane.rows.flatMap(agree))));
  }
  return alike;
}

const likenessesOf = remembered<LedgerLane, Map<string, ReadonlySet<number>>>(() => new Map());

function valueAt(entry: Entry): Decimal | null {
  const cell = cellAt(entry);
  return cell?.state === "amount" ? cell.amount.value : null;
}

function yearlessName({ lane, index, column }: Entry): string {
  return [lane.table.key, lane.side, lane.keys[index], column.role].join("|");
}

function* placesOf({ lanes }: LedgerTable): Iterable<[LedgerLane, number, Column]> {
  for (const lane of lanes)
    for (let index = 0; index < lane.rows.length; index++)
      for (const column of lane.amounts) yield [lane, index, column];
}
