export { narrativeToDocx } from "./narrative/docx";
export { narrativeToHtml } from "./narrative/html";
export { narrativeToPlainText } from "./narrative/plain-text";
export { shownText } from "./number-format";
export { DocumentError, documentProblemText, type DocumentLanguage, type DocumentProblem } from "./problem";
export { readDocxText, readNarrativeText, readText } from "./read-text";
export { readWorkbook } from "./read-workbook";
export { escapeForSheet } from "./sheet-text";
