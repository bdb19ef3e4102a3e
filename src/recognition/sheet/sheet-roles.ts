import type { Grid } from "./grid";
import { squeeze } from "./text";
import type { SheetRole, UnreadReason } from "../table";
import { kindOfTitle, looksLikeTitle, withoutPage } from "./titles";

const COVER_WORDS = /(?:部门|单位)?(?:预算|决算)(?:公开)?(?:表|报表|草案|编制|文本)?$|报送日期|封面/;
/** A cover is a handful of lines. */
const COVER_CELLS = 16;
/** Somebody may have left a number on it. */
const STRAY_NUMBERS = 2;
const CONTENTS_TITLES = 3;
const PROSE_LENGTH = 40;

/** What a sheet without a table is; null when it should be looked through for tables. */
export function roleWithoutTables(grid: Grid): { role: SheetRole; reason: UnreadReason | null } | null {
  let cells = 0;
  let numbers = 0;
  let prose = 0;
  let coverWords = false;
  let namesTable = false;
  const titlesByColumn = new Map<number, number>();
  for (let row = 0; row < grid.sheet.rowCount; row += 1)
    for (const column of grid.filled(row)) {
      const cell = grid.cell(row, column)!;
      cells += 1;
      if (typeof cell.value === "number") numbers += 1;
      const text = grid.text(row, column);
      if (text.length > PROSE_LENGTH && /[。；]/.test(cell.text)) prose += 1;
      if (COVER_WORDS.test(text)) coverWords = true;
      const title = withoutPage(cell.text);
      if (looksLikeTitle(title) && kindOfTitle(title) !== null) namesTable = true;
      if (looksLikeTitle(title)) titlesByColumn.set(column, (titlesByColumn.get(column) ?? 0) + 1);
    }
  if (cells === 0) return { role: "unread", reason: "empty" };
  if (isContents(grid, titlesByColumn, numbers)) return { role: "table-of-contents", reason: null };
  const hasTitle = titlesByColumn.size > 0 && [...titlesByColumn.values()].some((count) => count > 0);
  if (cells <= COVER_CELLS && numbers <= STRAY_NUMBERS && coverWords && !namesTable && !hasHeaderRow(grid))
    return { role: "cover", reason: null };
  if (prose >= 3 && prose * 2 >= cells && !hasTitle) return { role: "narrative", reason: null };
  return null;
}

/** Titles one below the other with nothing but numbers of tables and pages beside them. */
function isContents(grid: Grid, titlesByColumn: ReadonlyMap<number, number>, numbers: number): boolean {
  const most = Math.max(0, ...titlesByColumn.values());
  if (most < CONTENTS_TITLES) return false;
  let rows = 0;
  for (let row = 0; row < grid.sheet.rowCount; row += 1) if (grid.filled(row).length > 0) rows += 1;
  return most * 2 >= rows || (most >= CONTENTS_TITLES * 2 && numbers <= rows * 2 && most * 3 >= rows);
}

function hasHeaderRow(grid: Grid): boolean {
  for (let row = 0; row < grid.sheet.rowCount; row += 1) if (grid.filled(row).length >= 3) return true;
  return false;
}

/** Table number by title as a contents sheet lists it; a weak second witness for title and number. */
export function contentsEntries(grid: Grid): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (let row = 0; row < grid.sheet.rowCount; row += 1) {
    const filled = grid.filled(row);
    const title = filled.find((column) => looksLikeTitle(withoutPage(grid.shown(row, column))));
    if (title === undefined) continue;
    const kind = kindOfTitle(withoutPage(grid.shown(row, title)));
    const number = filled.find((column) => column !== title && /表|\d/.test(grid.text(row, column)));
    if (kind !== null) entries.set(kind, number === undefined ? "" : squeeze(grid.shown(row, number)));
  }
  return entries;
}
