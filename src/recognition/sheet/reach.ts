import type { Sheet } from "../../workbook";

/** Blank rows behind which nothing belongs to the tables above any more. */
const GAP = 2_000;

/**
 * The sheet as far as its tables can reach. A value left behind in the last row of the grid would otherwise cost a
 * million rows that hold nothing.
 */
export function withinReach(sheet: Sheet): Sheet {
  let last = -1;
  for (let row = 0; row < sheet.rowCount; row += 1)
    if (sheet.row(row).length > 0) last = row;
    else if (last >= 0 && row - last > GAP) return { ...sheet, rowCount: last + 1 };
  return sheet;
}
