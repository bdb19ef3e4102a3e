import type { BudgetTable, Lane } from "../../src/recognition";
import { isTotalKind } from "../../src/recognition";
import { type Cell, cellKey, type CellRef, type Sheet } from "../../src/workbook";
import type { Dice } from "../../test/layouts/data/dice";
import type { Change, Kind } from "./changes";
import { numberCell, type Placed, withSheet } from "./edit";
import type { Subject } from "./subject";

/** A column of money of one table, with the rows in which it holds a typed number other than nothing. */
interface Filled {
  readonly table: BudgetTable;
  readonly lane: Lane;
  readonly column: number;
  readonly rows: readonly number[];
}

function sheetOf({ workbook }: Subject, { sheet }: BudgetTable): Sheet {
  return workbook.sheets.find(({ name }) => name === sheet)!;
}

function filledColumns(subject: Subject, least: number): readonly Filled[] {
  return subject.tables.flatMap((table) =>
    table.lanes.flatMap((lane) =>
      lane.columns.flatMap(({ column, type }) => {
        if (type !== "amount") return [];
        const rows = lane.rows.flatMap(({ row, values }) => {
          const value = values.get(column);
          const isKnown = subject.known.has(cellKey({ sheet: table.sheet, row, column }));
          const isTyped = value?.state === "amount" && value.source === "number" && !value.amount.value.isZero();
          return isKnown && isTyped ? [row] : [];
        });
        return rows.length < least ? [] : [{ table, lane, column, rows }];
      }),
    ),
  );
}

/** Whether a relation joins the column to other columns or tables: else nobody could know. */
function isTiedAcross({ known }: Subject, { table, column, rows }: Filled): boolean {
  return rows.some((row) =>
    known
      .get(cellKey({ sheet: table.sheet, row, column }))
      ?.some(({ equation }) =>
        [equation.reported, ...equation.contributors].some(
          ({ cell, amount }) =>
            amount?.value.isZero() === false && (cell.sheet !== table.sheet || cell.column !== column),
        ),
      ),
  );
}

/** The workbook with some cells of one column changed. */
function withColumn(
  subject: Subject,
  { table, column, rows }: Filled,
  change: (cell: Cell, row: number) => Cell | null,
  what: string,
): Change {
  const wanted = new Set(rows);
  const workbook = withSheet(subject.workbook, table.sheet, (cells) =>
    cells.flatMap((one): Placed[] => {
      const [row, at, cell] = one;
      if (at !== column || !wanted.has(row)) return [one];
      const changed = change(cell, row);
      return changed === null ? [] : [[row, at, changed]];
    }),
  );
  const touched = (cell: CellRef): boolean =>
    cell.sheet === table.sheet && cell.column === column && wanted.has(cell.row);
  return { workbook, what: `${table.sheet} column ${column} ${what}`, touched };
}

/** With as many digits behind the point as before. */
function times(cell: Cell, factor: number): Cell {
  const decimals = String(cell.value).split(".")[1]?.length ?? 0;
  return numberCell(Number(((cell.value as number) * factor).toFixed(decimals)), cell);
}

function pickColumn(subject: Subject, dice: Dice, least: number): Filled | null {
  const columns = filledColumns(subject, least).filter((one) => isTiedAcross(subject, one));
  return columns.length === 0 ? null : dice.pick(columns);
}

/** A whole column typed with its point in another place; up, so that no digit is lost. */
export const columnScaled: Kind = (subject, dice) => {
  const one = pickColumn(subject, dice, 3);
  const factor = dice.pick([10, 100, 1000]);
  return one === null ? null : withColumn(subject, one, (cell) => times(cell, factor), `× ${factor}`);
};

/** Last year's column left in: other numbers, that add up among themselves. */
export const columnStale: Kind = (subject, dice) => {
  const one = pickColumn(subject, dice, 3);
  const factor = dice.pick([0.83, 0.91, 1.07, 1.16]);
  return one === null ? null : withColumn(subject, one, (cell) => times(cell, factor), `of another year (× ${factor})`);
};

function totalsOf(subject: Subject): readonly Filled[] {
  return filledColumns(subject, 2).flatMap((one) => {
    const rows = one.lane.rows.flatMap(({ row, kind }) => (isTotalKind(kind) && one.rows.includes(row) ? [row] : []));
    const isSum = (row: number): boolean =>
      subject.known
        .get(cellKey({ sheet: one.table.sheet, row, column: one.column }))!
        .some(
          ({ equation: { reported, contributors } }) =>
            reported.cell.row === row && contributors.some(({ cell }) => cell.row !== row),
        );
    return rows.filter(isSum).map((row) => ({ ...one, rows: [row] }));
  });
}

export const totalBlank: Kind = (subject, dice) => {
  const totals = totalsOf(subject);
  return totals.length === 0 ? null : withColumn(subject, dice.pick(totals), () => null, "total blank");
};

export const totalOff: Kind = (subject, dice) => {
  const totals = totalsOf(subject);
  const factor = dice.pick([0.9, 0.97, 1.04, 1.2]);
  return totals.length === 0
    ? null
    : withColumn(subject, dice.pick(totals), (cell) => times(cell, factor), `total × ${factor}`);
};

/** Numbers of a stretch of rows pasted one row too low: the first is left blank, the last runs over the next one. */
export const rowsShifted: Kind = (subject, dice) => {
  const choices = subject.tables.flatMap((table) => {
    const [lane, second] = table.lanes;
    if (lane === undefined || second !== undefined) return [];
    const columns = lane.columns.filter(({ type }) => type === "amount").map(({ column }) => column);
    const sheet = sheetOf(subject, table);
    const isTyped = (row: number): boolean =>
      columns.some((column) => typeof sheet.cell(row, column)?.value === "number") &&
      columns.every((column) => sheet.cell(row, column)?.formula === undefined) &&
      columns.some((column) => subject.known.has(cellKey({ sheet: table.sheet, row, column })));
    const rows = lane.rows.filter(({ row, kind }) => !isTotalKind(kind) && isTyped(row)).map(({ row }) => row);
    const starts = rows.filter((row) => [1, 2, 3].every((step) => rows.includes(row + step)));
    return starts.length === 0 ? [] : [{ table, sheet, columns, rows, starts }];
  });
  if (choices.length === 0) return null;
  const { table, sheet, columns, rows, starts } = dice.pick(choices);
  const first = dice.pick(starts);
  const reach = [3, 4, 5, 6].filter((length) => rows.includes(first + length));
  const last = first + (reach.length === 0 ? 3 : dice.pick(reach));
  const stored = (row: number, column: number): unknown => sheet.cell(row, column)?.value ?? null;
  const moved = (row: number): boolean => columns.some((column) => stored(row, column) !== stored(row - 1, column));
  if (![1, 2].every((step) => moved(first + step))) return null;
  const workbook = withSheet(subject.workbook, table.sheet, (cells) => [
    ...cells.filter(([row, column]) => !(columns.includes(column) && row >= first && row <= last)),
    ...columns.flatMap((column): Placed[] => {
      const block: Placed[] = [];
      for (let row = first; row < last; row++) {
        const cell = sheet.cell(row, column);
        if (cell !== undefined) block.push([row + 1, column, cell]);
      }
      return block;
    }),
  ]);
  const touched = (cell: CellRef): boolean => cell.sheet === table.sheet && cell.row >= first && cell.row <= last;
  return { workbook, what: `${table.sheet} rows ${first + 1}–${last + 1} one row down`, touched };
};
