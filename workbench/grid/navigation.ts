import { aroundMerges, type BookSheet, boundsOf, type CellPosition, type Selection } from "../book";
import type { SheetLayout } from "./layout";

/** The part of a sheet that the window shows, in whole rows. */
const PAGE_ROWS = 20;

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
}

/** Where a key takes the selection; null when the key is not for moving. */
export function afterKey(layout: SheetLayout, selection: Selection, press: KeyPress): Selection | null {
  const { key, shiftKey, ctrlKey } = press;
  if (key === "Tab" || key === "Enter") {
    const back = shiftKey ? -1 : 1;
    return single(layout, key === "Tab" ? beside(layout, selection, 0, back) : beside(layout, selection, back, 0));
  }
  const target = arrowTarget(layout, shiftKey ? farCorner(selection) : selection.active, selection, press, ctrlKey);
  if (target === null) return null;
  if (!shiftKey) return single(layout, target);
  return { active: selection.active, range: aroundMerges(layout.sheet.merges, boundsOf(selection.active, target)) };
}

/** One cell, or the whole merge it belongs to. */
export function single(layout: Pick<SheetLayout, "sheet">, at: CellPosition): Selection {
  const merge = layout.sheet.mergeAt(at.row, at.column);
  const active = merge === undefined ? at : { row: merge.top, column: merge.left };
  return { active, range: merge ?? boundsOf(at, at) };
}

/** From the active cell to a cell under the pointer. */
export function stretched(sheet: BookSheet, selection: Selection, to: CellPosition): Selection {
  return { active: selection.active, range: aroundMerges(sheet.merges, boundsOf(selection.active, to)) };
}

function arrowTarget(
  layout: SheetLayout,
  from: CellPosition,
  selection: Selection,
  { key, shiftKey }: KeyPress,
  toEdge: boolean,
): CellPosition | null {
  const step = STEPS.get(key);
  if (step !== undefined) {
    if (toEdge) return edge(layout, from, ...step);
    return shiftKey ? moved(layout, from, ...step) : beside(layout, selection, ...step);
  }
  switch (key) {
    case "Home":
      return { row: toEdge ? 0 : from.row, column: 0 };
    case "End":
      return toEdge ? lastUsed(layout.sheet) : null;
    case "PageDown":
      return { ...from, row: Math.min(from.row + PAGE_ROWS, layout.rows.count - 1) };
    case "PageUp":
      return { ...from, row: Math.max(from.row - PAGE_ROWS, 0) };
    default:
      return null;
  }
}

type Step = readonly [down: -1 | 0 | 1, right: -1 | 0 | 1];

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ["ArrowUp", [-1, 0]],
  ["ArrowDown", [1, 0]],
  ["ArrowLeft", [0, -1]],
  ["ArrowRight", [0, 1]],
]);

function moved(
  { rows, columns }: SheetLayout,
  { row, column }: CellPosition,
  down: Step[0],
  right: Step[1],
): CellPosition {
  return {
    row: down === 0 ? row : rows.step(row, down),
    column: right === 0 ? column : columns.step(column, right),
  };
}

/** The cell next to the active one, stepping over the merge it may be part of. */
function beside(layout: SheetLayout, { active }: Selection, down: Step[0], right: Step[1]): CellPosition {
  const merge = layout.sheet.mergeAt(active.row, active.column);
  const from = {
    row: down > 0 ? (merge?.bottom ?? active.row) : active.row,
    column: right > 0 ? (merge?.right ?? active.column) : active.column,
  };
  return moved(layout, from, down, right);
}

/** Ctrl with an arrow: to the end of the block of filled cells, or to the next filled cell. */
function edge(layout: SheetLayout, from: CellPosition, down: Step[0], right: Step[1]): CellPosition {
  const isFilled = ({ row, column }: CellPosition) => layout.sheet.content(row, column) !== undefined;
  let at = from;
  let next = moved(layout, at, down, right);
  const insideBlock = isFilled(at) && isFilled(next);
  while (next.row !== at.row || next.column !== at.column) {
    if (insideBlock && !isFilled(next)) return at;
    at = next;
    if (!insideBlock && isFilled(at)) return at;
    next = moved(layout, at, down, right);
  }
  return at;
}

function lastUsed(sheet: BookSheet): CellPosition {
  const used = sheet.usedRange(true);
  return { row: used?.bottom ?? 0, column: used?.right ?? 0 };
}

function farCorner({ active, range }: Selection): CellPosition {
  return {
    row: active.row === range.top ? range.bottom : range.top,
    column: active.column === range.left ? range.right : range.left,
  };
}
