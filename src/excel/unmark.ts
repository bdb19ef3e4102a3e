import type { Area } from "./survey";
import { applyFill, isOurColour, type Fill } from "./fills";
import { blocksOf, halvesOf, rangeOf } from "./draft";
import { BYTES_PER_FILL, refuseIfProtected } from "./mark";
import { memoryOf, queueMemory, type MarkedCell } from "./mark-memory";
import { inRounds, type Task } from "./rounds";
import type { ExcelRunner } from "./run";
import { SETTING, removeSetting } from "./settings";

const BYTES_PER_COLOUR = 50;
const CELLS_PER_BLOCK = 20_000;

/** Marks lie among the values; a bigger used range than this is searched only this far. */
const SEARCHED = { rows: 20_000, columns: 400 };

/** The remembered cells of one sheet, and the cells that carry our colour now. */
interface PaintedSheet {
  readonly proxy: Excel.Worksheet;
  readonly remembered: readonly MarkedCell[];
  painted: Place[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Gives every cell that still carries one of our colours the fill it had, and forgets. Where rows or
 * columns were inserted since, the marks have moved and are looked for; cells that the user has
 * painted otherwise since are left alone.
 * @throws HostError
 */
export async function unmarkCells(run: ExcelRunner): Promise<void> {
  await run(async (context, pulse) => {
    const memory = queueMemory(context);
    await context.sync();
    const remembered = memoryOf(memory);
    if (remembered === null) return;
    const sheets = await openSheets(context, remembered);
    await inRounds(context, sheets.flatMap(lookTasks), { pulse });
    const shifted = sheets.filter(({ painted, remembered }) => painted.length < remembered.length);
    await inRounds(context, await searchTasks(context, shifted), { pulse });
    await inRounds(context, sheets.flatMap(restoreTasks), { pulse });
    await removeSetting(context, SETTING.marks);
    await context.sync();
  });
}

/** The sheets that still exist, found by id or else by name. @throws HostError "protected" before anything was changed */
async function openSheets(context: Excel.RequestContext, cells: readonly MarkedCell[]): Promise<PaintedSheet[]> {
  const bySheet = new Map<string, MarkedCell[]>();
  for (const cell of cells) bySheet.set(cell.sheetId, [...(bySheet.get(cell.sheetId) ?? []), cell]);
  const candidates = [...bySheet].map(([id, remembered]) => ({
    remembered,
    found: [id, remembered[0]!.sheet].map((key) => lookUp(context, key)),
  }));
  await context.sync();
  const sheets: PaintedSheet[] = [];
  for (const { found, remembered } of candidates) {
    const proxy = found.find((sheet) => !sheet.isNullObject);
    if (proxy === undefined) continue;
    proxy.protection.load("protected,options");
    sheets.push({ proxy, remembered, painted: [] });
  }
  await context.sync();
  for (const { proxy } of sheets) refuseIfProtected(proxy);
  return sheets;
}

function lookUp(context: Excel.RequestContext, key: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  sheet.load("id");
  return sheet;
}

function lookTasks(sheet: PaintedSheet): readonly Task[] {
  return sheet.remembered.map(({ row, column }) => ({
    bytes: BYTES_PER_FILL,
    queue: () => {
      const { fill } = sheet.proxy.getCell(row, column).format;
      fill.load("color");
      return () => {
        if (isOurColour(fill.color)) addPlace(sheet, { row, column });
      };
    },
    smaller: () => [],
  }));
}

function addPlace(sheet: PaintedSheet, place: Place): void {
  if (!sheet.painted.some(({ row, column }) => row === place.row && column === place.column)) sheet.painted.push(place);
}

/** Tasks that look through all values of the sheets for our colours. One round trip when there are any. */
async function searchTasks(context: Excel.RequestContext, sheets: readonly PaintedSheet[]): Promise<readonly Task[]> {
  if (sheets.length === 0) return [];
  const used = sheets.map(({ proxy }) => {
    const range = proxy.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return range;
  });
  await context.sync();
  return sheets.flatMap((sheet, index) => {
    const range = used[index]!;
    if (range.isNullObject) return [];
    const area = {
      top: range.rowIndex,
      left: range.columnIndex,
      rows: Math.min(range.rowCount, SEARCHED.rows),
      columns: Math.min(range.columnCount, SEARCHED.columns),
    };
    return blocksOf(area, CELLS_PER_BLOCK).map((block) => searchTask(sheet, block));
  });
}

function searchTask(sheet: PaintedSheet, block: Area): Task {
  return {
    bytes: block.rows * block.columns * BYTES_PER_COLOUR,
    queue: () => {
      const cells = rangeOf(sheet.proxy, block).getCellProperties({ format: { fill: { color: true } } });
      return () =>
        cells.value.forEach((row, i) =>
          row.forEach((cell, j) => {
            if (isOurColour(cell.format?.fill?.color)) addPlace(sheet, { row: block.top + i, column: block.left + j });
          }),
        );
    },
    smaller: () => halvesOf(block, 100).map((half) => searchTask(sheet, half)),
  };
}

/**
 * Inserting and deleting elsewhere keeps the marks in reading order, so when none was lost or
 * copied, the first place found is the first remembered. Otherwise only a place that has not moved
 * is known, and any other is left without fill.
 */
function restoreTasks({ proxy, painted, remembered }: PaintedSheet): readonly Task[] {
  const places = [...painted].sort(inReadingOrder);
  const cells = [...remembered].sort(inReadingOrder);
  const moved = places.length === cells.length;
  return places.map((place, index) => {
    const cell = moved ? cells[index] : cells.find(({ row, column }) => row === place.row && column === place.column);
    return restoreTask(proxy, place, cell?.before ?? { colour: null });
  });
}

function inReadingOrder(left: Place, right: Place): number {
  return left.row - right.row || left.column - right.column;
}

function restoreTask(sheet: Excel.Worksheet, { row, column }: Place, fill: Fill): Task {
  return {
    bytes: BYTES_PER_FILL,
    queue: () => {
      applyFill(sheet.getCell(row, column).format.fill, fill);
      return () => undefined;
    },
    smaller: () => [],
  };
}
