import type { CellRange } from "../../workbook";
import type { Grid } from "./grid";
import { hasDataEvidence, headerBand, isHeaderRow } from "./header-band";

/** Columns that belong together: no column between them is empty. */
interface Group {
  readonly left: number;
  readonly right: number;
  readonly cells: number;
}

/** The grid as far as one table reaches: what stands outside is not there. */
export function gridWithin(grid: Grid, { top, bottom, left, right }: CellRange): Grid {
  const rows = new Map<number, readonly number[]>();
  function filled(row: number): readonly number[] {
    if (row < top || row > bottom) return [];
    let columns = rows.get(row);
    if (columns === undefined) {
      columns = grid.filled(row);
      if (columns.some((column) => column < left || column > right))
        columns = columns.filter((column) => column >= left && column <= right);
      rows.set(row, columns);
    }
    return columns;
  }
  return { ...grid, filled };
}

/** Rows below the title in which a header is looked for. */
const HEADER_REACH = 21;

/**
 * The columns a table takes up. A tick, a link or a number with an empty column between it and the
 * table is no part of it; the other half of a table with a gap in the middle has headings of its own.
 */
export function columnsOfTable(grid: Grid, within: CellRange): { readonly left: number; readonly right: number } {
  const groups = groupsOf(grid, within);
  if (groups.length < 2) return groups[0] ?? within;
  const widest = groups.reduce((a, b) => (b.cells > a.cells ? b : a));
  const own = gridWithin(grid, { ...within, left: widest.left, right: widest.right });
  const until = Math.min(within.bottom, within.top + HEADER_REACH);
  const header = headerBand(own, within.top, until, widest.left, widest.right);
  let rows = 0;
  if (header !== null)
    for (let row = header.lastRow + 1; row <= within.bottom; row += 1) if (own.filled(row).length > 0) rows += 1;
  const belonging = groups.filter((group) => {
    if (group === widest) return true;
    if (header === null) return group.cells > 3;
    const part = gridWithin(grid, { ...within, left: group.left, right: group.right });
    if (!hasHeadings(part, header)) return false;
    const narrow = group.left === group.right && widest.left < widest.right;
    return !narrow || filledRows(part, header.lastRow + 1, within.bottom) * 2 >= Math.max(rows, 1);
  });
  return { left: Math.min(...belonging.map((g) => g.left)), right: Math.max(...belonging.map((g) => g.right)) };
}

function groupsOf(grid: Grid, { top, bottom, left, right }: CellRange): readonly Group[] {
  const cells = new Map<number, number>();
  const covered = new Set<number>();
  for (let row = top; row <= bottom; row += 1)
    for (const column of grid.filled(row)) {
      if (column < left || column > right) continue;
      cells.set(column, (cells.get(column) ?? 0) + 1);
      const merge = grid.mergeAt(row, column);
      for (let one = column; one <= Math.min(merge?.right ?? column, right); one += 1) covered.add(one);
    }
  const groups: { left: number; right: number; cells: number }[] = [];
  for (const column of [...covered].sort((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last?.right === column - 1) {
      last.right = column;
      last.cells += cells.get(column) ?? 0;
    } else groups.push({ left: column, right: column, cells: cells.get(column) ?? 0 });
  }
  return groups;
}

function hasHeadings(part: Grid, header: { readonly firstRow: number; readonly lastRow: number }): boolean {
  for (let row = header.firstRow; row <= header.lastRow; row += 1) {
    const filled = part.filled(row);
    if (filled.length > 0 && isHeaderRow(part, row, filled) && !hasDataEvidence(part, row, filled)) return true;
  }
  return false;
}

function filledRows(part: Grid, from: number, to: number): number {
  let rows = 0;
  for (let row = from; row <= to; row += 1) if (part.filled(row).length > 0) rows += 1;
  return rows;
}
