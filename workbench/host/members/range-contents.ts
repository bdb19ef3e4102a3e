import type { CellRange } from "../../../src/workbook";
import { type BookSheet, type CellValue, formatCells, writeCells } from "../../book";
import { ApiError } from "../api-error";
import type { Scalar } from "../api-type";
import type { Session } from "../session";
import { cellCount, matrix, type RangeTarget, sheetOf } from "./range-target";

/** Beyond this many cells Excel answers null instead of contents, without an error. */
const MAX_CELLS_READ = 5_000_000;

const VALUE_TYPES: ReadonlyMap<string, string> = new Map([
  ["string", "String"],
  ["number", "Double"],
  ["boolean", "Boolean"],
]);

type CellReader = (sheet: BookSheet, row: number, column: number) => unknown;

function contents(read: CellReader): Pick<Scalar<RangeTarget>, "get"> {
  return {
    get: (target, session) => {
      const sheet = sheetOf(target, session);
      if (session.withholdsValues || cellCount(target.range) > MAX_CELLS_READ) return null;
      return matrix(target.range, (row, column) => read(sheet, row, column));
    },
  };
}

const readValue: CellReader = (sheet, row, column) => sheet.value(row, column) ?? "";
const readFormula: CellReader = (sheet, row, column) => {
  const content = sheet.content(row, column);
  return content?.formula ?? content?.value ?? "";
};

function writeContents(target: RangeTarget, value: unknown, session: Session): void {
  const entryAt = cellEntries<CellValue | null>(target.range, value);
  writeCells(session.book, sheetOf(target, session), target.range, entryAt, session.origin);
}

function writeNumberFormat(target: RangeTarget, value: unknown, session: Session): void {
  const entryAt = cellEntries<string>(target.range, value);
  const changeAt = (row: number, column: number) => ({ numberFormat: entryAt(row, column) });
  formatCells(session.book, sheetOf(target, session), target.range, changeAt, session.origin);
}

/** One value for all cells, or a matrix of exactly the range's size. @throws ApiError InvalidArgument */
function cellEntries<V>(range: CellRange, value: unknown): (row: number, column: number) => V {
  if (!Array.isArray(value)) return () => value as V;
  const rows = value as readonly unknown[];
  const isRightSize =
    rows.length === range.bottom - range.top + 1 &&
    rows.every((row) => Array.isArray(row) && row.length === range.right - range.left + 1);
  if (!isRightSize) throw new ApiError("InvalidArgument", "The matrix does not have the size of the range.");
  return (row, column) => (rows[row - range.top] as readonly V[])[column - range.left]!;
}

export const contentScalars: Record<string, Scalar<RangeTarget>> = {
  Values: { ...contents(readValue), set: writeContents },
  Text: contents((sheet, row, column) => sheet.text(row, column)),
  Formulas: { ...contents(readFormula), set: writeContents },
  FormulasLocal: { ...contents(readFormula), set: writeContents },
  NumberFormat: { ...contents((sheet, row, column) => sheet.numberFormat(row, column)), set: writeNumberFormat },
  NumberFormatLocal: {
    since: "1.7",
    ...contents((sheet, row, column) => sheet.numberFormat(row, column)),
    set: writeNumberFormat,
  },
  ValueTypes: contents((sheet, row, column) => {
    const content = sheet.content(row, column);
    if (content === undefined) return "Empty";
    if (content.isError === true) return "Error";
    return VALUE_TYPES.get(typeof content.value);
  }),
};
