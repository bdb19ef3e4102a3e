import { HostError, type Visibility } from "../workbook";
import { REPORT_SHEET_MARK } from "./report-sheet-mark";

/** Part of a sheet, zero-based from A1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet as the first two round trips show it. */
export interface SurveyedSheet {
  readonly proxy: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** The part with values, capped; null for an empty sheet. */
  readonly area: Area | null;
  readonly rowsNotRead: number;
  readonly columnsNotRead: number;
  readonly someRowsHidden: boolean;
  /** Written by this add-in: its own results are not the user's work and are not read back. */
  readonly ours: boolean;
}

export interface Survey {
  readonly workbook: string;
  readonly sheets: readonly SurveyedSheet[];
}

/** Real disclosure tables have at most a few thousand rows; the caps keep a stray cell in XFD1048576 affordable. */
const CAP = { rows: 20_000, columns: 400, cells: 1_000_000 };

/** Which sheets there are and where their values lie: two round trips, whatever the workbook's size. */
export async function survey(context: Excel.RequestContext, pulse: () => void): Promise<Survey> {
  const workbook = context.workbook;
  workbook.load("name");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  pulse();
  const looks = workbook.worksheets.items.map(look);
  await context.sync();
  pulse();
  return { workbook: workbook.name, sheets: looks.map(sheetSeen) };
}

interface Look {
  readonly proxy: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly mark: Excel.WorksheetCustomProperty;
}

function look(proxy: Excel.Worksheet): Look {
  const used = proxy.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  const mark = proxy.customProperties.getItemOrNullObject(REPORT_SHEET_MARK);
  mark.load("value");
  return { proxy, used, mark };
}

function sheetSeen({ proxy, used, mark }: Look): SurveyedSheet {
  const sheet = { proxy, id: proxy.id, name: proxy.name, visibility: visibilityOf(proxy), ours: !mark.isNullObject };
  if (used.isNullObject) return { ...sheet, area: null, rowsNotRead: 0, columnsNotRead: 0, someRowsHidden: false };
  const columns = Math.min(used.columnCount, CAP.columns);
  const rows = Math.min(used.rowCount, CAP.rows, Math.floor(CAP.cells / columns));
  return {
    ...sheet,
    area: { top: used.rowIndex, left: used.columnIndex, rows, columns },
    rowsNotRead: used.rowCount - rows,
    columnsNotRead: used.columnCount - columns,
    // Null stands for "some are": only a plain false means that nothing is hidden.
    someRowsHidden: (used.rowHidden as boolean | null) !== false,
  };
}

function visibilityOf(sheet: Excel.Worksheet): Visibility {
  if (sheet.visibility === "VeryHidden") return "very-hidden";
  return sheet.visibility === "Hidden" ? "hidden" : "visible";
}

/**
 * Asks once more for the names after everything else was read.
 * @returns a check to run after the round trip. @throws HostError "sheet-missing" when sheets were added, deleted or renamed meanwhile
 */
export function queueSheetCheck(context: Excel.RequestContext, before: Survey): () => void {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name");
  return () => {
    const now = sheets.items.map((sheet) => `${sheet.id}\n${sheet.name}`);
    const then = before.sheets.map((sheet) => `${sheet.id}\n${sheet.name}`);
    if (now.length !== then.length || now.some((entry, index) => entry !== then[index]))
      throw new HostError("sheet-missing", { detail: "sheets changed while they were read" });
  };
}
