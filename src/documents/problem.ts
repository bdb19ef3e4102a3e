/** Why a file could not be read. Ids are ours; each has one sentence for the user in each language. */
export type DocumentProblem =
  | "empty-file"
  | "not-a-workbook"
  | "not-a-document"
  | "not-text"
  | "unsupported-format"
  | "separated-text"
  | "web-table"
  | "open-document-sheet"
  | "encrypted"
  | "corrupt"
  | "too-large"
  | "suspicious-archive"
  | "not-calculated"
  | "cancelled";

export type DocumentLanguage = "zh" | "en";

export class DocumentError extends Error {
  override readonly name = "DocumentError";
  /** `detail` is for whoever debugs; users read `documentProblemText`. */
  constructor(
    readonly problem: DocumentProblem,
    options?: { readonly detail?: string; readonly cause?: unknown },
  ) {
    super(options?.detail ?? problem, { cause: options?.cause });
  }
}

const WORDING: Readonly<Record<DocumentProblem, Readonly<Record<DocumentLanguage, string>>>> = {
  "empty-file": {
    zh: "这个文件是空的，可能没有下载或复制完整，请重新取得文件后再选择。",
    en: "This file is empty; it may not have been downloaded or copied completely. Get the file again, then choose it.",
  },
  "not-a-workbook": {
    zh: "这个文件不是 Excel 工作簿，请选择扩展名为 .xlsx 或 .xls 的预算（决算）表格文件。",
    en: "This file is not an Excel workbook. Choose the budget or final-account tables saved as .xlsx or .xls.",
  },
  "not-a-document": {
    zh: "这个文件不是 Word 文档，请选择扩展名为 .docx 的情况说明，或把文字粘贴进来。",
    en: "This file is not a Word document. Choose a narrative saved as .docx, or paste its text.",
  },
  "not-text": {
    zh: "这个文件里的文字无法识别，请用记事本打开它，以 UTF-8 编码另存后再选择，或把文字粘贴进来。",
    en: "The text of this file could not be read. Open it in Notepad and save it as UTF-8, or paste its text.",
  },
  "unsupported-format": {
    zh: "不能直接读取这种格式的文件，请用 Excel 或 WPS 打开它，另存为 .xlsx（文字材料另存为 .docx）后再选择。",
    en: "Files of this format cannot be read directly. Open it in Excel or Word, save it as .xlsx or .docx, then choose it.",
  },
  "separated-text": {
    zh: "这个文件是文本（CSV 或制表符分隔），不是 Excel 工作簿，请把扩展名改成 .csv 或 .tsv，或者用 Excel、WPS 打开它，另存为 .xlsx 后再选择。",
    en: "This file is text (CSV or tab-separated), not an Excel workbook. Name it .csv or .tsv, or open it in Excel and save it as .xlsx, then choose it.",
  },
  "web-table": {
    zh: "这个文件是网页（HTML、MHT 等），里面没有分得清行列的表格，请用 Excel 或 WPS 打开它，另存为 .xlsx 后再选择。",
    en: "This file is a web page (HTML, MHT or the like) without a table whose rows and columns can be told. Open it in Excel, save it as .xlsx, then choose it.",
  },
  "open-document-sheet": {
    zh: "这个 OpenDocument 文件里没有能读的工作表，请用 Excel 或 WPS 打开它，另存为 .xlsx 后再选择。",
    en: "This OpenDocument file has no sheet that can be read. Open it in Excel, save it as .xlsx, then choose it.",
  },
  encrypted: {
    zh: "这个文件设有打开密码，请在 Excel 或 WPS 中取消密码并保存后再选择。",
    en: "This file is protected by a password. Remove the password in Excel or Word, save it, then choose it again.",
  },
  corrupt: {
    zh: "这个文件已损坏或不完整，请用 Excel 或 WPS 打开并修复、另存一份后再选择，或重新取得文件。",
    en: "This file is damaged or incomplete. Open and repair it in Excel or Word and save a copy, or get the file again.",
  },
  "too-large": {
    zh: "这个文件太大，无法读取，请只保留需要核对的表、删去图片后另存一份再选择。",
    en: "This file is too large to read. Keep only the tables to be checked, remove pictures, save a copy and choose it.",
  },
  "suspicious-archive": {
    zh: "这个文件的内部结构不正常，为安全起见没有读取，请用 Excel 或 WPS 打开确认后另存一份再选择。",
    en: "The inner structure of this file is abnormal, so it was not read. Check it in Excel or Word and save a copy.",
  },
  "not-calculated": {
    zh: "这个文件里有公式还没有计算出结果，请用 Excel 或 WPS 打开它，保存一次后再选择。",
    en: "Some formulas in this file have never been calculated. Open it in Excel, save it once, then choose it again.",
  },
  cancelled: {
    zh: "已取消读取，需要时请重新选择文件。",
    en: "Reading was cancelled. Choose the file again when you need it.",
  },
};

/** What happened and what to do, in one sentence (English may take two). */
export function documentProblemText(problem: DocumentProblem, language: DocumentLanguage = "zh"): string {
  return WORDING[problem][language];
}

/** @throws DocumentError "cancelled" */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new DocumentError("cancelled");
}
