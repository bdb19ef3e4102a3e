import type { Workbook } from "../../workbook";
import { readText } from "../read-text";
import { KeptSheet, sheetNameOf } from "./kept-sheet";
import { plainCell } from "./plain-cell";

const SEPARATORS = [",", "\t", ";"];

/**
 * A .csv or .tsv file in UTF-8, UTF-16 or GB18030 as a workbook of one sheet.
 * @throws DocumentError
 */
export function readSeparated(bytes: Uint8Array, name: string): Workbook {
  const text = readText(bytes).replace(/^\ufeff/, "");
  const sheet = new KeptSheet(sheetNameOf(name));
  recordsOf(text, separatorOf(text, name)).forEach((fields, row) =>
    fields.forEach((field, column) => sheet.set(row, column, plainCell(field))),
  );
  return { name, sheets: [sheet.build()] };
}

/** The tab of a .tsv, else the sign that most lines have outside quotes. */
function separatorOf(text: string, name: string): string {
  if (/\.tsv$/i.test(name)) return "\t";
  const lines = text.replace(/"[^"]*"/g, "").split(/\r?\n/, 200);
  const lineCount = (separator: string) => lines.filter((line) => line.includes(separator)).length;
  return SEPARATORS.reduce((best, one) => (lineCount(one) > lineCount(best) ? one : best));
}

/** RFC 4180: fields in quotes may hold separators, line breaks and doubled quotes. */
function recordsOf(text: string, separator: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let fields: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { field, next } = text[at] === '"' ? quoted(text, at, separator) : bare(text, at, separator);
    fields.push(field);
    at = next;
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      fields.push("");
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    records.push(fields);
    fields = [];
  }
  return records;
}

interface Field {
  readonly field: string;
  /** Where the separator, the end of the line or of the text stands. */
  readonly next: number;
}

function bare(text: string, from: number, separator: string): Field {
  let next = from;
  while (next < text.length && text[next] !== separator && text[next] !== "\n" && text[next] !== "\r") next += 1;
  return { field: text.slice(from, next), next };
}

function quoted(text: string, from: number, separator: string): Field {
  let end = from;
  do {
    end = text.indexOf('"', end + 1);
    if (end < 0) return bare(text, from, separator);
    if (text[end + 1] === '"') end += 1;
    else break;
  } while (end < text.length);
  const rest = bare(text, end + 1, separator);
  return { field: text.slice(from + 1, end).replaceAll('""', '"') + rest.field, next: rest.next };
}
