import { type RefObject, useCallback, useEffect, useState } from "react";
import type { CellRange } from "../../src/workbook";
import { type CellPosition, isSameRange } from "../book";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./headers";
import type { SheetLayout } from "./layout";

/** Rows and columns to draw, inclusive. */
export type VisibleWindow = CellRange;

/** Drawn beyond the edges, so that scrolling shows no blank stripes. */
const OVERSCAN = { rows: 6, columns: 2 };

/** Follows scrolling and resizing; changes only when other rows or columns come into view. */
export function useVisibleWindow(viewport: RefObject<HTMLDivElement | null>, layout: SheetLayout) {
  const [visible, setVisible] = useState<VisibleWindow>({ top: 0, left: 0, bottom: 40, right: 20 });
  const update = useCallback(() => {
    const element = viewport.current;
    if (element === null) return;
    const next = windowOf(element, layout);
    setVisible((now) => (isSameRange(now, next) ? now : next));
  }, [viewport, layout]);

  useEffect(() => {
    const element = viewport.current;
    if (element === null) return;
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => observer.disconnect();
  }, [viewport, update]);

  return { visible, update };
}

function windowOf(element: HTMLDivElement, { rows, columns }: SheetLayout): VisibleWindow {
  const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
  return {
    top: Math.max(rows.at(scrollTop) - OVERSCAN.rows, 0),
    left: Math.max(columns.at(scrollLeft) - OVERSCAN.columns, 0),
    bottom: Math.min(rows.at(scrollTop + clientHeight) + OVERSCAN.rows, rows.count - 1),
    right: Math.min(columns.at(scrollLeft + clientWidth) + OVERSCAN.columns, columns.count - 1),
  };
}

/** Scrolls as little as needed for the cell to be seen beside the headers. */
export function scrollToCell(
  element: HTMLDivElement,
  { rows, columns }: SheetLayout,
  { row, column }: CellPosition,
): void {
  const top = rows.start(row);
  const left = columns.start(column);
  const height = element.clientHeight - HEADER_HEIGHT;
  const width = element.clientWidth - HEADER_WIDTH;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (rows.start(row + 1) > element.scrollTop + height)
    element.scrollTop = Math.min(top, rows.start(row + 1) - height);
  if (left < element.scrollLeft) element.scrollLeft = left;
  else if (columns.start(column + 1) > element.scrollLeft + width)
    element.scrollLeft = Math.min(left, columns.start(column + 1) - width);
}
