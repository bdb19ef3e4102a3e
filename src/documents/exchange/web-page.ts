import type { Sheet, Workbook } from "../../workbook";
import { DocumentError } from "../problem";
import { readText } from "../read-text";
import { sheetNamesIn, sheetOfHtml } from "./html-table";
import { sheetNameOf } from "./kept-sheet";
import { isSpreadsheetXml, readSpreadsheetXml } from "./spreadsheet-xml";
import { pagesOfArchive } from "./web-archive";

/**
 * Tables as platforms hand them out under the name .xls: a web page, a web archive or XML.
 * @throws DocumentError
 */
export function readWebPage(bytes: Uint8Array, name: string): Workbook {
  const text = readText(bytes).replace(/^\ufeff/, "");
  if (isSpreadsheetXml(text)) return readSpreadsheetXml(text, name);
  const pages = /^\s*[\w-]+:/.test(text) ? pagesOfArchive(bytes).map((page) => readText(page)) : [text];
  const names = pages.map(sheetNamesIn).find((one) => one.length > 0) ?? [];
  const sheets: Sheet[] = [];
  for (const page of pages) {
    const sheet = sheetOfHtml(page, names[sheets.length] ?? nameOf(name, sheets.length));
    if (sheet !== null) sheets.push(sheet);
  }
  if (sheets.length === 0) throw new DocumentError("web-table", { detail: "no table" });
  return { name, sheets };
}

function nameOf(file: string, index: number): string {
  return index === 0 ? sheetNameOf(file) : `Sheet${index + 1}`;
}
