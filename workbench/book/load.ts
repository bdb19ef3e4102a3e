import type { Workbook } from "../../src/workbook";
import { Book } from "./book";

/** Opens a snapshot for editing. The first visible sheet is in front. */
export function openBook(workbook: Workbook): Book {
  const book = new Book(workbook.name);
  for (const source of workbook.sheets) {
    const sheet = book.newSheet(source.name);
    sheet.visibility = source.visibility;
    sheet.merges = source.merges;
    for (const row of source.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of source.hiddenColumns) sheet.hiddenColumns.add(column);
    for (let row = 0; row < source.rowCount; row++)
      for (const [column, cell] of source.row(row)) sheet.load(row, column, cell);
  }
  const front = book.sheets.find((sheet) => sheet.visibility === "visible");
  if (front !== undefined) book.activate(front);
  return book;
}
