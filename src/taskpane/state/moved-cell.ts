import type { Finding } from "../../checking";
import { sameCell, type CellRef, type Workbook } from "../../workbook";
import { listFindings } from "./finding-list";
import type { Result } from "./pane-state";

/**
 * Where a cell of an older result stands in a newer one: in the finding it belonged to, which is known by what it is
 * about and not by its rows, or else in its old place. It is known by what it shows, wherever it went. Null when no
 * such cell is left.
 */
export function placeAfterChange(before: Result, after: Result, cell: CellRef): CellRef | null {
  const newer = new Map(listFindings(after.review.check.findings).map(({ id, finding }) => [id, cellsOf(finding)]));
  for (const { id, finding } of listFindings(before.review.check.findings)) {
    const index = cellsOf(finding).findIndex((one) => sameCell(one, cell));
    const cells = newer.get(id);
    if (index < 0 || cells === undefined) continue;
    const alike = cells.filter((one) => shown(after.workbook, one) === shown(before.workbook, cell));
    if (alike.length === 1) return alike[0]!;
    const there = cells[index];
    // Several show the same: their order tells them apart. None does: the number itself was changed in its place.
    if (there !== undefined && (alike.includes(there) || (alike.length === 0 && sameCell(there, cell)))) return there;
  }
  return shown(before.workbook, cell) === shown(after.workbook, cell) ? cell : null;
}

function cellsOf({ cells }: Finding): readonly CellRef[] {
  return cells.filter(({ workbook }) => workbook === "current").map(({ cell }) => cell);
}

/** What a cell shows; undefined for a blank one and where there is no such sheet. */
function shown({ sheets }: Workbook, { sheet, row, column }: CellRef): string | undefined {
  return sheets.find(({ name }) => name === sheet)?.cell(row, column)?.text;
}
