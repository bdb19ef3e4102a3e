import type { CellRange } from "../../workbook";
import { type Grid, standsApart } from "./grid";
import { hasDataEvidence, headerBand, isFirstHeaderRow, isHeaderRow, isMetaRow } from "./header-band";
import { isBodyName, isMetaText } from "./meta";
import { columnsOfTable, gridWithin } from "./span";
import { kindOfTitle, looksLikeTitle, NEXT_PAGE, titleKey } from "./titles";
import { EMPTY_NOTE, FOOTNOTE, NO_DATA_LABEL, ORGANISATION_LABEL } from "./vocabulary";

/** The part of a sheet that holds one table, from its title to the row before the next one. */
export interface Block {
  readonly title: { readonly row: number; readonly column: number; readonly text: string } | null;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: { readonly firstRow: number; readonly lastRow: number } | null;
}

interface TitleSpot {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A title line holds the title and at most a number, a unit and an organisation beside it. */
const TITLE_LINE_CELLS = 4;
/** Lines between a title and its header: organisation, unit, year, index number, blank. */
const LONGEST_PREAMBLE = 10;

export function blocksOf(grid: Grid): readonly Block[] {
  const last = grid.sheet.rowCount - 1;
  const right = grid.sheet.columnCount - 1;
  const lines = titleLines(grid);
  if (lines.length === 0) return [blockWithin(grid, null, { top: 0, bottom: last, left: 0, right })];
  const blocks: Block[] = [];
  lines.forEach((line, index) => {
    const top = topOf(grid, line[0]!.row, lines[index - 1]?.[0]?.row ?? -1);
    const next = lines[index + 1];
    const bottom = next === undefined ? last : topOf(grid, next[0]!.row, line[0]!.row) - 1;
    line.forEach((title, place) => {
      const range = {
        top,
        bottom,
        left: place === 0 ? 0 : title.column,
        right: (line[place + 1]?.column ?? right + 1) - 1,
      };
      blocks.push(blockWithin(grid, title, range));
    });
  });
  return withoutRepeatedPages(grid, blocks);
}

/** The block in its part of the sheet, cut to the columns of its table and to its last row. */
function blockWithin(grid: Grid, title: TitleSpot | null, range: CellRange): Block {
  const from = title === null ? range.top : title.row + 1;
  const { left, right } = columnsOfTable(grid, { ...range, top: title?.row ?? range.top });
  const own = gridWithin(grid, { ...range, left, right });
  const until = title === null ? range.bottom : Math.min(range.bottom, from + LONGEST_PREAMBLE * 2);
  const header = headerBand(own, from, until, left, right);
  const bottom = header === null ? range.bottom : bottomOf(own, header.lastRow, range.bottom);
  return { title, top: range.top, bottom, left, right, header };
}

/** A word or a number alone, with an empty row between it and the table, is no row of it unless it is a note. */
function bottomOf(grid: Grid, headerRow: number, bottom: number): number {
  let last = bottom;
  for (let row = bottom; row > headerRow + 1; row -= 1) {
    const filled = grid.filled(row);
    if (filled.length === 0) continue;
    if (filled.length > 1 || grid.filled(row - 1).length > 0) break;
    if (isNote(grid.text(row, filled[0]!))) break;
    last = row - 1;
  }
  return last;
}

function isNote(text: string): boolean {
  return FOOTNOTE.test(text) || EMPTY_NOTE.test(text) || NO_DATA_LABEL.test(text) || isMetaText(text);
}

/** Lines with one title, or several where tables stand side by side. */
function titleLines(grid: Grid): readonly (readonly TitleSpot[])[] {
  const lines: TitleSpot[][] = [];
  for (let row = 0; row < grid.sheet.rowCount; row += 1) {
    const filled = grid.filled(row);
    if (filled.length === 0 || filled.length > TITLE_LINE_CELLS) continue;
    const { titles, alone } = titlesIn(grid, row, filled);
    if (titles.length > 0 && leadsToHeader(grid, row, alone)) lines.push(titles);
  }
  return lines;
}

/** The titles of a line, and whether it holds nothing else but table numbers, units and organisations. */
function titlesIn(grid: Grid, row: number, filled: readonly number[]): { titles: TitleSpot[]; alone: boolean } {
  const titles = filled
    .filter(
      (column) =>
        typeof grid.cell(row, column)?.value === "string" &&
        (looksLikeTitle(grid.shown(row, column)) || isWideTitle(grid, row, filled)),
    )
    .map((column) => ({ row, column, text: grid.shown(row, column) }));
  const alone = filled.every(
    (column) => titles.some((title) => title.column === column) || isMetaText(grid.text(row, column)),
  );
  return { titles, alone };
}

/** 一般公共预算机关运行经费: a title without 表 at its end, alone across the table and above the line with its unit. */
function isWideTitle(grid: Grid, row: number, filled: readonly number[]): boolean {
  const [column, ...others] = filled;
  const merge = column === undefined ? undefined : grid.mergeAt(row, column);
  if (others.length > 0 || merge === undefined || merge.right === merge.left) return false;
  return isMetaRow(grid, row + 1) && kindOfTitle(grid.shown(row, column!)) !== null;
}

/**
 * A title is followed by its header or by lines about the table; a row label that ends in 表 is not.
 * Where something else stands on its line, a tick or a number, the header has to be beyond doubt.
 */
function leadsToHeader(grid: Grid, row: number, alone: boolean): boolean {
  for (let next = row + 1; next <= Math.min(row + LONGEST_PREAMBLE, grid.sheet.rowCount - 1); next += 1) {
    const filled = grid.filled(next);
    // A line above the title proper: 某局2024年度部门决算公开表 over 支出决算表.
    if (filled.length <= TITLE_LINE_CELLS && titlesIn(grid, next, filled).titles.length > 0) return false;
    if (filled.length === 0 || isMetaRow(grid, next, filled)) continue;
    if (filled.length >= 2 || isHeaderRow(grid, next, filled))
      return alone || (isFirstHeaderRow(grid, next, filled) && !hasDataEvidence(grid, next, filled));
  }
  return false;
}

/** A number standing alone above a title belongs to that title's table, and so does whatever touches it. */
function topOf(grid: Grid, titleRow: number, previousTitleRow: number): number {
  let top = titleRow;
  for (let row = titleRow - 1; row > previousTitleRow; row -= 1) {
    const filled = grid.filled(row);
    if (filled.length === 0) continue;
    const touches = previousTitleRow < 0 && top === row + 1;
    const telling = filled.filter((column) => isMetaText(grid.text(row, column)) || !standsApart(grid, row, column));
    if (!touches && !isMetaRow(grid, row, telling)) break;
    top = row;
  }
  return top;
}

/** The same title with the same header again is the next printed page of one table. */
function withoutRepeatedPages(grid: Grid, blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    const previous = kept.at(-1);
    if (previous !== undefined && isNextPage(grid, previous, block))
      kept[kept.length - 1] = { ...previous, bottom: block.bottom };
    else kept.push(block);
  }
  return kept;
}

function isNextPage(sheet: Grid, previous: Block, block: Block): boolean {
  if (previous.title === null || block.title === null || previous.header === null || block.header === null)
    return false;
  if (titleKey(previous.title.text) !== titleKey(block.title.text) || previous.title.column !== block.title.column)
    return false;
  const first = gridWithin(sheet, previous);
  const second = gridWithin(sheet, block);
  const organisation = (grid: Grid, title: TitleSpot, header: { firstRow: number }): string => {
    const texts: string[] = [];
    for (let row = title.row + 1; row < header.firstRow; row += 1)
      texts.push(...grid.filled(row).map((column) => grid.text(row, column)));
    return texts
      .map((text) => text.replace(NEXT_PAGE, ""))
      .filter((text) => ORGANISATION_LABEL.test(text) || isBodyName(text))
      .join("|");
  };
  if (organisation(first, previous.title, previous.header) !== organisation(second, block.title, block.header))
    return false;
  const shift = block.header.firstRow - previous.header.firstRow;
  for (let row = previous.header.firstRow; row <= previous.header.lastRow; row += 1)
    if (rowText(first, row) !== rowText(second, row + shift)) return false;
  return true;
}

export function rowText(grid: Grid, row: number): string {
  return grid
    .filled(row)
    .map((column) => `${column}:${grid.text(row, column)}`)
    .join("|");
}
