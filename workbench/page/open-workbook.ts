import { DocumentError, documentProblemText, readWorkbook } from "../../src/documents";
import { Book, openBook } from "../book";

/** What became of a file somebody wanted to open. */
export type Opened =
  { readonly kind: "opened"; readonly book: Book } | { readonly kind: "failed"; readonly message: string };

export async function openBytes(bytes: Uint8Array, name: string): Promise<Opened> {
  try {
    return { kind: "opened", book: openBook(await readWorkbook(bytes, name)) };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { kind: "failed", message: `《${name}》：${documentProblemText(error.problem)}` };
  }
}

export async function openUrl(url: string, name: string): Promise<Opened> {
  const answer = await fetch(url);
  if (!answer.ok) return { kind: "failed", message: `《${name}》没有找到。` };
  return openBytes(new Uint8Array(await answer.arrayBuffer()), name);
}

/** A workbook with one blank sheet. */
export function blankBook(): Book {
  const book = new Book("工作簿1.xlsx");
  book.newSheet("Sheet1");
  return book;
}
