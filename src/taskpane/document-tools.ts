import { importCatalogue } from "../classification";
import {
  annotatedDocx,
  checkReport,
  DocumentError,
  documentProblemText,
  leftOutLines,
  narrativeToDocx,
  narrativeToHtml,
  narrativeToPlainText,
  proofReport,
  readNarrative,
  readWorkbook,
  remarksOn,
  reportFile,
  readSpotCheck,
  reportWords,
  spotCheckReport,
} from "../documents";
import type { DocumentTools } from "./session/services";

/** Reading and writing of files, as one chunk that is loaded on request. */
export const documentTools: DocumentTools = {
  narrativeToDocx,
  narrativeToHtml,
  narrativeToPlainText,
  readWorkbook,
  readNarrative,
  leftOut: leftOutLines,
  checkReport,
  proofReport,
  spotCheckReport,
  readSpotCheck,
  reportFile,
  annotated: (bytes, input, at) =>
    annotatedDocx(bytes, remarksOn(input), { author: reportWords(input.language).product, date: new Date(at) }),
  importCatalogue: (workbook) => {
    const { catalogue } = importCatalogue(workbook);
    return catalogue.accounts.length === 0 ? null : catalogue;
  },
  reasons: (error) =>
    error instanceof DocumentError
      ? { zh: documentProblemText(error.problem, "zh"), en: documentProblemText(error.problem, "en") }
      : null,
};
