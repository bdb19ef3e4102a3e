import { type BudgetTable, kindsWhere, type Lane } from "../../src/recognition";
import { cellKey, type Cell, type CellRef, type Workbook } from "../../src/workbook";
import type { Dice } from "../../test/layouts/data/dice";
import { cellsOf, numberCell, type Placed, textCell, withoutSheet, withSheet } from "./edit";
import type { Subject } from "./subject";

/** One thing done to a workbook. */
export interface Change {
  readonly workbook: Workbook;
  readonly what: string;
  /** Whether the cell, at its new place, is one that was touched. */
  readonly touched: (cell: CellRef) => boolean;
  /** A foreign cell must change nothing; everything else must be told. */
  readonly harmless?: boolean;
}

export type Kind = (subject: Subject, dice: Dice) => Change | null;

const AT =
  (sheet: string, ...rows: readonly number[]) =>
  (cell: CellRef) =>
    cell.sheet === sheet && rows.includes(cell.row);
const NOWHERE = (): boolean => false;

function tableOf(
  { tables }: Subject,
  dice: Dice,
  wanted: (table: BudgetTable) => boolean = () => true,
): BudgetTable | null {
  const fit = tables.filter((table) => !table.empty && wanted(table));
  return fit.length === 0 ? null : dice.pick(fit);
}

const FOREIGN = ["返回目录", "核对", "校验无误", "0", "123.45", "3121.42"] as const;

export function foreign(where: "beside" | "above" | "below"): Kind {
  return (subject, dice) => {
    const table = tableOf(subject, dice);
    const sheet = subject.workbook.sheets.find(({ name }) => name === table?.sheet);
    if (table === null || sheet === undefined) return null;
    const text = dice.pick(FOREIGN);
    const cell = /\d/.test(text) ? numberCell(Number(text)) : textCell(text);
    const top = table.titleCell?.row ?? table.header.firstRow;
    const down = where === "above" ? 2 : 0;
    const at =
      where === "beside"
        ? { row: dice.between(top, table.data.lastRow), column: sheet.columnCount + dice.between(1, 3) }
        : where === "above"
          ? { row: 0, column: dice.between(0, sheet.columnCount - 1) }
          : { row: sheet.rowCount + dice.between(1, 3), column: dice.between(0, sheet.columnCount - 1) };
    const workbook = withSheet(
      subject.workbook,
      table.sheet,
      (cells) => [...cells.map(([row, column, one]): Placed => [row + down, column, one]), [at.row, at.column, cell]],
      (row) => row + down,
    );
    return {
      workbook,
      what: `${table.sheet} ${text} ${where} ${at.row},${at.column}`,
      touched: NOWHERE,
      harmless: true,
    };
  };
}

interface Line {
  readonly table: BudgetTable;
  readonly lane: Lane;
  readonly row: number;
}

/**
 * Whether anything in the book could miss the row: a sum of several rows of which it is one and whose place no rows
 * beneath it take, or a number of another table.
 */
function wouldBeMissed(subject: Subject, sheet: string, lane: Lane, row: number): boolean {
  const own = lane.columns.flatMap(
    ({ column }) => subject.known.get(cellKey({ sheet, row, column }))?.map(({ equation }) => equation) ?? [],
  );
  const isElsewhere = own.some(({ reported, contributors }) =>
    [reported, ...contributors].some(({ cell }) => cell.sheet !== sheet),
  );
  const isWhole = own.some(
    ({ reported, contributors }) => reported.cell.row === row && contributors.some(({ cell }) => cell.row !== row),
  );
  const isPart = own.some(
    ({ reported, contributors }) =>
      reported.cell.row !== row &&
      new Set(contributors.filter(({ amount }) => amount?.value.isZero() === false).map(({ cell }) => cell.row)).size >
        1,
  );
  return isElsewhere || (isPart && !isWhole);
}

/** Rows with numbers that some equation knows, in tables of one lane, so that a row of the sheet is a row of the table. */
function lineOf(subject: Subject, dice: Dice, parts: boolean): Line | null {
  const lines = subject.tables.flatMap((table) => {
    const [lane, second] = table.lanes;
    if (lane === undefined || second !== undefined) return [];
    return lane.rows.flatMap(({ row, kind }): Line[] => {
      if (parts && (kind === "total" || kind === "no-data" || kind === "indicator")) return [];
      const isKnown = lane.columns.some(({ column }) =>
        subject.known.has(cellKey({ sheet: table.sheet, row, column })),
      );
      return isKnown ? [{ table, lane, row }] : [];
    });
  });
  return lines.length === 0 ? null : dice.pick(lines);
}

export const rowDeleted: Kind = (subject, dice) => {
  const line = lineOf(subject, dice, true);
  if (line === null || !wouldBeMissed(subject, line.table.sheet, line.lane, line.row)) return null;
  const { sheet } = line.table;
  const up = (row: number): number => (row > line.row ? row - 1 : row);
  const workbook = withSheet(
    subject.workbook,
    sheet,
    (cells) => cells.filter(([row]) => row !== line.row).map(([row, column, cell]): Placed => [up(row), column, cell]),
    up,
  );
  return { workbook, what: `${sheet} row ${line.row + 1} deleted`, touched: NOWHERE };
};

export const rowDuplicated: Kind = (subject, dice) => {
  const line = lineOf(subject, dice, true);
  if (line === null) return null;
  const { sheet } = line.table;
  const down = (row: number): number => (row > line.row ? row + 1 : row);
  const workbook = withSheet(
    subject.workbook,
    sheet,
    (cells) =>
      cells.flatMap(([row, column, cell]): Placed[] =>
        row === line.row
          ? [
              [row, column, cell],
              [row + 1, column, cell],
            ]
          : [[down(row), column, cell]],
      ),
    down,
  );
  return { workbook, what: `${sheet} row ${line.row + 1} twice`, touched: AT(sheet, line.row, line.row + 1) };
};

/** A table that every document of the kind publishes, and that no other form of it in the book stands in for. */
function isExpected({ recognition, tables }: Subject, { kind }: BudgetTable): boolean {
  const { document } = recognition;
  const alternatives = kindsWhere((record) => record.insteadOf === kind);
  return (
    kindsWhere((record) => record.document === document.kind && record.required === "always").includes(kind) &&
    tables.filter((one) => one.kind === kind || alternatives.includes(one.kind)).length === 1
  );
}

export const sheetMissing: Kind = (subject, dice) => {
  const table = tableOf(subject, dice, (one) => isExpected(subject, one));
  if (table === null || subject.tables.filter(({ sheet }) => sheet === table.sheet).length > 1) return null;
  const rest = new Set(subject.tables.filter((one) => one !== table).map(({ sheet }) => sheet));
  return rest.size === 0
    ? null
    : {
        workbook: withoutSheet(subject.workbook, table.sheet),
        what: `${table.sheet} ${table.kind} missing`,
        touched: NOWHERE,
      };
};

/** A table whose numbers another table states too. */
function isTied(subject: Subject, table: BudgetTable): boolean {
  return table.lanes.some((lane) =>
    lane.rows.some(({ row }) =>
      lane.columns.some(({ column }) =>
        subject.known
          .get(cellKey({ sheet: table.sheet, row, column }))
          ?.some(({ equation }) =>
            [equation.reported, ...equation.contributors].some(({ cell }) => cell.sheet !== table.sheet),
          ),
      ),
    ),
  );
}

export const unitLabel: Kind = (subject, dice) => {
  const table = tableOf(subject, dice, (one) => one.unitCell !== null && isTied(subject, one));
  const at = table?.unitCell ?? null;
  if (table === null || at === null) return null;
  const other = table.unit === "元" ? "万元" : "元";
  const workbook = withSheet(subject.workbook, at.sheet, (cells) =>
    cells.map(([row, column, cell]): Placed => {
      if (row !== at.row || column !== at.column || typeof cell.value !== "string") return [row, column, cell];
      return [row, column, textCell(cell.value.replace(/万元|千元|元/, other))];
    }),
  );
  return { workbook, what: `${table.sheet} ${table.unit} said ${other}`, touched: NOWHERE };
};

function scaled(cell: Cell, factor: number): Cell {
  return typeof cell.value === "number" ? numberCell(Number((cell.value * factor).toPrecision(12)), cell) : cell;
}

export const timesTenThousand: Kind = (subject, dice) => {
  const table = tableOf(subject, dice, (one) => isTied(subject, one));
  if (table === null) return null;
  const factor = table.unit === "元" ? 0.0001 : 10000;
  const columns = new Set(
    table.lanes.flatMap((lane) => lane.columns.filter(({ type }) => type === "amount").map(({ column }) => column)),
  );
  const inTable = (row: number, column: number): boolean =>
    row >= table.data.firstRow && row <= table.data.lastRow && columns.has(column);
  const stored = subject.workbook.sheets.find(({ name }) => name === table.sheet)!;
  if (!cellsOf(stored).some(([row, column, { value }]) => inTable(row, column) && typeof value === "number"))
    return null;
  const workbook = withSheet(subject.workbook, table.sheet, (cells) =>
    cells.map(([row, column, cell]): Placed => {
      if (!inTable(row, column)) return [row, column, cell];
      const changed = scaled(cell, factor);
      return [
        row,
        column,
        factor < 1 && typeof changed.value === "number" ? { ...changed, text: changed.value.toFixed(6) } : changed,
      ];
    }),
  );
  return { workbook, what: `${table.sheet} values × ${factor}`, touched: ({ sheet }) => sheet === table.sheet };
};

export const codeDigit: Kind = (subject, dice) => {
  const cells = subject.tables.flatMap((table) =>
    table.lanes.flatMap((lane) =>
      lane.rows.flatMap(({ row, code, kind }) => {
        if (code === null || !/^\d{3,7}$/.test(code) || kind === "project") return [];
        const column = lane.columns.find(({ role }) => role === "code")?.column;
        const sheet = subject.workbook.sheets.find(({ name }) => name === table.sheet);
        const cell = column === undefined ? undefined : sheet?.cell(row, column);
        return cell !== undefined && /^\d{3,7}$/.test(String(cell.value))
          ? [{ sheet: table.sheet, row, column: column!, cell }]
          : [];
      }),
    ),
  );
  if (cells.length === 0) return null;
  const { sheet, row, column, cell } = dice.pick(cells);
  const digits = [...String(cell.value)];
  const place = dice.between(0, digits.length - 1);
  digits[place] = String((Number(digits[place]) + dice.between(1, 9)) % 10);
  const text = digits.join("");
  const value = typeof cell.value === "number" ? Number(text) : text;
  const workbook = withSheet(subject.workbook, sheet, (all) =>
    all.map((one): Placed => (one[0] === row && one[1] === column ? [row, column, { ...cell, value, text }] : one)),
  );
  return { workbook, what: `${sheet} code ${String(cell.value)} → ${text}`, touched: AT(sheet, row) };
};

export const columnsSwapped: Kind = (subject, dice) => {
  const choices = subject.tables.flatMap((table) => {
    const [lane, second] = table.lanes;
    if (lane === undefined || second !== undefined) return [];
    const filled = lane.columns.filter(
      ({ type, column }) =>
        type === "amount" &&
        lane.rows.some(({ row }) => subject.known.has(cellKey({ sheet: table.sheet, row, column }))),
    );
    return filled.length < 2 ? [] : [{ table, lane, filled }];
  });
  if (choices.length === 0) return null;
  const { table, lane, filled } = dice.pick(choices);
  const [left, right] = dice.some(filled, 2).map(({ column }) => column);
  const rows = new Set(lane.rows.map(({ row }) => row));
  const sheet = subject.workbook.sheets.find(({ name }) => name === table.sheet)!;
  const differs = [...rows].filter((row) => sheet.cell(row, left!)?.value !== sheet.cell(row, right!)?.value);
  if (differs.length === 0) return null;
  const workbook = withSheet(subject.workbook, table.sheet, (cells) =>
    cells.map(([row, column, cell]): Placed => {
      if (!rows.has(row)) return [row, column, cell];
      return [row, column === left ? right! : column === right ? left! : column, cell];
    }),
  );
  const touched = (cell: CellRef): boolean =>
    cell.sheet === table.sheet && (cell.column === left || cell.column === right);
  return { workbook, what: `${table.sheet} columns ${left!},${right!} swapped`, touched };
};

export const rowsSwapped: Kind = (subject, dice) => {
  const line = lineOf(subject, dice, true);
  if (line === null) return null;
  const { sheet } = line.table;
  const others = line.lane.rows.filter(({ row, kind }) => row !== line.row && kind !== "total" && kind !== "no-data");
  if (others.length === 0) return null;
  const { row: other } = dice.pick(others);
  const columns = new Set(line.lane.columns.filter(({ type }) => type === "amount").map(({ column }) => column));
  const stored = subject.workbook.sheets.find(({ name }) => name === sheet)!;
  if ([...columns].every((column) => stored.cell(line.row, column)?.value === stored.cell(other, column)?.value))
    return null;
  const workbook = withSheet(subject.workbook, sheet, (cells) =>
    cells.map(([row, column, cell]): Placed => {
      if (!columns.has(column)) return [row, column, cell];
      return [row === line.row ? other : row === other ? line.row : row, column, cell];
    }),
  );
  return { workbook, what: `${sheet} rows ${line.row + 1},${other + 1} swapped`, touched: AT(sheet, line.row, other) };
};
