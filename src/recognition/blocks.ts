import type { Grid } from "./grid";
import { headerBand, isHeaderRow, isMetaRow } from "./header-band";
import { isMetaText } from "./meta";
import { looksLikeTitle, titleKey } from "./titles";

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
  const lines = titleLines(grid);
  if (lines.length === 0) {
    const header = headerBand(grid, 0, last, 0, grid.sheet.columnCount - 1);
    return [{ title: null, top: 0, bottom: last, left: 0, right: grid.sheet.columnCount - 1, header }];
  }
  const blocks: Block[] = [];
  lines.forEach((line, index) => {
    const top = index === 0 ? 0 : topOf(grid, line[0]!.row, lines[index - 1]![0]!.row);
    const next = lines[index + 1];
    const bottom = next === undefined ? last : topOf(grid, next[0]!.row, line[0]!.row) - 1;
    line.forEach((title, place) => {
      const left = place === 0 ? 0 : title.column;
      const right = (line[place + 1]?.column ?? grid.sheet.columnCount) - 1;
      const header = headerBand(
        grid,
        title.row + 1,
        Math.min(bottom, title.row + 1 + LONGEST_PREAMBLE * 2),
        left,
        right,
      );
      blocks.push({ title, top, bottom, left, right, header });
    });
  });
  return withoutRepeatedPages(grid, blocks);
}

/** Lines with one title, or several where tables stand side by side. */
function titleLines(grid: Grid): readonly (readonly TitleSpot[])[] {
  const lines: TitleSpot[][] = [];
  for (let row = 0; row < grid.sheet.rowCount; row += 1) {
    const filled = grid.filled(row);
    if (filled.length === 0 || filled.length > TITLE_LINE_CELLS) continue;
    const titles = titlesIn(grid, row, filled);
    if (titles.length > 0 && leadsToHeader(grid, row)) lines.push(titles);
  }
  return lines;
}

/** Titles of a line that holds nothing else but table numbers, units and organisations. */
function titlesIn(grid: Grid, row: number, filled: readonly number[]): TitleSpot[] {
  const titles = filled
    .filter((column) => typeof grid.cell(row, column)?.value === "string" && looksLikeTitle(grid.shown(row, column)))
    .map((column) => ({ row, column, text: grid.shown(row, column) }));
  const others = filled.filter((column) => !titles.some((title) => title.column === column));
  return others.every((column) => isMetaText(grid.text(row, column))) ? titles : [];
}

/** A title is followed by its header or by lines about the table; a row label that ends in 表 is not. */
function leadsToHeader(grid: Grid, row: number): boolean {
  for (let next = row + 1; next <= Math.min(row + LONGEST_PREAMBLE, grid.sheet.rowCount - 1); next += 1) {
    const filled = grid.filled(next);
    // A line above the title proper: 某局2024年度部门决算公开表 over 支出决算表.
    if (filled.length <= TITLE_LINE_CELLS && titlesIn(grid, next, filled).length > 0) return false;
    if (filled.length === 0 || isMetaRow(grid, next, filled)) continue;
    return filled.length >= 2 || isHeaderRow(grid, next, filled);
  }
  return false;
}

/** A number standing alone above a title belongs to that title's table. */
function topOf(grid: Grid, titleRow: number, previousTitleRow: number): number {
  let top = titleRow;
  for (let row = titleRow - 1; row > previousTitleRow; row -= 1) {
    const filled = grid.filled(row);
    if (filled.length === 0) continue;
    if (!isMetaRow(grid, row, filled)) break;
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

function isNextPage(grid: Grid, previous: Block, block: Block): boolean {
  if (previous.title === null || block.title === null || previous.header === null || block.header === null)
    return false;
  if (titleKey(previous.title.text) !== titleKey(block.title.text) || previous.left !== block.left) return false;
  const shift = block.header.firstRow - previous.header.firstRow;
  const organisation = (title: TitleSpot, header: { firstRow: number }): string => {
    const texts: string[] = [];
    for (let row = title.row + 1; row < header.firstRow; row += 1)
      texts.push(
        grid
          .filled(row)
          .map((column) => grid.text(row, column))
          .join("|"),
      );
    return texts.filter((text) => text !== "").join("/");
  };
  if (organisation(previous.title, previous.header) !== organisation(block.title, block.header)) return false;
  for (let row = previous.header.firstRow; row <= previous.header.lastRow; row += 1)
    if (rowText(grid, row) !== rowText(grid, row + shift)) return false;
  return true;
}

export function rowText(grid: Grid, row: number): string {
  return grid
    .filled(row)
    .map((column) => `${column}:${grid.text(row, column)}`)
    .join("|");
}
