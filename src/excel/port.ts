import type { WorkbookPort } from "../workbook";
import { markCells } from "./mark";
import { goToCell } from "./navigate";
import { readWorkbook } from "./read";
import { writeReportSheet } from "./report-sheet";
import { DEFAULT_PATIENCE, excelRunner, type Patience } from "./run";
import { SETTING, readSetting, writeSetting } from "./settings";
import { SheetNames } from "./sheet-names";
import { unmarkCells } from "./unmark";
import { watchChanges, watchSelection } from "./watch";

export interface ExcelPortOptions {
  /** True while a request waits for the user to finish editing a cell; false when it goes on. */
  readonly onEditMode?: (waiting: boolean) => void;
  readonly patience?: Partial<Patience>;
}

/** The open workbook, through Office.js. To be made once, after `onOfficeReady` said "ready". */
export function excelPort({ onEditMode, patience }: ExcelPortOptions = {}): WorkbookPort {
  const run = excelRunner({ ...DEFAULT_PATIENCE, ...patience }, (waiting) => onEditMode?.(waiting));
  const names = new SheetNames(run);
  return {
    read: async (options) => {
      const { workbook, survey } = await readWorkbook(run, options);
      names.remember(survey.sheets);
      for (const sheet of survey.sheets) if (sheet.ours) names.markOurs(sheet.id);
      return workbook;
    },
    goTo: (cell, options) => goToCell(run, cell, options?.reveal ?? false),
    watchChanges: (listener) => watchChanges(run, names, listener),
    watchSelection: (listener) => watchSelection(run, names, listener),
    mark: (marks) => markCells(run, marks),
    unmark: () => unmarkCells(run),
    writeReportSheet: (sheet) => writeReportSheet(run, names, sheet),
    loadNotes: () => readSetting(run, SETTING.notes),
    saveNotes: (notes) => writeSetting(run, SETTING.notes, notes),
  };
}
