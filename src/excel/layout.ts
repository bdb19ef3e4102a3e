import { parseRange, HostError, type CellRange } from "../workbook";
import { blocksOf, halvesOf, rangeOf, type SheetDraft } from "./draft";
import type { Task } from "./rounds";
import type { Area } from "./survey";

/** JSON of one row's, column's or cell's property object. */
const BYTES_PER_PROPERTY = 40;

/** Addresses come as one text that Excel cuts off at 8,192 characters. */
const ADDRESS_LIMIT = 8_192;

/** Sheets with more than 512 merges in the asked rows make the call fail; this few rows never have as many. */
const FEWEST_MERGE_ROWS = 2;

/** Few enough cells for one piece of a round. */
const CELLS_PER_BLOCK = 50_000;

/** What is asked of the columns along with the cells: which are hidden, and whether any cell is indented. */
export function columnTasks(draft: SheetDraft): readonly Task[] {
  const { area } = draft.surveyed;
  return area === null ? [] : [columnTask(draft, area)];
}

/** The tasks that read the rest, once the cells are known: merges, hidden rows, indents of labels. */
export function layoutTasks(draft: SheetDraft): readonly Task[] {
  const { area, someRowsHidden } = draft.surveyed;
  if (area === null) return [];
  return [
    mergeTask(draft, area),
    ...(someRowsHidden ? [hiddenRowsTask(draft, area)] : []),
    ...indentedColumns(draft, area)
      .flatMap((columns) => blocksOf(columns, CELLS_PER_BLOCK))
      .map((block) => indentTask(draft, block)),
  ];
}

function hiddenRowsTask(draft: SheetDraft, area: Area): Task {
  return {
    bytes: area.rows * BYTES_PER_PROPERTY,
    queue: () => {
      const rows = rangeOf(draft.surveyed.proxy, area).getRowProperties({ rowHidden: true });
      return () => rows.value.forEach((row, i) => row.rowHidden === true && draft.hideRow(area.top + i));
    },
    smaller: () => halvesOf(area, 100).map((half) => hiddenRowsTask(draft, half)),
  };
}

function columnTask(draft: SheetDraft, area: Area): Task {
  return {
    bytes: area.columns * BYTES_PER_PROPERTY * 2,
    queue: () => {
      const wanted = { columnHidden: true, format: { indentLevel: true } };
      const columns = rangeOf(draft.surveyed.proxy, area).getColumnProperties(wanted);
      return () =>
        columns.value.forEach(({ columnHidden, format }, i) =>
          draft.column(area.left + i, columnHidden === true, format?.indentLevel ?? null),
        );
    },
    smaller: () => [],
  };
}

function indentTask(draft: SheetDraft, block: Area): Task {
  return {
    bytes: block.rows * block.columns * BYTES_PER_PROPERTY,
    queue: () => {
      const cells = rangeOf(draft.surveyed.proxy, block).getCellProperties({ format: { indentLevel: true } });
      return () =>
        cells.value.forEach((row, i) =>
          row.forEach((cell, j) => draft.indent(block.top + i, block.left + j, cell.format?.indentLevel ?? 0)),
        );
    },
    smaller: () => halvesOf(block, 100).map((half) => indentTask(draft, half)),
  };
}

/** Runs of neighbouring columns with indented labels. */
function indentedColumns(draft: SheetDraft, area: Area): readonly Area[] {
  const runs: { left: number; columns: number }[] = [];
  for (let column = area.left; column < area.left + area.columns; column += 1) {
    const run = runs.at(-1);
    if (!draft.hasIndentedLabels(column)) continue;
    if (run !== undefined && run.left + run.columns === column) run.columns += 1;
    else runs.push({ left: column, columns: 1 });
  }
  return runs.map((run) => ({ ...area, ...run }));
}

/**
 * Excel reports the merges whose top left cell lies in the rows asked for, cut off at their edge.
 * When they are too many the rows are halved, and a third task over the seam sees the merges across it whole.
 */
function mergeTask(draft: SheetDraft, area: Area): Task {
  return {
    bytes: ADDRESS_LIMIT,
    queue: () => {
      const merged = rangeOf(draft.surveyed.proxy, area).getMergedAreasOrNullObject();
      merged.load("address");
      return () => {
        if (merged.isNullObject) return;
        rangesIn(merged.address).forEach((range) => draft.merge(range));
      };
    },
    smaller: () => {
      const halves = halvesOf(area, FEWEST_MERGE_ROWS);
      const [upper, lower] = halves;
      if (upper === undefined || lower === undefined) return [];
      const top = upper.top + Math.floor(upper.rows / 2);
      const seam = { ...area, top, rows: lower.top + Math.floor(lower.rows / 2) - top };
      return [...halves, seam].map((piece) => mergeTask(draft, piece));
    },
  };
}

/** One address of a list like `'表 1'!A1:C1,'表 1'!A3:A9`; sheet names may hold commas inside their quotes. */
const LISTED = /(?:'(?:[^']|'')*'!|[^',!]*!)?(\$?[A-Z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Z]{1,3}\$?[0-9]{1,7})?)(?:,|$)/gy;

/** @throws HostError "too-large" when the list was cut off */
export function rangesIn(addresses: string): readonly CellRange[] {
  if (addresses.length >= ADDRESS_LIMIT) throw new HostError("too-large", { detail: "address list cut off" });
  const ranges: CellRange[] = [];
  let read = 0;
  for (const match of addresses.matchAll(LISTED)) {
    const range = parseRange(match[1]!);
    if (range !== null) ranges.push(range);
    read += match[0].length;
  }
  if (read !== addresses.length) throw new HostError("too-large", { detail: "address list not understood" });
  return ranges;
}
