import type { DocumentLanguage } from "../problem";
import { reportToHtml } from "./html";
import type { ReportFormat, ReportPaper } from "./report-paper";

export { checkReport, type CheckReportInput } from "./check-report";
export { dateText, timeText } from "./moment";
export { cellsText } from "./evidence";
export { proofReport, type ProofReportInput, type RemarksInput, remarksOn } from "./proof-report";
export type { ReportFormat, ReportPaper } from "./report-paper";
export type { Making } from "./stamp";
export { readSpotCheck, type SpotCheckInput, type SpotCheckRecord, spotCheckReport } from "./spot-check-report";
export { reportWords } from "./words";

/** The report as a file. The writers of Word and Excel files are loaded on demand. */
export async function reportFile(
  paper: ReportPaper,
  format: ReportFormat,
  language: DocumentLanguage,
): Promise<Uint8Array> {
  switch (format) {
    case "html":
      return new TextEncoder().encode(reportToHtml(paper, language));
    case "docx":
      return await (await import("./docx")).reportToDocx(paper);
    case "xlsx":
      return (await import("./xlsx")).reportToXlsx(paper);
  }
}
