import type { Book, BookSheet } from "../../book";
import { ApiError } from "../api-error";
import { type ApiObject, ApiType } from "../api-type";
import { COLLECTION_EVENTS, WORKBOOK_TARGET } from "../event-types";
import { eventMethods } from "./event-methods";
import { text } from "./range-target";
import { worksheet } from "./worksheet";

/** By id or name. */
function find(book: Book, key: unknown): BookSheet | undefined {
  const wanted = text(key);
  return book.sheetById(wanted) ?? book.sheetByName(wanted);
}

function candidates(book: Book, visibleOnly: unknown): readonly BookSheet[] {
  return visibleOnly === true ? book.sheets.filter((sheet) => sheet.visibility === "visible") : book.sheets;
}

function existing(sheet: BookSheet | undefined): ApiObject {
  if (sheet === undefined) throw new ApiError("ItemNotFound", "There is no such sheet.");
  return worksheet.of(sheet);
}

export const worksheets = new ApiType<Book>("WorksheetCollection", {
  items: (book) => book.sheets.map((sheet) => worksheet.of(sheet)),
  item: (book, key) => existing(find(book, key)),
  methods: {
    Add: {
      call: (book, [name], session) =>
        worksheet.of(book.addSheet(typeof name === "string" ? name : undefined, session.origin)),
    },
    GetActiveWorksheet: { call: (book) => worksheet.of(book.activeSheet) },
    GetCount: { since: "1.4", call: (book, [visibleOnly]) => candidates(book, visibleOnly).length },
    GetFirst: { since: "1.5", call: (book, [visibleOnly]) => existing(candidates(book, visibleOnly)[0]) },
    GetLast: { since: "1.5", call: (book, [visibleOnly]) => existing(candidates(book, visibleOnly).at(-1)) },
    GetItem: { call: (book, [key]) => existing(find(book, key)) },
    GetItemOrNullObject: {
      since: "1.4",
      call: (book, [key]) => {
        const sheet = find(book, key);
        return sheet === undefined ? null : worksheet.of(sheet);
      },
    },
    ...eventMethods<Book>(COLLECTION_EVENTS, () => WORKBOOK_TARGET),
  },
});
