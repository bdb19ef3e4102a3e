import type { CellRange } from "../../src/workbook";

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The rectangle with these corners. */
export function boundsOf(a: CellPosition, b: CellPosition): CellRange {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** The smallest rectangle around two. */
export function unionOf(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What two rectangles share, or null. */
export function overlapOf(a: CellRange, b: CellRange): CellRange | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** The range, grown until it cuts no merge: nobody can select half of one. */
export function aroundMerges(merges: readonly CellRange[], range: CellRange): CellRange {
  for (let current = range; ;) {
    let grown = current;
    for (const area of merges) if (overlapOf(area, grown) !== null) grown = unionOf(area, grown);
    if (isSameRange(grown, current)) return current;
    current = grown;
  }
}

export function isSameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
