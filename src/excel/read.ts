import { HostError, type ReadOptions, type Workbook } from "../workbook";
import { contentTasks } from "./content";
import { SheetDraft } from "./draft";
import { columnTasks, layoutTasks } from "./layout";
import { inRounds, type Task } from "./rounds";
import type { ExcelRunner } from "./run";
import { queueSheetCheck, survey, type Survey } from "./survey";

/** A complete snapshot, and the survey it rests on. */
export interface Reading {
  readonly workbook: Workbook;
  readonly survey: Survey;
}

/**
 * Reads all sheets. Round trips: names, used ranges, cells (one a 4 MB), layout (one a 4 MB).
 * When sheets are added, deleted or renamed meanwhile, it starts over once.
 * @throws HostError; never returns part of a workbook
 */
export async function readWorkbook(run: ExcelRunner, options: ReadOptions = {}): Promise<Reading> {
  const read = () => run((context, pulse) => readOnce(context, pulse, options), { signal: options.signal });
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof HostError) || error.problem !== "sheet-missing") throw error;
    return await read();
  }
}

async function readOnce(context: Excel.RequestContext, pulse: () => void, options: ReadOptions): Promise<Reading> {
  const seen = await survey(context, pulse);
  const drafts = seen.sheets.filter((sheet) => !sheet.ours).map((sheet) => new SheetDraft(sheet));
  const progress = progressOf(drafts, options);
  const rounds = { pulse, signal: options.signal };
  progress.begin();
  await inRounds(
    context,
    drafts.flatMap((draft) => [...columnTasks(draft), ...contentTasks(draft, () => progress.read(draft))]),
    rounds,
  );
  await inRounds(context, [...drafts.flatMap((draft) => layoutTasks(draft)), sheetCheckTask(context, seen)], rounds);
  progress.end();
  return { survey: seen, workbook: { name: seen.workbook, sheets: drafts.map((draft) => draft.finish()) } };
}

/** Last in the last round: what was read belongs to the sheets that are there now. */
function sheetCheckTask(context: Excel.RequestContext, seen: Survey): Task {
  return { bytes: seen.sheets.length * 200, queue: () => queueSheetCheck(context, seen), smaller: () => [] };
}

/** Reports the sheet being read and how many are done; empty sheets are done from the start. */
function progressOf(drafts: readonly SheetDraft[], { onProgress }: ReadOptions) {
  const waiting = drafts.filter((draft) => draft.surveyed.area !== null);
  const report = () => {
    const current = waiting[0] ?? drafts.at(-1);
    onProgress?.({
      done: drafts.length - waiting.length,
      total: drafts.length,
      sheet: current?.surveyed.name ?? "",
    });
  };
  return {
    begin: report,
    read: (draft: SheetDraft) => {
      const index = waiting.indexOf(draft);
      if (index >= 0) waiting.splice(index, 1);
      report();
    },
    end: report,
  };
}
