import { showsNothing } from "../../recognition";
import type { Finding } from "../finding";
import type { LedgerTable } from "../ledger";
import type { Books, LintRule } from "../rule";
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
  findings,
};
