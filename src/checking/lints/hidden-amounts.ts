import { showsNothing } from "../../recognition";
import type { Finding } from "../finding";
import type { LedgerTable } from "../ledger";
import type { Books, LintRule } from "../rule";
import { listHead } from "./example-workbook";
import { discovered } from "./reading/discovery";
import { type AmountPlace, amountsOf, sheetOf, titleOf } from "./reading/walk";

const RULE = "hidden-amounts";

function* findings({ current, workbook }: Books): Iterable<Finding> {
  for (const table of current.tables) {
    const sheet = sheetOf(workbook, table.table.sheet);
    if (sheet === undefined) continue;
    const { visibility, hiddenRows, hiddenColumns } = sheet;
    const stated = amountsOf(table).filter(({ cell }) => cell.state === "amount" && !cell.amount.value.isZero());
    if (visibility !== "visible") {
      if (stated.length > 0) yield told("hidden-amounts-sheet", table, stated);
      continue;
    }
    const rows = stated.filter(({ row }) => hiddenRows.has(row.row));
    const columns = stated.filter(({ column, row }) => hiddenColumns.has(column.column) && !hiddenRows.has(row.row));
    const unseen = stated.filter(({ cell: { cell } }) => {
      const stored = sheet.cell(cell.row, cell.column);
      return stored !== undefined && showsNothing(stored);
    });
    if (unseen.length > 0) yield told("hidden-amounts-format", table, unseen);
    if (rows.length > 0) yield told(RULE, table, rows);
    if (columns.length > 0) yield told("hidden-amounts-columns", table, columns);
  }
}

function told(message: string, table: LedgerTable, places: readonly AmountPlace[]): Finding {
  return discovered({
    rule: RULE,
    severity: "warning",
    message,
    data: { table: titleOf(table), sheet: table.table.sheet, count: places.length },
    cells: places.map(({ cell }) => cell.cell),
    key: `${table.key}|${message}`,
  });
}

const ROWS = [
  ...listHead("部门支出总表"),
  ["", "合计", 30, 20, 10],
  ["2101101", "行政单位医疗", 20, 20, ""],
  ["2101502", "一般行政管理事务", 10, "", 10],
];

export const hiddenAmounts: LintRule = {
  id: RULE,
  title: "没有藏起来的金额",
  severity: "warning",
  basis: "公开的是看得见的内容；隐藏的行、列、工作表仍会计入公式，复制、转换时还会被带出去。",
  proves: "隐藏的行、列和隐藏的工作表里没有表内金额，也没有用数字格式（如 ;;;）藏起来的金额。",
  appliesTo: "认出的各张表。隐藏的辅助列、没有认成表的隐藏工作表不查。",
  advice: "该公开的取消隐藏；不该公开的删去，并检查合计是否随之改变。",
  messages: [RULE, "hidden-amounts-columns", "hidden-amounts-sheet", "hidden-amounts-format"],
  reasons: [],
  good: [
    { title: "没有隐藏", book: { sheets: [{ name: "表3", rows: ROWS }] } },
    {
      title: "隐藏的空行",
      book: {
        sheets: [
          { name: "表3", rows: [...ROWS, ["2101103", "公务员医疗补助", "", "", ""], ["", "", ""]], hiddenRows: [7, 8] },
        ],
      },
    },
  ],
  bad: [
    {
      title: "隐藏的行里有数",
      at: ["表3!C6", "表3!E6"],
      book: { sheets: [{ name: "表3", rows: ROWS, hiddenRows: [6] }] },
    },
    {
      title: "隐藏的列里有数",
      at: ["表3!E4", "表3!E6"],
      book: { sheets: [{ name: "表3", rows: ROWS, hiddenColumns: ["E"] }] },
    },
    {
      title: "数字格式什么也不显示",
      at: ["表3!E4", "表3!E6"],
      book: {
        sheets: [
          {
            name: "表3",
            rows: [
              ...listHead("部门支出总表"),
              ["", "合计", 30, 20, "10 [;;;]"],
              ["2101101", "行政单位医疗", 20, 20, ""],
              ["2101502", "一般行政管理事务", 10, "", "10 [;;;]"],
            ],
          },
        ],
      },
    },
    {
      title: "隐藏的工作表里有一张表",
      at: ["表5!C5", "表5!D5", "表5!C6", "表5!D6"],
      book: {
        sheets: [
          { name: "表3", rows: ROWS },
          {
            name: "表5",
            hidden: true,
            rows: [
              ...listHead("一般公共预算支出表"),
              ["", "", "", "", ""],
              ["", "合计", 20, 20, ""],
              ["2101101", "行政单位医疗", 20, 20, ""],
            ],
          },
        ],
      },
    },
  ],
  findings,
};
