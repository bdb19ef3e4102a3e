import { importCatalogue } from "../classification";
import {
  DocumentError,
  documentProblemText,
  narrativeToDocx,
  narrativeToHtml,
  narrativeToPlainText,
  readNarrativeText,
  readWorkbook,
} from "../documents";
import type { DocumentTools } from "./session/services";

/** Reading and writing of files, as one chunk that is loaded on request. */
export const documentTools: DocumentTools = {
  narrativeToDocx,
  narrativeToHtml,
  narrativeToPlainText,
  readWorkbook,
  readNarrative: readNarrativeText,
  importCatalogue: (workbook) => {
    const { catalogue } = importCatalogue(workbook);
    return catalogue.accounts.length === 0 ? null : catalogue;
  },
  reasons: (error) =>
    error instanceof DocumentError
      ? { zh: documentProblemText(error.problem, "zh"), en: documentProblemText(error.problem, "en") }
      : null,
};
