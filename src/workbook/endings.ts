/** What the files end in that can be read as workbooks: Excel's own, and what platforms hand out. */
export const WORKBOOK_ENDINGS = [
  "xlsx",
  "xlsm",
  "xls",
  "ods",
  "csv",
  "tsv",
  "htm",
  "html",
  "mht",
  "mhtml",
  "xml",
] as const;
