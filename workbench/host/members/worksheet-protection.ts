import type { Book, BookSheet } from "../../book";
import { ApiType, type Method } from "../api-type";

function setProtected(isProtected: boolean): Method<BookSheet> {
  return {
    since: "1.2",
    call: (sheet, _args, session) => {
      session.book.setProtected(sheet, isProtected);
      return null;
    },
  };
}

export const worksheetProtection = new ApiType<BookSheet>("WorksheetProtection", {
  scalars: {
    Protected: { since: "1.2", get: (sheet) => sheet.isProtected },
    /** A protected sheet of this book allows nothing but selecting. */
    Options: { since: "1.2", get: (sheet) => (sheet.isProtected ? { allowFormatCells: false } : null) },
  },
  methods: { Protect: setProtected(true), Unprotect: setProtected(false) },
});

/** The structure of the workbook: sheets can be added, renamed and deleted unless it is protected. */
export const workbookProtection = new ApiType<Book>("WorkbookProtection", {
  scalars: { Protected: { since: "1.7", get: (book) => book.isStructureProtected } },
});
