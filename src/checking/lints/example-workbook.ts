import { decimalOfNumber, formatDecimal, parseWritten } from "../../amounts";
import { columnIndex, SheetBuilder, type Cell, type Sheet, type Workbook } from "../../workbook";

/** A workbook written cell by cell, for the examples of rules that look at words, formulas and formats. */
export interface ExampleWorkbook {
  readonly sheets: readonly ExampleSheet[];
}

export interface ExampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly ExampleCell[])[];
  readonly hidden?: boolean;
  /** Row numbers and column letters as Excel shows them. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
}

/**
 * A number is shown with two decimals, whatever it stores. Of the texts "" leaves the cell blank,
 * "=SUM(B2:B3) 12.00" is a formula with its result, "#REF!" an error value; the others stand as they are.
 */
export type ExampleCell = string | number;

const TWO_DECIMALS = { decimals: 2, grouping: true } as const;
const FORMAT = "#,##0.00";
const FORMULA = /^(=\S+) (\S+)$/;
const ERROR_VALUE = /^#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!)$/;

export function workbookOfExample(book: ExampleWorkbook): Workbook {
  return { name: "example.xlsx", sheets: book.sheets.map(sheetOfExample) };
}

function sheetOfExample(example: ExampleSheet): Sheet {
  const builder = new SheetBuilder(example.name);
  example.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== "") builder.set(row, column, cellOf(cell));
    });
  });
  return builder.build({
    visibility: example.hidden === true ? "hidden" : "visible",
    hiddenRows: (example.hiddenRows ?? []).map((number) => number - 1),
    hiddenColumns: (example.hiddenColumns ?? []).map(columnIndex),
  });
}

function cellOf(cell: ExampleCell): Cell {
  if (typeof cell === "number") return numberCell(cell);
  const [, formula, result = ""] = FORMULA.exec(cell) ?? [];
  if (formula === undefined) return textCell(cell);
  const written = parseWritten(result);
  return { ...(written.kind === "number" ? numberCell(written.value.toNumber()) : textCell(result)), formula };
}

function textCell(text: string): Cell {
  return ERROR_VALUE.test(text) ? { value: text, text, isError: true } : { value: text, text };
}

function numberCell(value: number): Cell {
  return { value, text: formatDecimal(decimalOfNumber(value), TWO_DECIMALS), numberFormat: FORMAT };
}
