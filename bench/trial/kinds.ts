import {
  codeDigit,
  columnsSwapped,
  foreign,
  type Kind,
  rowDeleted,
  rowDuplicated,
  rowsSwapped,
  sheetMissing,
  timesTenThousand,
  unitLabel,
} from "./changes";
import { columnScaled, columnStale, rowsShifted, totalBlank, totalOff } from "./columns";

/** Kinds of change with the share that must be told, in percent. */
export const KINDS: readonly { readonly name: string; readonly kind: Kind; readonly target: number }[] = [
  { name: "foreign cell beside", kind: foreign("beside"), target: 100 },
  { name: "foreign cell above", kind: foreign("above"), target: 100 },
  { name: "foreign cell below", kind: foreign("below"), target: 100 },
  { name: "row deleted", kind: rowDeleted, target: 90 },
  { name: "row duplicated", kind: rowDuplicated, target: 98 },
  { name: "sheet missing", kind: sheetMissing, target: 95 },
  { name: "unit label", kind: unitLabel, target: 97 },
  { name: "values ×10⁴", kind: timesTenThousand, target: 97 },
  { name: "code digit", kind: codeDigit, target: 90 },
  { name: "columns swapped", kind: columnsSwapped, target: 90 },
  { name: "rows swapped", kind: rowsSwapped, target: 0 },
  { name: "rows shifted", kind: rowsShifted, target: 95 },
  { name: "column × 10ⁿ", kind: columnScaled, target: 97 },
  { name: "column stale", kind: columnStale, target: 95 },
  { name: "total blank", kind: totalBlank, target: 98 },
  { name: "total off", kind: totalOff, target: 98 },
];
