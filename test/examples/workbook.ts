import { decimalOfNumber, formatDecimal, parseWritten } from "../../src/amounts";
import { columnIndex, SheetBuilder, type Cell, type Sheet, type Workbook } from "../../src/workbook";

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
 * "=SUM(B2:B3) 12.00" is a formula with its result, "#REF!" an error value, "48900 [0!.0000] 4.8900" a
 * number, its format and what that shows; the others stand as they are.
 */
export type ExampleCell = string | number;

type Rows = readonly (readonly ExampleCell[])[];

/** Title, organisation with unit, and the columns of a list of expenditure: rows 1 to 3. */
export function listHead(title: string, organisation = "甲市医疗保障局"): Rows {
  return [
    [title],
    [`单位：${organisation}`, "", "", "", "金额单位：万元"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
  ];
}

/** The same for a 收支总表 with its two sides: rows 1 to 4. */
export function balanceHead(title: string, amount = "预算数"): Rows {
  return [
    [title],
    ["单位：甲市医疗保障局", "", "", "金额单位：万元"],
    ["收入", "", "支出"],
    ["项目", amount, "项目", amount],
  ];
}

/** The same for 项目支出绩效目标表: rows 1 to 3, weights in column K and directions in L. */
export const TARGETS_HEAD: Rows = [
  ["部门预算项目支出绩效目标表"],
  ["（2025年度）", "", "金额单位：万元"],
  [
    ...["单位名称", "项目名称", "预算数", "年度目标", "一级指标", "二级指标", "三级指标"],
    ...["指标性质", "指标值", "度量单位", "权重", "指标方向性"],
  ],
];

const TWO_DECIMALS = { decimals: 2, grouping: true } as const;
const FORMAT = "#,##0.00";
const FORMULA = /^(=\S+) (\S+)$/;
const FORMATTED = /^(-?[\d.]+) \[([^\]]+)\] ?(.*)$/;
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
  const [, value, numberFormat, text = ""] = FORMATTED.exec(cell) ?? [];
  if (value !== undefined && numberFormat !== undefined) return { value: Number(value), text, numberFormat };
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
