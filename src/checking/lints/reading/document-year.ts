import { EMPTY_NOTE } from "../../../lexicon";
import type { CellRef } from "../../../workbook";
import { remembered } from "../../remembered";
import type { Books } from "../../rule";
import { contentsOf } from "./contents";
import { emptinessNotes, wordsOf } from "./table-area";
import { yearsIn } from "./vocabulary";
import { sheetOf, visibleTables } from "./walk";

export type YearPlace = "table" | "note" | "cover" | "contents";

/** A text that says of which year the document, a table or its emptiness is. */
export interface YearStatement {
  readonly cell: CellRef;
  readonly text: string;
  readonly year: number;
  readonly place: YearPlace;
}

/**
 * The year most statements agree on, the file's name among them; null where nothing states one. One
 * stale title in a book whose other titles bear no year must not make the whole book stale.
 */
export const documentYear = remembered((books: Books): number | null => {
  const votes = new Map<number, number>();
  const vote = (year: number | null): void => {
    if (year !== null) votes.set(year, (votes.get(year) ?? 0) + 1);
  };
  for (const { year } of yearStatements(books)) vote(year);
  const named = new Set(books.workbook.name.match(YEAR_IN_NAME));
  if (named.size === 1) vote(Number([...named][0]));
  const read = books.current.recognition.document.year;
  const most = Math.max(0, ...votes.values());
  if (read !== null && (votes.get(read) ?? 0) === most) return read;
  return [...votes].find(([, count]) => count === most)?.[0] ?? read;
});

const YEAR_IN_NAME = /(?<!\d)20\d{2}(?!\d)/g;

/** Texts that name several years compare them and state none. */
export const yearStatements = remembered((books: Books): readonly YearStatement[] => {
  const { current, workbook } = books;
  const statements: YearStatement[] = [];
  const read = (text: string, cell: CellRef, place: YearPlace): void => {
    const [year, ...others] = yearsIn(text);
    if (year !== undefined && others.every((other) => other === year)) statements.push({ cell, text, year, place });
  };
  for (const table of visibleTables(books)) {
    const { title, titleCell, yearCell, header } = table.table;
    const sheet = sheetOf(workbook, table.table.sheet);
    if (titleCell !== null) read(title, titleCell, "table");
    if (sheet === undefined) continue;
    if (yearCell !== null && yearCell.row !== titleCell?.row && yearCell.row < header.firstRow)
      read(sheet.cell(yearCell.row, yearCell.column)?.text ?? "", yearCell, "table");
    for (const words of emptinessNotes(table, books))
      if (words.text.includes("年") && NOTE.test(words.plain) && EMPTY_NOTE.test(words.plain))
        read(words.text, words.cell, "note");
  }
  for (const { sheet: name, role } of current.recognition.sheets) {
    const sheet = sheetOf(workbook, name);
    if (sheet?.visibility !== "visible" || (role !== "cover" && role !== "table-of-contents")) continue;
    const place = role === "cover" ? "cover" : "contents";
    const entries = new Set(contentsOf(books).map(({ cell }) => cell.row));
    for (const words of wordsOf(sheet))
      if (
        words.text.includes("年") &&
        OF_DOCUMENT.test(words.plain) &&
        (role === "cover" || !entries.has(words.cell.row))
      )
        read(words.text, words.cell, place);
  }
  for (const { cell, title } of contentsOf(books)) read(title, cell, "contents");
  return statements;
});

// eslint-disable-next-line lexicon/word-lists -- 本局, 我校: how a body speaks of itself, which not every ending allows
const NOTE = /^注|^说明|^空表说明|(?:此|本)表|(?:本|我)(?:部门|单位|局|院|校|委|办|中心)/;
const OF_DOCUMENT = /年度?.*(?:预算|决算)/;
