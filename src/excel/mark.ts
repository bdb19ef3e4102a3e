import { HostError, cellKey, type CellMark } from "../workbook";
import { FILL_PROPERTIES, applyFill, canBeRestored, colourOf, fillOf, isOurColour, type Fill } from "./fills";
import { markKey, memoryOf, queueMemory, writtenMemory, type MarkedCell } from "./mark-memory";
import { inRounds, type Task } from "./rounds";
import type { ExcelRunner } from "./run";
import { SETTING } from "./settings";

/** Request and answer for one painted cell. */
export const BYTES_PER_FILL = 1_000;

const WORST_FIRST: readonly CellMark["severity"][] = ["error", "inconsistent", "warning"];

interface Seen {
  readonly sheet: Excel.Worksheet;
  readonly mark: CellMark;
  /** The user's fill; null where our colour covers it. */
  before: Fill | null;
}

/**
 * Paints the cells, after it has written down in the workbook how they looked. Of several marks on
 * one cell the worst shows. Earlier marks stay and keep what was remembered of them.
 * @throws HostError
 */
export async function markCells(run: ExcelRunner, marks: readonly CellMark[]): Promise<void> {
  const wanted = worstPerCell(marks);
  if (wanted.length === 0) return;
  await run(async (context, pulse) => {
    const memory = queueMemory(context);
    const sheets = await openSheets(context, new Set(wanted.map(({ cell }) => cell.sheet)));
    const seen = wanted.map((mark): Seen => ({ mark, sheet: sheets.get(mark.cell.sheet)!, before: null }));
    await inRounds(context, seen.map(lookTask), { pulse });
    const paintable = seen.filter(({ before }) => before === null || canBeRestored(before));
    const remembered = writtenMemory(merged(memoryOf(memory) ?? [], paintable));
    await inRounds(context, [rememberTask(context, remembered), ...paintable.map(paintTask)], { pulse });
  });
}

function worstPerCell(marks: readonly CellMark[]): readonly CellMark[] {
  const worst = new Map<string, CellMark>();
  const ranked = [...marks].sort((a, b) => WORST_FIRST.indexOf(b.severity) - WORST_FIRST.indexOf(a.severity));
  for (const mark of ranked) worst.set(cellKey(mark.cell), mark);
  return [...worst.values()];
}

/** The sheets by name, in one round trip. @throws HostError "protected" before anything was changed */
async function openSheets(context: Excel.RequestContext, names: ReadonlySet<string>) {
  const sheets = new Map([...names].map((name) => [name, context.workbook.worksheets.getItem(name)]));
  for (const sheet of sheets.values()) {
    sheet.load("id");
    sheet.protection.load("protected,options");
  }
  await context.sync();
  for (const sheet of sheets.values()) refuseIfProtected(sheet);
  return sheets;
}

/** Expects `protection` loaded with "protected,options". @throws HostError "protected" */
export function refuseIfProtected({ protection }: Excel.Worksheet): void {
  const options = protection.options as Excel.WorksheetProtectionOptions | null;
  if (protection.protected && options?.allowFormatCells !== true) throw new HostError("protected");
}

function lookTask(seen: Seen): Task {
  return {
    bytes: BYTES_PER_FILL,
    queue: () => {
      const { fill } = seen.sheet.getCell(seen.mark.cell.row, seen.mark.cell.column).format;
      fill.load(FILL_PROPERTIES);
      return () => {
        seen.before = isOurColour(fill.color) ? null : fillOf(fill);
      };
    },
    smaller: () => [],
  };
}

/** First of its rounds, so that nothing is painted before it is remembered. */
function rememberTask(context: Excel.RequestContext, memory: string): Task {
  return {
    bytes: memory.length * 2,
    queue: () => {
      context.workbook.settings.add(SETTING.marks, memory);
      return () => undefined;
    },
    smaller: () => [],
  };
}

function paintTask({ sheet, mark }: Seen): Task {
  return {
    bytes: BYTES_PER_FILL,
    queue: () => {
      const { fill } = sheet.getCell(mark.cell.row, mark.cell.column).format;
      applyFill(fill, { colour: colourOf(mark.severity) });
      return () => undefined;
    },
    smaller: () => [],
  };
}

/**
 * Under a mark of ours lies what was remembered when it was painted. A mark without a memory came
 * with a copied row; nothing of the user's is under it.
 */
function merged(remembered: readonly MarkedCell[], seen: readonly Seen[]): readonly MarkedCell[] {
  const cells = new Map(remembered.map((cell) => [markKey(cell), cell]));
  for (const { sheet, mark, before } of seen) {
    const { row, column } = mark.cell;
    const key = markKey({ sheetId: sheet.id, row, column });
    if (before === null && cells.has(key)) continue;
    cells.set(key, { sheetId: sheet.id, sheet: mark.cell.sheet, row, column, before: before ?? { colour: null } });
  }
  return [...cells.values()];
}
