import type { Book } from "../book";
import type { RequirementSets } from "./requirement-sets";

const EXCEL_ON_THE_WEB = 16;
const TASK_PANE = 1;
const READ_WRITE = 1;

/** What the library asks for first: the workbook, the language and what this host can do. */
export function appContext(addInId: string, book: Book, sets: RequirementSets, language: string): object {
  return {
    _id: addInId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: `https://workbench.invalid/${encodeURIComponent(book.name)}`,
    _clientMode: READ_WRITE,
    _settings: [...book.settings],
    _reason: "documentOpened",
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: addInId,
    _appInstanceId: addInId,
    _hostFullVersion: "16.0.0.0",
    _requirementMatrix: JSON.stringify(sets),
    _addinName: "预算情况说明助手",
  };
}
