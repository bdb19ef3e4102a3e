import type { CellRange } from "../../src/workbook";
import { type Book, type BookSheet, PERSON, type Selection, writeCells } from "../book";

/** A range without the blank rest of whole rows and columns. */
export function usedPart(sheet: BookSheet, range: CellRange): CellRange {
  const used = sheet.usedRange(true);
  return {
    ...range,
    bottom: Math.max(range.top, Math.min(range.bottom, used?.bottom ?? 0)),
    right: Math.max(range.left, Math.min(range.right, used?.right ?? 0)),
  };
}

/** The range as other programs paste it: shown texts, tabs between columns. */
export function clipboardText(sheet: BookSheet, range: CellRange): string {
  const { bottom, right } = usedPart(sheet, range);
  const lines: string[] = [];
  for (let row = range.top; row <= bottom; row++) {
    const cells: string[] = [];
    for (let column = range.left; column <= right; column++)
      cells.push(sheet.text(row, column).replaceAll(/[\t\r\n]+/g, " "));
    lines.push(cells.join("\t"));
  }
  return lines.join("\r\n");
}

/** Enters a copied block from the active cell on and selects it. */
export function pasteText(book: Book, { active }: Selection, text: string): void {
  const lines = text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => line.split("\t"));
  const width = Math.max(...lines.map((line) => line.length));
  const range: CellRange = {
    top: active.row,
    left: active.column,
    bottom: active.row + lines.length - 1,
    right: active.column + width - 1,
  };
  const sheet = book.activeSheet;
  writeCells(book, sheet, range, (row, column) => lines[row - range.top]?.[column - range.left] ?? "", PERSON);
  book.select(sheet, range);
}
