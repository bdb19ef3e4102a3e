import { UNITS, type Unit } from "../../amounts";
import {
  TABLE_KINDS,
  type BudgetTable,
  type ColumnRole,
  type TableCorrection,
  type TableKind,
} from "../../recognition";
import type { TablePlace } from "./table-key";

/** What the correction form holds while it is being filled in: the texts of its fields. */
export interface CorrectionDraft {
  readonly ignore: boolean;
  readonly kind: string;
  readonly unit: string;
  readonly headerLastRow: string;
  readonly totalRow: string;
  readonly columns: ReadonlyMap<number, ColumnRole>;
}

export function draftOf(table: BudgetTable | null, earlier: TableCorrection | undefined): CorrectionDraft {
  return {
    ignore: earlier?.ignore ?? false,
    kind: table?.kind ?? earlier?.kind ?? "",
    unit: table?.unit ?? earlier?.unit ?? "",
    headerLastRow: rowText(table?.header.lastRow ?? earlier?.headerLastRow),
    totalRow: rowText(table === null ? earlier?.totalRow : table.totalRow),
    columns: new Map(Object.entries(earlier?.columns ?? {}).map(([column, role]) => [Number(column), role])),
  };
}

/** Row numbers are typed as Excel shows them, from 1. */
function rowText(row: number | null | undefined): string {
  return row === null || row === undefined ? "" : String(row + 1);
}

/** Row index of a typed row number; null for an empty field, undefined for anything that is no row. */
export function rowOf(text: string): number | null | undefined {
  const typed = text.normalize("NFKC").trim();
  if (typed === "") return null;
  return /^[1-9]\d{0,6}$/.test(typed) ? Number(typed) - 1 : undefined;
}

/**
 * The correction the form stands for: only what differs from what was recognised, so that the rest
 * stays free to follow the table. Null while a row number makes no sense.
 */
export function correctionOf(
  draft: CorrectionDraft,
  table: BudgetTable | null,
  earlier: TableCorrection | undefined,
  place: TablePlace,
): TableCorrection | null {
  const { sheet, firstRow } = place;
  if (draft.ignore) return { sheet, firstRow, ignore: true };
  const headerLastRow = rowOf(draft.headerLastRow);
  const totalRow = rowOf(draft.totalRow);
  if (headerLastRow === undefined || totalRow === undefined) return null;
  const kind = TABLE_KINDS.find((one): one is TableKind => one === draft.kind);
  const unit = UNITS.find((one): one is Unit => one === draft.unit);
  const kindSaid = kind !== undefined && (kind !== table?.kind || earlier?.kind !== undefined);
  const unitSaid = unit !== undefined && (unit !== table?.unit || earlier?.unit !== undefined);
  const headerSaid =
    headerLastRow !== null && (headerLastRow !== table?.header.lastRow || earlier?.headerLastRow !== undefined);
  const totalSaid = totalRow !== (table?.totalRow ?? null) || earlier?.totalRow !== undefined;
  return {
    sheet,
    firstRow,
    ...(kindSaid && { kind }),
    ...(unitSaid && { unit }),
    ...(headerSaid && { headerLastRow }),
    ...(totalSaid && { totalRow }),
    ...(draft.columns.size > 0 && { columns: Object.fromEntries(draft.columns) }),
  };
}
