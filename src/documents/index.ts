export { leftOutLines } from "./left-out";
export { narrativeToDocx } from "./narrative/docx";
export { narrativeToHtml } from "./narrative/html";
export { narrativeToPlainText } from "./narrative/plain-text";
export { shownText } from "./number-format";
export { DocumentError, documentProblemText, type DocumentLanguage, type DocumentProblem } from "./problem";
export { type NarrativeText, readDocxText, readNarrative, readNarrativeText, readText } from "./read-text";
export { annotatedDocx, type Remark } from "./word/annotate";
export type { LeftOut } from "./word/piece";
export { readWorkbook } from "./read-workbook";
export { escapeForSheet } from "./sheet-text";
export {
  cellsText,
  checkReport,
  type CheckReportInput,
  dateText,
  proofReport,
  type ProofReportInput,
  type RemarksInput,
  remarksOn,
  reportFile,
  type ReportFormat,
  type ReportPaper,
  readSpotCheck,
  reportWords,
  type SpotCheckInput,
  type SpotCheckRecord,
  spotCheckReport,
  timeText,
} from "./report";
