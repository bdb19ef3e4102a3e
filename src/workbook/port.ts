import type { CellRef, Workbook } from "./snapshot";

/** What a reader reports while it works, so that the user sees 第 7/17 张表 and can stop. */
export interface ReadProgress {
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
}

export interface ReadOptions {
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
}

/** Why a host could not do what was asked. Codes are ours; each has one sentence for the user. */
export type HostProblem =
  | "edit-mode"
  | "read-only"
  | "protected"
  | "sheet-missing"
  | "sheet-hidden"
  | "cell-hidden"
  | "other-workbook-in-front"
  | "too-large"
  | "busy"
  | "session-lost"
  | "unsupported"
  | "cancelled"
  | "unknown";

export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly problem: HostProblem,
    options?: { readonly detail?: string; readonly cause?: unknown },
  ) {
    super(options?.detail ?? problem, { cause: options?.cause });
  }
}

export type NavigationOutcome =
  | { readonly kind: "arrived" }
  /** The sheet or the row and column are hidden; `reveal: true` would unhide them. */
  | { readonly kind: "hidden"; readonly what: "sheet" | "row" | "column" }
  | { readonly kind: "failed"; readonly problem: HostProblem };

export interface SheetChange {
  /** Names of the sheets touched; empty when the host cannot tell which. */
  readonly sheets: readonly string[];
}

export interface CellMark {
  readonly cell: CellRef;
  readonly severity: "error" | "inconsistent" | "warning";
}

/** Text cells of a worksheet to be written; rows of equal length, never formulas. */
export interface ReportSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** The row of column names; those above it say what the sheet is of. The first row when left out. */
  readonly headerRow?: number;
}

export type Unsubscribe = () => void;

/**
 * A spreadsheet host. Adapters: Excel through Office.js, and files. Everything but `read` and
 * `goTo` changes the workbook and is called only when the user asked for it.
 */
export interface WorkbookPort {
  /** @throws HostError */
  read(options?: ReadOptions): Promise<Workbook>;
  goTo(cell: CellRef, options?: { readonly reveal?: boolean }): Promise<NavigationOutcome>;
  watchChanges(listener: (change: SheetChange) => void): Promise<Unsubscribe>;
  watchSelection(listener: (cell: CellRef) => void): Promise<Unsubscribe>;
  /** Colours the cells and remembers what they looked like. @throws HostError */
  mark(marks: readonly CellMark[]): Promise<void>;
  /** Restores what `mark` changed. @throws HostError */
  unmark(): Promise<void>;
  /** Writes or replaces the sheet of results. @throws HostError */
  writeReportSheet(sheet: ReportSheet): Promise<void>;
  /** What was saved in the workbook under our name, or null. */
  loadNotes(): Promise<string | null>;
  /** Saves with the workbook; null removes every trace. @throws HostError */
  saveNotes(notes: string | null): Promise<void>;
}
