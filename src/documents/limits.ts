/**
 * How much a document may cost. Real disclosure workbooks are tens of kilobytes with a few hundred
 * rows a sheet; the limits leave a factor of a hundred and still keep the pane alive.
 */
const MEGABYTE = 1024 * 1024;

export const LIMITS = {
  /** Bytes of an .xlsx or .docx file. */
  archiveBytes: 60 * MEGABYTE,
  /** Bytes of an .xls file, which is parsed in one go. */
  legacyBytes: 25 * MEGABYTE,
  textBytes: 10 * MEGABYTE,
  archiveEntries: 2_000,
  /** Of the whole archive, declared and, for what is read, real. */
  inflatedBytes: 200 * MEGABYTE,
  /** Inflated to compressed; a part below `ratioFloor` bytes is harmless whatever its ratio. */
  inflationRatio: 200,
  ratioFloor: 2 * MEGABYTE,
  /** Word keeps the whole text in one part, which is parsed in one go. */
  documentPartBytes: 8 * MEGABYTE,
  sheets: 500,
  /** Rows with values that are kept of one sheet; the others are counted in `rowsNotRead`. */
  rowsPerSheet: 50_000,
  cellsPerWorkbook: 1_000_000,
  mergesPerSheet: 50_000,
  sharedStrings: 2_000_000,
  /** Excel itself stops at 65,490. */
  cellStyles: 100_000,
  relationships: 10_000,
  /** Characters that formulas shared between cells may grow to when written out for each cell. */
  sharedFormulaText: 4_000_000,
} as const;
