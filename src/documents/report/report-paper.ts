/** A report to be handed on: whose, when and by what, then part after part. Every format prints it alike. */
export interface ReportPaper {
  readonly title: string;
  /** Label and value, one a line: book, unit, year, time, version. */
  readonly stamp: readonly (readonly [label: string, value: string])[];
  /** How far it reaches, in sentences. */
  readonly summary: readonly string[];
  readonly parts: readonly ReportPart[];
}

export interface ReportPart {
  readonly heading: string;
  /** What is said where there is no table, or before it. */
  readonly lines: readonly string[];
  readonly table: ReportTable | null;
}

export interface ReportTable {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface ReportColumn {
  readonly name: string;
  /** Its share of the width, beside those of the other columns. */
  readonly width: number;
}

export type ReportFormat = "html" | "docx" | "xlsx";
