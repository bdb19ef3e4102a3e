import type { BudgetTable, TableCorrection } from "../../recognition";
import type { Sheet } from "../../workbook";

export interface TablePlace {
  readonly sheet: string;
  readonly firstRow: number;
}

/** Corrections are tied to a sheet and a first row, as the recogniser finds them again. */
export function sameTable(left: TablePlace, right: TablePlace): boolean {
  return left.sheet === right.sheet && left.firstRow === right.firstRow;
}

/** The corrections with one more, which takes the place of an earlier one of the same table. */
export function corrected(
  corrections: readonly TableCorrection[],
  correction: TableCorrection,
): readonly TableCorrection[] {
  return [...corrections.filter((one) => !sameTable(one, correction)), correction];
}

/** A table is found again by its header, wherever its body ends. */
export function placeOf(table: BudgetTable): TablePlace {
  return { sheet: table.sheet, firstRow: table.header.firstRow };
}

/** Where a table would be in a sheet in which none was recognised: its first row with content. */
export function placeInSheet(sheet: Sheet): TablePlace {
  let firstRow = 0;
  while (firstRow < sheet.rowCount - 1 && sheet.row(firstRow).length === 0) firstRow += 1;
  return { sheet: sheet.name, firstRow };
}

export function tableKey(place: TablePlace): string {
  return `${place.sheet}!${place.firstRow}`;
}
