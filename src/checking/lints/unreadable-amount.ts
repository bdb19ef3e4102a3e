import type { Finding } from "../finding";
import { columnLabel, rowLabel } from "../ledger";
import { KEPT_BACK } from "../../lexicon";
import type { Books, LintRule } from "../rule";
import { discovered } from "./reading/discovery";
import { type AmountPlace, amountsOf, sheetOf, titleOf, visibleTables } from "./reading/walk";

const RULE = "unreadable-amount";

function* findings(books: Books): Iterable<Finding> {
  const { workbook } = books;
  for (const table of visibleTables(books)) {
    const sheet = sheetOf(workbook, table.table.sheet);
    for (const place of amountsOf(table)) {
      const { cell, row, column, lane, index } = place;
      if (cell.state !== "unreadable") continue;
      const isError = sheet?.cell(cell.cell.row, cell.cell.column)?.isError === true;
      if (!isError && (ROWS_OF_WORDS.has(row.kind) || !isMeantAsAmount(place, cell.text))) continue;
      yield discovered({
        rule: RULE,
        severity: "error",
        message: isError ? "unreadable-amount-error-value" : RULE,
        data: { table: titleOf(table), row: rowLabel(row), column: columnLabel(column), text: cell.text.trim() },
        cells: [cell.cell],
        key: `${table.key}|${lane.keys[index]}|${column.role}`,
      });
    }
    for (const { label, value } of table.table.fields)
      if (value?.state === "unreadable")
        yield discovered({
          rule: RULE,
          severity: "error",
          data: { table: titleOf(table), row: label, column: "", text: value.text.trim() },
          cells: [value.cell],
          key: `${table.key}|${label}`,
        });
  }
}

const ROWS_OF_WORDS: ReadonlySet<string> = new Set(["no-data", "blank", "indicator"]);

const PERCENT = /^[\d.,\s-]+[%％]$/;

/** In a column nobody knows words may be at home; in a column of amounts only a number is. */
function isMeantAsAmount({ column }: AmountPlace, text: string): boolean {
  const known = column.role !== "other-amount";
  if (KEPT_BACK.test(text.trim())) return false;
  return known || (/\d/.test(text) && !PERCENT.test(text) && text.trim().length <= LONGEST_NUMBER);
}

const LONGEST_NUMBER = 16;

export const unreadableAmount: LintRule = {
  id: RULE,
  title: "金额单元格里是数字",
  severity: "error",
  basis: "公开表的金额栏填列数字；没有数的留空、填 0 或画横线。",
  proves: "每个金额栏的单元格都能读成数字，没有公式错误值，也没有文字。",
  appliesTo: "各表的金额栏和整体支出绩效目标表的资金栏。空白、0、横线、“无”都可以；含义不明的栏里的文字不查。",
  advice: "错误值请检查公式引用的单元格；文字请改成数字，需要说明的写到表下的注里。",
  messages: [RULE, "unreadable-amount-error-value"],
  reasons: [],
  findings,
};
