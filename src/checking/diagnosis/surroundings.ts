import type { Decimal } from "../../amounts";
import type { Column } from "../../recognition";
import type { CellRef } from "../../workbook";
import type { Term } from "../equation";
import { cellAt, type Entry, type Ledger, type LedgerLane, type LedgerTable } from "../ledger";
import type { Slip } from "../finding";
import { remembered } from "../remembered";
import type { Books } from "../rule";

/** Slips that show in what stands around the cell, whatever was meant to stand in it. */
export type SurroundingSlip = Extract<
  Slip,
  "formula-overwritten" | "prior-year-copy" | "neighbour-row" | "neighbour-column"
>;

/** What stands around a cell: the numbers a hand may have slipped to. */
export class Surroundings {
  /** A cell is suspected of several values, one after the other; what stands around it stays. */
  readonly #slips = new Map<Term, SurroundingSlip | null>();
  #lastYear: ReadonlyMap<string, Decimal> | null = null;

  constructor(readonly books: Books) {}

  /** Where the number in the cell may have come from; null when nothing around it tells. */
  slipTo(term: Term): SurroundingSlip | null {
    let slip = this.#slips.get(term);
    if (slip === undefined) this.#slips.set(term, (slip = this.#findSlip(term)));
    return slip;
  }

  #entryOf({ workbook, cell }: Term): Entry | undefined {
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

  #findSlip(term: Term): SurroundingSlip | null {
    const entry = this.#entryOf(term);
    if (entry === undefined) return null;
    if (term.derived !== true && standsAmongFormulas(entry)) return "formula-overwritten";
    const stored = term.amount?.value;
    if (stored === undefined || stored.isZero()) return null;
    if (this.#lastYearOf(entry)?.eq(stored) === true) return "prior-year-copy";
    if (nearestIs(stored, entry, -1) || nearestIs(stored, entry, 1)) return "neighbour-row";
    return isBeside(stored, entry, -1) || isBeside(stored, entry, 1) ? "neighbour-column" : null;
  }

  #lastYearOf(entry: Entry): Decimal | null {
    if (this.books.prior === null || entry.lane.table.workbook === "prior") return null;
    this.#lastYear ??= valuesByName(this.books.prior);
    return this.#lastYear.get(yearlessName(entry)) ?? null;
  }
}

/** Whether the nearest number above (−1) or below (1) in the column is that one. */
function nearestIs(stored: Decimal, { lane, index, column }: Entry, step: 1 | -1): boolean {
  for (let at = index + step; at >= 0 && at < lane.rows.length; at += step) {
    const value = valueAt({ lane, index: at, column });
    if (value !== null) return value.eq(stored);
  }
  return false;
}

/** Whether the number left or right is that one, and the two columns do not agree in other rows too: there it means nothing. */
function isBeside(stored: Decimal, entry: Entry, step: 1 | -1): boolean {
  const { amounts } = entry.lane;
  const column = amounts[amounts.indexOf(entry.column) + step];
  return column !== undefined && valueAt({ ...entry, column })?.eq(stored) === true && !areTwins(entry, column);
}

/** A typed number among formulas: every other stated cell of its row is computed. */
function standsAmongFormulas({ lane, index, column: own }: Entry): boolean {
  let isAmongFormulas = false;
  for (const column of lane.amounts) {
    const cell = column === own ? undefined : cellAt({ lane, index, column });
    if (cell?.state !== "amount") continue;
    if (cell.source !== "formula") return false;
    isAmongFormulas = true;
  }
  return isAmongFormulas;
}

function entryIn(lane: LedgerLane, cell: CellRef): Entry | undefined {
  const column = lane.amounts.find((own) => own.column === cell.column);
  const index = column === undefined ? undefined : lane.indexOf(cell.row);
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
