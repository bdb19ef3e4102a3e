import type { Amount, Unit } from "../amounts";
import type { CellRef } from "../workbook";
import type { Facets } from "./facets/facets";
import type { TableKind } from "./kinds";
import type { ColumnRole } from "./roles";
import type { RowKind } from "./row-kind";

/** One recognised budget or final-account table. Row and column numbers are zero-based. */
export interface BudgetTable {
  readonly sheet: string;
  /** It stands on a hidden sheet: read and shown as such, but a visible table of its kind goes before it. */
  readonly hidden?: boolean;
  readonly kind: TableKind;
  /** The title as printed, trimmed. */
  readonly title: string;
  readonly titleCell: CellRef | null;
  /** 1-2 of 公开表1-2; null where the table bears no number. */
  readonly number: string | null;
  /** The unit its amounts are counted in. `unitCell` is null where no line of its own states it. */
  readonly unit: Unit;
  readonly unitSource: UnitSource;
  /** Nobody printed the unit: it is what other tables or the size of the amounts suggest. */
  readonly unitGuessed: boolean;
  readonly unitCell: CellRef | null;
  readonly organisation: string | null;
  readonly organisationCell: CellRef | null;
  readonly year: number | null;
  readonly yearCell: CellRef | null;
  readonly header: RowSpan;
  /** Data rows without footnotes. */
  readonly data: RowSpan;
  readonly empty: boolean;
  /** Side-by-side halves: one lane for a list, two for 收入‖支出, three for 人员‖公用‖公用. */
  readonly lanes: readonly Lane[];
  readonly columns: readonly Column[];
  readonly footnotes: readonly Footnote[];
  /** Labelled cells of a form outside its grid, such as 资金总额 in 整体支出绩效目标表. */
  readonly fields: readonly FormField[];
  /** The row that holds the total of the whole table. */
  readonly totalRow: number | null;
  /** 0 to 1. Below LOW_CONFIDENCE the pane asks the user to look. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** Where the unit is known from. */
export type UnitSource = "user" | "printed" | "headings" | "other-tables" | "amounts" | "default";

export interface RowSpan {
  readonly firstRow: number;
  readonly lastRow: number;
}

export type LaneSide = "list" | "income" | "expenditure" | "personnel" | "public-1" | "public-2";

export interface Lane {
  readonly side: LaneSide;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

export interface Column {
  readonly column: number;
  readonly role: ColumnRole;
  /** Header texts from the top level to the leaf, as printed and trimmed. */
  readonly path: readonly string[];
  readonly type: "amount" | "text" | "code" | "number";
  /** What its numbers state; null for columns of words, codes and counts. */
  readonly facets: Facets | null;
}

export interface TableRow {
  readonly row: number;
  readonly kind: RowKind;
  /** Depth in the sum hierarchy, 0 for the total; null for rows outside it (blank, notice, unlabelled total). */
  readonly level: number | null;
  /** Joined digits without separators, leading zeros restored: 2080505, 30101, 3010102. */
  readonly code: string | null;
  /** The label as printed, trimmed of indentation and numbering spaces. */
  readonly name: string | null;
  /** 单位代码 of the row, or the code of a unit row. */
  readonly unitCode: string | null;
  /** The cell that shows the name, else the code. */
  readonly labelCell: CellRef | null;
  /** Index in the lane's rows of the row this one is a part of; null at the top. */
  readonly parent: number | null;
  readonly values: ReadonlyMap<number, AmountCell>;
}

/** What a cell of an amount column holds. Blank, dash and zero are three different statements. */
export type AmountCell =
  | {
      readonly state: "amount";
      readonly cell: CellRef;
      readonly amount: Amount;
      readonly source: "number" | "text" | "formula";
    }
  | { readonly state: "blank" | "dash"; readonly cell: CellRef }
  | { readonly state: "unreadable"; readonly cell: CellRef; readonly text: string };

export interface Footnote {
  readonly cell: CellRef;
  readonly text: string;
}

export interface FormField {
  readonly label: string;
  readonly role: "total" | "appropriation" | "other-funds" | "department" | "annual-goal" | "other";
  readonly cell: CellRef;
  readonly value: AmountCell | null;
  readonly text: string | null;
}

/** One reason for a decision, in words the pane can show. */
export interface Evidence {
  readonly kind: "title" | "header" | "codes" | "sheet-name" | "number" | "unit" | "contents" | "user" | "structure";
  readonly detail: string;
  readonly weight: number;
  /** Of the structure: which reading of the rows was kept; `detail` says how many of its sums hold. */
  readonly reading?: RowReading;
}

/** The ways to read which row is a part of which; the first is what names, codes and indents say. */
export type RowReading =
  | "as-named"
  | "units-outermost"
  | "units-below-accounts"
  | "units-aside"
  | "by-indent"
  | "subtotals-close"
  | "subtotals-open"
  | "entries-joined"
  | "by-amounts";

export const LOW_CONFIDENCE = 0.6;

export type SheetRole = "table" | "cover" | "table-of-contents" | "narrative" | "unread";

/** Why a sheet gave no table; rendered late. */
export type UnreadReason =
  "empty" | "no-title-no-header" | "title-only" | "header-unknown" | "not-a-budget-table" | "government-budget";

export interface RecognizedSheet {
  readonly sheet: string;
  readonly role: SheetRole;
  readonly reason: UnreadReason | null;
  readonly tables: readonly BudgetTable[];
}

export interface DocumentIdentity {
  readonly kind: DocumentKind;
  readonly year: number | null;
  readonly organisation: string | null;
  /** Most of its tables are those of a whole government: no department's budget, and nothing to draft from. */
  readonly government?: boolean;
}

export type DocumentKind = "budget" | "final-account";

export interface Recognition {
  readonly workbook: string;
  readonly document: DocumentIdentity;
  readonly sheets: readonly RecognizedSheet[];
}

export function tablesOf(recognition: Recognition): readonly BudgetTable[] {
  return recognition.sheets.flatMap((sheet) => sheet.tables);
}
