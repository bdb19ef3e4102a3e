import { parseWritten, type Unit } from "../../amounts";
import type { Cell, CellRange, CellRef } from "../../workbook";
import { precisionOf, readAmountCell, withPrecision } from "./cells";
import type { Grid } from "../sheet/grid";
import { asShown, scalesOf } from "./scaled-formats";
import type { FormField, RowSpan } from "../table";

/** Labels of 部门整体支出绩效目标表 whose value stands beside or below them. */
const FIELD_LABELS: readonly (readonly [RegExp, FormField["role"]])[] = [
  [/^(?:部门|单位)名称$|^预算(?:部门|单位)$/, "department"],
  [/^(?:资金总额|年度资金总额|预算总额|合计|(?:部门|单位)(?:整体)?支出预算(?:数|总额)?)$/, "total"],
  [/^(?:其中[:：])?(?:财政拨款|当年财政拨款|一般公共预算拨款)$/, "appropriation"],
  [/^(?:其他资金|单位资金|其他)$/, "other-funds"],
  [/^(?:年度总体目标|总体目标|年度绩效目标|年度目标|当年整体绩效目标)$/, "annual-goal"],
];

/** The headings of the indicators, down to where they are merged, and what is merged down into that row beside them. */
export function headerOfForm(grid: Grid, block: CellRange): RowSpan {
  let firstRow = block.top;
  let lastRow = block.top;
  for (let row = block.top; row <= block.bottom; row += 1) {
    const filled = grid.filled(row);
    const heading = filled.find((column) => INDICATOR_HEADING.test(grid.text(row, column)));
    if (heading === undefined) continue;
    lastRow = Math.min(grid.mergeAt(row, heading)?.bottom ?? row, block.bottom);
    firstRow = row;
    for (let column = block.left; column <= block.right; column += 1) {
      const merge = grid.mergeAt(row, column);
      if (merge?.bottom === lastRow) firstRow = Math.min(firstRow, merge.top);
    }
  }
  return { firstRow, lastRow };
}

const INDICATOR_HEADING = /^(?:一级指标|指标名称)/;

/** Reads labelled cells of a form; amounts stand below their label in a budget line, else beside it. */
export function readFields(grid: Grid, top: number, bottom: number, unit: Unit): readonly FormField[] {
  const fields: FormField[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (const column of grid.filled(row)) {
      const label = grid.text(row, column);
      const role = FIELD_LABELS.find(([pattern]) => pattern.test(label))?.[1];
      if (role === undefined || fields.some((field) => field.role === role)) continue;
      const spot = valueSpot(grid, row, column, role);
      const cell = { sheet: grid.sheet.name, row: spot.row, column: spot.column };
      const stored = grid.cell(spot.row, spot.column);
      const isMoney = role === "total" || role === "appropriation" || role === "other-funds";
      fields.push({
        label,
        role,
        cell,
        value: isMoney ? readMoney(stored, cell, unit) : null,
        text: isMoney ? null : (stored?.text ?? null),
      });
    }
  return fields;
}

function readMoney(stored: Cell | undefined, cell: CellRef, unit: Unit): FormField["value"] {
  const shown = asShown(stored, scalesOf(stored === undefined ? [] : [stored]), unit);
  return withPrecision(readAmountCell(shown, cell, unit), precisionOf(shown === undefined ? [] : [shown], unit));
}

function valueSpot(grid: Grid, row: number, column: number, role: FormField["role"]): { row: number; column: number } {
  const merge = grid.mergeAt(row, column);
  const right = (merge?.right ?? column) + 1;
  const beside = { row, column: grid.filled(row).find((one) => one >= right) ?? right };
  const below = { row: (merge?.bottom ?? row) + 1, column };
  if (role === "department" || role === "annual-goal") return beside;
  const besideText = grid.text(beside.row, beside.column);
  const besideIsLabel = besideText !== "" && FIELD_LABELS.some(([pattern]) => pattern.test(besideText));
  const isBelow = besideIsLabel || (!holdsNumber(grid, beside) && holdsNumber(grid, below));
  return isBelow ? below : beside;
}

function holdsNumber(grid: Grid, { row, column }: { readonly row: number; readonly column: number }): boolean {
  const value = grid.cell(row, column)?.value;
  return typeof value === "number" || (typeof value === "string" && parseWritten(value).kind === "number");
}
