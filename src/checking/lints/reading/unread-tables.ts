import type { RecognizedSheet } from "../../../recognition";
import type { Sheet, Workbook } from "../../../workbook";
import { sheetOf } from "./walk";

/** What the headings of any table of a budget or final account speak of. */
const TRADE = /科目|收入|支出|预算|决算|拨款|经费/;

/** Whether a sheet that gave no table may hold one all the same: then nobody can say that the table is missing. */
export function mayHoldTable({ sheet, role, reason }: RecognizedSheet, workbook: Workbook): boolean {
  if (role !== "unread" || reason === "empty" || reason === "not-a-budget-table") return false;
  const stored = sheetOf(workbook, sheet);
  return reason !== "no-title-no-header" || stored === undefined || looksLikeTable(stored);
}

/** A list of telephone numbers has numbers, and a remark on empty tables has the words. */
function looksLikeTable(sheet: Sheet): boolean {
  let hasNumbers = false;
  let hasWords = TRADE.test(sheet.name);
  for (let row = 0; row < sheet.rowCount && !(hasNumbers && hasWords); row++)
    for (const [, { value }] of sheet.row(row)) {
      if (typeof value === "number") hasNumbers = true;
      else if (typeof value === "string") {
        if (TRADE.test(value)) hasWords = true;
        if (NUMBER.test(value)) hasNumbers = true;
      }
    }
  return hasNumbers && hasWords;
}

/** A number stored as words. */
const NUMBER = /^\s*-?[\d,]+(?:\.\d+)?\s*$/;
