import type { CSSProperties } from "react";
import type { CellRange } from "../../src/workbook";
import type { BookSheet } from "../book";
import { CELL_PADDING, indentOf, runsOn, type SheetLayout } from "./layout";
import { textWidth } from "./text-measure";

export type Alignment = "start" | "center" | "end";

/** Everything needed to draw one cell. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly area: CellRange;
  readonly alignment: Alignment;
  readonly wraps: boolean;
  /** The text runs on over blank neighbours. */
  readonly runsOn: boolean;
  readonly style: CSSProperties;
}

/** Null for a cell that a merge covers or that is hidden. */
export function viewCell({ sheet, rows, columns }: SheetLayout, row: number, column: number): CellView | null {
  const merge = sheet.mergeAt(row, column);
  if (merge !== undefined && (merge.top !== row || merge.left !== column)) return null;
  const area = merge ?? { top: row, left: column, bottom: row, right: column };
  const right = Math.min(area.right, columns.count - 1);
  const bottom = Math.min(area.bottom, rows.count - 1);
  const width = columns.span(column, right);
  if (width === 0 || rows.span(row, bottom) === 0) return null;
  const text = sheet.text(row, column);
  const isText = typeof sheet.value(row, column) === "string";
  const overflows = isText && textWidth(text) + CELL_PADDING + indentOf(sheet, row, column) > width;
  const isOneLine = isText && runsOn(sheet, columns, row, column);
  return {
    row,
    column,
    text,
    area,
    alignment: alignmentOf(sheet, row, column, merge !== undefined),
    wraps: isText && !isOneLine,
    runsOn: overflows && isOneLine,
    style: {
      left: columns.start(column),
      width,
      height: rows.span(row, bottom),
      ...looks(sheet, row, column),
    },
  };
}

/** Files are read without alignment: numbers stand at the end, merged texts in the middle, as their authors do. */
function alignmentOf(sheet: BookSheet, row: number, column: number, isMerged: boolean): Alignment {
  const { horizontalAlignment } = sheet.format(row, column);
  if (horizontalAlignment === "Left") return "start";
  if (horizontalAlignment === "Center") return "center";
  if (horizontalAlignment === "Right") return "end";
  const content = sheet.content(row, column);
  if (isMerged || content?.isError === true || typeof content?.value === "boolean") return "center";
  return typeof content?.value === "number" ? "end" : "start";
}

function looks(sheet: BookSheet, row: number, column: number): CSSProperties {
  const format = sheet.format(row, column);
  const indent = indentOf(sheet, row, column);
  return {
    ...(format.fillColor === undefined ? {} : { backgroundColor: format.fillColor }),
    ...(format.fontColor === undefined ? {} : { color: format.fontColor }),
    ...(format.bold === true ? { fontWeight: 600 } : {}),
    ...(format.italic === true ? { fontStyle: "italic" } : {}),
    ...(indent === 0 ? {} : { paddingInlineStart: 6 + indent }),
  };
}
