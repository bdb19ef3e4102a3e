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
  readonly notes: readonly Words[];
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
export function wordsOf(sheet: Sheet, area?: CellRange, telling = WORDS): readonly Words[] {
  const words: Words[] = [];
  const { top, left, bottom, right } = area ?? { top: 0, left: 0, bottom: sheet.rowCount - 1, right: Infinity };
  for (let row = top; row <= bottom; row++)
    for (const place of sheet.row(row)) {
      const column = place[0];
      const { value, text, isError } = place[1];
      if (typeof value !== "string" || column < left || column > right || isError === true) continue;
      if (telling.test(text)) words.push(new Words({ sheet: sheet.name, row, column }, text));
    }
  return words;
}

const WORDS = /\S/;
/** Whatever is said of an emptiness is said with one of these. */
const EMPTINESS = /[无空没涉未]/;

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
  if (sheet === undefined) return { aboveData: [], notes: [] };
  const area = areaOf(table, current, sheet);
  return {
    aboveData: wordsOf(sheet, { ...area, bottom: header.lastRow }),
    notes: wordsOf(sheet, { ...area, top: header.firstRow }, EMPTINESS),
  };
}

/**
 * What from the header down may say that there is nothing: notes, and rows in place of data. The header
 * is part of it, because a note right under it may have been taken for one of its rows.
 */
export function emptinessNotes(table: LedgerTable, books: Books): readonly Words[] {
  return tableWords(table, books).notes;
}

/** Title, organisation, unit and the header itself. */
export function wordsAboveData(table: LedgerTable, books: Books): readonly Words[] {
  return tableWords(table, books).aboveData;
}
