import { type Decimal, decimalsNeeded, decimalsOf, powerOfTen, ZERO } from "../../amounts";
import { type Column, isTotalKind } from "../../recognition";
import type { CellRef } from "../../workbook";
import { cellAt, type Entry, type LedgerLane } from "../ledger";

/** What a hand does to whole lines of a table, and the sentence it is told in. */
export type LineSlip = "columns-swapped" | "rows-swapped" | "column-scaled" | "rows-shifted";

/** "These cells should hold those values": how the lines would stand had nobody slipped. */
export interface Remake {
  readonly slip: LineSlip;
  readonly names: readonly [string, string];
  readonly values: readonly (readonly [Entry, Decimal])[];
  /** Cells whose own number is lost: what speaks of them tells nothing. */
  readonly lost: readonly Entry[];
}

/** In a table with more broken lines than these the reading is in doubt, and no remake is sought. */
const MOST_LINES = 60;
/** So many numbers make a column; fewer may be slips of their own. */
const COLUMN = 3;
/** More blank rows than these among the doubted are how the table is filled in. */
const BLANKS = 8;
/** 10^4 the other way round, and what a point in the wrong place makes. */
const POWERS = [1, 2, 3, 4, -1, -2, -3, -4];

/** Every slip of whole lines that may have made the lane what it is, around the doubted cells. */
export function* remakesOf(lane: LedgerLane, isDoubtedCell: (cell: CellRef) => boolean): Iterable<Remake> {
  const isDoubted = (entry: Entry): boolean => isDoubtedCell(cellOf(entry));
  const indices = lane.rows.map((_, index) => index);
  const columns = lane.filled.filter((column) => indices.some((index) => isDoubted({ lane, index, column })));
  const rows = indices.filter(
    (index) => !isTotalKind(lane.rows[index]!.kind) && lane.filled.some((column) => isDoubted({ lane, index, column })),
  );
  if (columns.length <= MOST_LINES)
    for (const [left, right] of pairsOf(columns)) yield swappedColumns(lane, indices, left, right);
  if (rows.length <= MOST_LINES) {
    for (const [upper, lower] of pairsOf(rows)) yield swappedRows(lane, upper, lower);
    yield* shiftedRows(lane, rows);
  }
  for (const column of columns) yield* scaledColumn(lane, indices, column);
}

function swappedColumns(lane: LedgerLane, indices: readonly number[], left: Column, right: Column): Remake {
  const pairs = indices.map((index): Pair => [
    { lane, index, column: left },
    { lane, index, column: right },
  ]);
  const names = [lane.columnLabel(left), lane.columnLabel(right)] as const;
  return { slip: "columns-swapped", names, values: exchanged(pairs), lost: [] };
}

function swappedRows(lane: LedgerLane, upper: number, lower: number): Remake {
  const pairs = lane.filled.map((column): Pair => [
    { lane, index: upper, column },
    { lane, index: lower, column },
  ]);
  const names = [lane.rowLabel(upper), lane.rowLabel(lower)] as const;
  return { slip: "rows-swapped", names, values: exchanged(pairs), lost: [] };
}

type Pair = readonly [Entry, Entry];

function exchanged(pairs: readonly Pair[]): Remake["values"] {
  return pairs.flatMap(([one, other]): Remake["values"] => [
    [one, valueOf(other)],
    [other, valueOf(one)],
  ]);
}

function* scaledColumn(lane: LedgerLane, indices: readonly number[], column: Column): Iterable<Remake> {
  const entries = indices.map((index) => ({ lane, index, column })).filter((entry) => !valueOf(entry).isZero());
  if (entries.length < COLUMN) return;
  for (const power of POWERS) {
    if (!entries.every((entry) => keepsItsDigits(entry, power))) continue;
    yield {
      slip: "column-scaled",
      names: [lane.columnLabel(column), powerOfTen(Math.abs(power)).toFixed()],
      values: entries.map((entry) => [entry, valueOf(entry).times(powerOfTen(power))]),
      lost: [],
    };
  }
}

/** A number that was made larger becomes one of the printed digits again; others would vanish within rounding. */
function keepsItsDigits(entry: Entry, power: number): boolean {
  const cell = cellAt(entry);
  const digits = cell?.state === "amount" ? decimalsOf(cell.amount) : null;
  return power > 0 || decimalsNeeded(valueOf(entry).times(powerOfTen(power))) <= (digits ?? 2);
}

/** A block moved by one row leaves a blank behind, and the number it ran over is lost. */
function* shiftedRows(lane: LedgerLane, rows: readonly number[]): Iterable<Remake> {
  const valuesOf = (index: number): readonly Decimal[] => lane.filled.map((column) => valueOf({ lane, index, column }));
  const blanks = rows.filter((index) => valuesOf(index).every((value) => value.isZero())).slice(0, BLANKS);
  const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? -1];
  for (const blank of blanks)
    for (const step of [1, -1]) {
      const values: (readonly [Entry, Decimal])[] = [];
      for (let index = blank; index >= first - 1 && index <= last + 1; index += step) {
        const from = index + step;
        if (lane.rows[from] === undefined || isTotalKind(lane.rows[from].kind)) break;
        for (const column of lane.filled)
          values.push([{ lane, index, column }, valueOf({ lane, index: from, column })]);
        if (values.length < 2 * lane.filled.length) continue;
        const names = [blank, from].sort((one, other) => one - other).map((at) => lane.rowLabel(at));
        yield {
          slip: "rows-shifted",
          names: [names[0]!, names[1]!],
          values: [...values],
          lost: lane.filled.map((column) => ({ lane, index: from, column })),
        };
      }
    }
}

function* pairsOf<T>(lines: readonly T[]): Iterable<readonly [T, T]> {
  for (const [place, one] of lines.entries()) for (const other of lines.slice(place + 1)) yield [one, other];
}

export function valueOf(entry: Entry): Decimal {
  const cell = cellAt(entry);
  return cell?.state === "amount" ? cell.amount.value : ZERO;
}

export function cellOf({ lane, index, column }: Entry): CellRef {
  return { sheet: lane.table.table.sheet, row: lane.rows[index]!.row, column: column.column };
}
