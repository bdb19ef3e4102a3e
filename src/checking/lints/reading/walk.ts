import type { AmountCell, Column, Lane, TableRow } from "../../../recognition";
import type { CellRef, Sheet, Workbook } from "../../../workbook";
import type { LedgerLane, LedgerTable } from "../../ledger";
import { remembered } from "../../remembered";
import type { Books } from "../../rule";

/** One lane with the columns of words and codes that the ledger leaves out. */
export interface Place {
  readonly table: LedgerTable;
  readonly lane: LedgerLane;
  readonly columns: readonly Column[];
}

export interface RowPlace extends Place {
  readonly row: TableRow;
  readonly index: number;
}

export interface AmountPlace extends RowPlace {
  readonly column: Column;
  readonly cell: AmountCell;
}

/** Tables a reader sees. What a hidden sheet holds is hidden-amounts' business, and nobody else's. */
export const visibleTables = remembered(({ current, workbook }: Books): readonly LedgerTable[] => {
  const hidden = new Set(workbook.sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name));
  return current.tables.filter(({ table }) => !hidden.has(table.sheet));
});

/** The title as a sentence quotes it: on one line. */
export function titleOf({ table }: LedgerTable): string {
  return table.title.replace(/\s*\n\s*/g, "").trim();
}

/** Where a table begins for a reader: its title, else its header. */
export function headOf({ table }: LedgerTable): CellRef {
  return table.titleCell ?? { sheet: table.sheet, row: table.header.firstRow, column: 0 };
}

export function lanesOf(table: LedgerTable): readonly Place[] {
  return table.table.lanes.map((lane: Lane, index) => ({ table, lane: table.lanes[index]!, columns: lane.columns }));
}

/** A table is walked by a dozen rules in one check; its places are laid out once. */
export const rowsOf = remembered((table: LedgerTable): readonly RowPlace[] => {
  const rows: RowPlace[] = [];
  for (const { lane, columns } of lanesOf(table))
    for (let index = 0; index < lane.rows.length; index++)
      rows.push({ table, lane, columns, row: lane.rows[index]!, index });
  return rows;
});

/** Cells of the money columns that say anything; most of a table is blank and concerns no rule. */
export const amountsOf = remembered((table: LedgerTable): readonly AmountPlace[] => {
  const amounts: AmountPlace[] = [];
  for (const { lane, columns, row, index } of rowsOf(table))
    for (const column of lane.filled) {
      const cell = row.values.get(column.column);
      if (cell !== undefined && cell.state !== "blank")
        amounts.push({ table, lane, columns, row, index, column, cell });
    }
  return amounts;
});

export function sheetOf(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}

/** What a cell shows, "" for a blank one. */
export function shownAt(sheet: Sheet | undefined, row: number, column: number): string {
  return sheet?.cell(row, column)?.text ?? "";
}

export function columnOfRole({ columns }: Place, role: string): Column | undefined {
  return columns.find((column) => column.role === role);
}

const CODE_ROLE = /^(?:personnel-|public-\d-)?(?:econ-)?code(?:-class|-section|-item)?$/;

/** 科目编码 in one column, or 类, 款 and 项 in one each. */
export function codeColumnsOf({ columns }: Place): readonly Column[] {
  return columns.filter(({ role }) => CODE_ROLE.test(role));
}

/** Where the row prints its code: a code column, else the column of unit codes, else in front of the name. */
export function codeCellOf(place: RowPlace, sheet: Sheet | undefined): CellRef {
  const { row, table, columns } = place;
  const home = { sheet: table.table.sheet, row: row.row };
  const own = codeColumnsOf(place).find(({ column }) => shownAt(sheet, row.row, column).trim() !== "");
  const beside = columns.find(
    ({ role, column }) => role === "unit-code" && shownAt(sheet, row.row, column) === row.code,
  );
  const column = own?.column ?? beside?.column;
  return column === undefined ? nameCellOf(place) : { ...home, column };
}

export function nameCellOf({ row, table, lane }: RowPlace): CellRef {
  return row.labelCell ?? { sheet: table.table.sheet, row: row.row, column: lane.amounts[0]?.column ?? 0 };
}
