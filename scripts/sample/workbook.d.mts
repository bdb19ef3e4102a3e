import type { Workbook } from "exceljs";

export interface SampleOptions {
  /** Leaves the documented mistakes out. */
  readonly clean?: boolean;
}

export type SampleYear = "2026" | "2025";

export const YEARS: readonly SampleYear[];
export function fileName(year: SampleYear): string;
export function sampleWorkbook(year: SampleYear, options?: SampleOptions): Workbook;
export function sampleBytes(year: SampleYear, options?: SampleOptions): Promise<Uint8Array>;
