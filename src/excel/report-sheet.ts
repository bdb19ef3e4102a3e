import { HostError, type ReportSheet } from "../workbook";
import { REPORT_SHEET_MARK } from "./report-sheet-mark";
import { inRounds, type Task } from "./rounds";
import type { ExcelRunner } from "./run";
import type { SheetNames } from "./sheet-names";

/** Longest text a cell can hold. */
const CELL_TEXT_LIMIT = 32_767;

/** Beyond this many characters a column wraps its text instead of growing with it. */
const WRAP_FROM = 40;
const WRAPPED_WIDTH = 320;

const ROWS_PER_TASK = 500;

/**
 * Writes a sheet of texts. A sheet that we wrote before is emptied and written again; one that the user has given
 * another name since, or copied, is kept as it is, and so is a sheet of the user's own that has the name: ours gets a number.
 * @throws HostError
 */
export async function writeReportSheet(run: ExcelRunner, names: SheetNames, report: ReportSheet): Promise<void> {
  await run(async (context, pulse) => {
    const sheet = await emptySheet(context, names, report.name);
    sheet.load("id");
    await context.sync();
    names.markOurs(sheet.id);
    const width = Math.max(0, ...report.rows.map((row) => row.length));
    if (width === 0) return;
    const rows = report.rows.map((row) => Array.from({ length: width }, (_, column) => cellText(row[column] ?? "")));
    await inRounds(context, [...writeTasks(sheet, rows, 0), layoutTask(sheet, rows, width, report.headerRow ?? 0)], {
      pulse,
    });
  });
}

/** Our sheet, empty. A new one is named when it is added: renaming it later would cost the user the undo list. */
async function emptySheet(context: Excel.RequestContext, names: SheetNames, wanted: string): Promise<Excel.Worksheet> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name");
  protection.load("protected");
  await context.sync();
  const marks = worksheets.items.map((sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(REPORT_SHEET_MARK);
    mark.load("value");
    return { sheet, mark };
  });
  await context.sync();
  const ours = marks.find(
    ({ sheet, mark }) => !mark.isNullObject && isStillNamed(sheet.name, mark.value, wanted),
  )?.sheet;
  if (ours !== undefined) {
    names.markOurs(ours.id);
    ours.getRange().clear();
    return ours;
  }
  if (protection.protected) throw new HostError("protected", { detail: "the workbook's structure is protected" });
  const name = freeName(wanted, new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase())));
  const added = worksheets.add(name);
  added.customProperties.add(REPORT_SHEET_MARK, name);
  return added;
}

/** Sheets written before the mark held a name are marked so. */
const UNNAMED_MARK = "1";

/** Whether the sheet bears the name we gave it: the wanted one, or with the number it got beside a sheet of that name. */
function isStillNamed(name: string, mark: string, wanted: string): boolean {
  const [own, base] = [name.toLowerCase(), wanted.toLowerCase()];
  if (own !== (mark === UNNAMED_MARK ? base : mark.toLowerCase())) return false;
  return own === base || (own.startsWith(`${base} (`) && /^ \(\d+\)$/.test(own.slice(base.length)));
}

/** Names of sheets are compared without regard to case. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return name;
}

function cellText(text: string): string {
  return text.length <= CELL_TEXT_LIMIT ? text : `${text.slice(0, CELL_TEXT_LIMIT - 1)}…`;
}

function writeTasks(sheet: Excel.Worksheet, rows: readonly (readonly string[])[], from: number): readonly Task[] {
  const tasks: Task[] = [];
  for (let start = 0; start < rows.length; start += ROWS_PER_TASK)
    tasks.push(writeTask(sheet, rows.slice(start, start + ROWS_PER_TASK), from + start));
  return tasks;
}

/** The text format comes before the texts: with it, Excel takes none of them for a formula. */
function writeTask(sheet: Excel.Worksheet, rows: readonly (readonly string[])[], top: number): Task {
  return {
    bytes: rows.reduce((sum, row) => row.reduce((cells, text) => cells + 20 + text.length * 3, sum), 0),
    queue: () => {
      const range = sheet.getRangeByIndexes(top, 0, rows.length, rows[0]!.length);
      range.numberFormat = rows.map((row) => row.map(() => "@"));
      range.values = rows.map((row) => [...row]);
      return () => undefined;
    },
    smaller: () => {
      const upper = Math.ceil(rows.length / 2);
      if (upper === rows.length) return [];
      return [writeTask(sheet, rows.slice(0, upper), top), writeTask(sheet, rows.slice(upper), top + upper)];
    },
  };
}

/** Bold column names, columns as wide as the text below them needs. */
function layoutTask(
  sheet: Excel.Worksheet,
  all: readonly (readonly string[])[],
  width: number,
  headerRow: number,
): Task {
  const rows = all.slice(headerRow);
  return {
    bytes: width * 1_000,
    queue: () => {
      sheet.getRangeByIndexes(headerRow, 0, 1, width).format.font.bold = true;
      for (let column = 0; column < width; column += 1) {
        const { format } = sheet.getRangeByIndexes(headerRow, column, rows.length, 1);
        if (rows.every((row) => row[column]!.length < WRAP_FROM)) format.autofitColumns();
        else {
          format.columnWidth = WRAPPED_WIDTH;
          format.wrapText = true;
        }
      }
      return () => undefined;
    },
    smaller: () => [],
  };
}
