import type { Unit } from "../amounts";
import type { TableKind } from "./kinds";
import type { ColumnRole } from "./roles";

/**
 * What a user said about a table that recognition read wrongly. Found again by its sheet and the
 * first row of its header (or of the sheet's first content when nothing was recognised there).
 */
export interface TableCorrection {
  readonly sheet: string;
  readonly firstRow: number;
  readonly kind?: TableKind;
  readonly unit?: Unit;
  readonly headerLastRow?: number;
  readonly totalRow?: number | null;
  /** Column index → role. */
  readonly columns?: Readonly<Record<number, ColumnRole>>;
  /** Leave this table out of everything. */
  readonly ignore?: boolean;
}
