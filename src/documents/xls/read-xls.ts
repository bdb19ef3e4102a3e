import { read, utils, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";
import {
  cellOf,
  SheetBuilder,
  type Cell,
  type CellRange,
  type ReadOptions,
  type Sheet,
  type Visibility,
  type Workbook,
} from "../../workbook";
import { LIMITS } from "../limits";
import { builtInFormat, shownText } from "../number-format";
import { DocumentError, stopIfCancelled } from "../problem";

const VISIBILITY: readonly Visibility[] = ["visible", "hidden", "very-hidden"];

/** Error values by their code ([MS-XLS] 2.5.10). */
const ERROR_TEXTS = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

/** The library's name of format 14, which is a short date in the language of the computer. */
const SHORT_DATE = "m/d/yy";
const SHORT_DATE_ID = 14;

/**
 * Reads an Excel 97–2003 workbook. Loaded on demand: the library weighs more than the rest of the
 * pane. It does not tell indents, so cells of these files have none.
 * @throws DocumentError "encrypted", "corrupt"
 */
export function readXls(bytes: Uint8Array, name: string, options: ReadOptions): Workbook {
  const book = parse(bytes);
  const date1904 = book.Workbook?.WBProps?.date1904 ?? false;
  const entries = book.SheetNames.map((sheetName, index) => ({
    name: sheetName,
    sheet: book.Sheets[sheetName],
    visibility: VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "visible",
  })).filter(({ sheet }) => sheet?.["!type"] === undefined || sheet["!type"] === "sheet");
  const sheets: Sheet[] = [];
  for (const { name: sheetName, sheet, visibility } of entries) {
    stopIfCancelled(options.signal);
    options.onProgress?.({ done: sheets.length, total: entries.length, sheet: sheetName });
    if (sheet === undefined) throw new DocumentError("corrupt", { detail: "a worksheet is missing" });
    sheets.push(sheetOf(sheetName, sheet, visibility, date1904));
  }
  return { name, sheets };
}

function parse(bytes: Uint8Array): WorkBook {
  try {
    return withoutConsole(() =>
      read(bytes, {
        type: "array",
        dense: true,
        cellNF: true,
        cellStyles: true,
        cellText: false,
        cellHTML: false,
        sheetRows: LIMITS.rowsPerSheet,
      }),
    );
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : "";
    throw new DocumentError(/password|encrypt/i.test(said) ? "encrypted" : "corrupt", { cause });
  }
}

/** The library writes about every record it does not know; users of the command line must not see that. */
function withoutConsole<T>(work: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}

function sheetOf(name: string, sheet: WorkSheet, visibility: Visibility, date1904: boolean): Sheet {
  const builder = new SheetBuilder(name);
  const rows = sheet["!data"] ?? [];
  // Rows may be absent from the array, which the library's types do not say.
  rows.forEach((cells: readonly (CellObject | undefined)[] | undefined, row) =>
    cells?.forEach((stored, column) => {
      const cell = stored === undefined ? null : readCell(stored, date1904);
      if (cell !== null) builder.set(row, column, cell);
    }),
  );
  return builder.build({
    visibility,
    merges: (sheet["!merges"] ?? []).map(({ s, e }): CellRange => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: hiddenIn(sheet["!rows"]),
    hiddenColumns: hiddenIn(sheet["!cols"]),
    rowsNotRead: rowsBeyondLimit(sheet),
  });
}

function readCell({ t, v, f, z }: CellObject, date1904: boolean): Cell | null {
  if (t === "z" || v === undefined || v === "" || v instanceof Date) return null;
  const formula = f === undefined ? undefined : `=${f}`;
  if (t === "e") {
    const text = ERROR_TEXTS.get(Number(v)) ?? "#VALUE!";
    return cellOf(text, text, { formula, isError: true });
  }
  const numberFormat = formatOf(z);
  return cellOf(v, shownText(v, numberFormat, date1904), { formula, numberFormat });
}

function formatOf(format: string | number | undefined): string | undefined {
  if (typeof format === "number") return builtInFormat(format);
  if (format === SHORT_DATE) return builtInFormat(SHORT_DATE_ID);
  return format === "General" ? undefined : format;
}

function hiddenIn(lines: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined): number[] {
  return [...(lines ?? []).entries()].flatMap(([index, line]) => (line?.hidden === true ? [index] : []));
}

function rowsBeyondLimit(sheet: WorkSheet): number {
  const full: unknown = sheet["!fullref"];
  const read = sheet["!ref"];
  if (typeof full !== "string" || read === undefined) return 0;
  return Math.max(0, utils.decode_range(full).e.r - utils.decode_range(read).e.r);
}
