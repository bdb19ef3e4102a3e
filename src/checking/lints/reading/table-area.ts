import type { CellRange, CellRef, Sheet } from "../../../workbook";
import type { Ledger, LedgerTable } from "../../ledger";
import { remembered } from "../../remembered";
import type { Books } from "../../rule";
import { squeezed } from "./vocabulary";
import { sheetOf } from "./walk";

/** Words of a cell, where they stand. */
export class Words {
  #plain: string | null = null;

  constructor(
    readonly cell: CellRef,
    readonly text: string,
  ) {}

  /** As the patterns of `vocabulary` expect it. Few words are ever asked for it. */
  get plain(): string {
    return (this.#plain ??= squeezed(this.text));
  }
}

/** Words around and in one table. */
interface TableWords {
  readonly aboveData: readonly Words[];
  readonly body: readonly Words[];
}

/** The part of its sheet that belongs to a table, up to the tables above, below, left and right of it. */
function areaOf(table: LedgerTable, ledger: Ledger, sheet: Sheet): CellRange {
  const { sheet: name, header, data } = table.table;
  const others = ledger.tables.filter((other) => other !== table && other.table.sheet === name);
  const above = others.map((other) => other.table.data.lastRow).filter((row) => row < header.firstRow);
  const below = others.map(topOf).filter((row) => row > data.lastRow);
  const beside = others.filter((other) => topOf(other) <= data.lastRow && other.table.data.lastRow >= header.firstRow);
  const own = firstColumnOf(table);
  const right = beside.map(firstColumnOf).filter((column) => column > own);
  return {
    top: Math.max(-1, ...above) + 1,
    left: beside.some((other) => firstColumnOf(other) < own) ? own : 0,
    bottom: Math.min(sheet.rowCount, ...below) - 1,
    right: Math.min(sheet.columnCount, ...right) - 1,
  };
}

function topOf({ table }: LedgerTable): number {
  return Math.min(table.titleCell?.row ?? table.header.firstRow, table.header.firstRow);
}

function firstColumnOf({ table }: LedgerTable): number {
  return Math.min(...table.columns.map(({ column }) => column), table.titleCell?.column ?? Infinity);
}

/** Words of a whole sheet, or of a part of it. */
export function wordsOf(sheet: Sheet, area?: CellRange): readonly Words[] {
  const words: Words[] = [];
  const { top, left, bottom, right } = area ?? { top: 0, left: 0, bottom: sheet.rowCount - 1, right: Infinity };
  for (let row = top; row <= bottom; row++)
    for (const [column, { value, text, isError }] of sheet.row(row)) {
      if (column < left || column > right || typeof value !== "string") continue;
      if (isError !== true && text.trim() !== "") words.push(new Words({ sheet: sheet.name, row, column }, text));
    }
  return words;
}

/** Half a dozen rules read the words of every table; they are picked up once a check. */
const wordsOfTables = remembered<Books, Map<LedgerTable, TableWords>>(() => new Map());

function tableWords(table: LedgerTable, books: Books): TableWords {
  const known = wordsOfTables(books);
  let words = known.get(table);
  if (words === undefined) known.set(table, (words = readWords(table, books)));
  return words;
}

function readWords(table: LedgerTable, { current, workbook }: Books): TableWords {
  const { sheet: name, header } = table.table;
  const sheet = sheetOf(workbook, name);
  const all = sheet === undefined ? [] : wordsOf(sheet, areaOf(table, current, sheet));
  return {
    aboveData: all.filter(({ cell }) => cell.row <= header.lastRow),
    body: all.filter(({ cell }) => cell.row >= header.firstRow),
  };
}

/**
 * What is written from the header down: notes, and rows that say there is nothing. The header is part
 * of it, because a note right under it may have been taken for one of its rows.
 */
export function wordsOfBody(table: LedgerTable, books: Books): readonly Words[] {
  return tableWords(table, books).body;
}

/** Title, organisation, unit and the header itself. */
export function wordsAboveData(table: LedgerTable, books: Books): readonly Words[] {
  return tableWords(table, books).aboveData;
}
