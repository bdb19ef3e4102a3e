import type { Column } from "../../recognition";
import { addressOfRef, type CellRange, type CellRef } from "../../workbook";
import type { Finding } from "../finding";
import { headerSumsOf } from "../header-readings";
import type { HeaderSum } from "../header-tree";
import { columnLabel, rowLabel, type LedgerLane } from "../ledger";
import type { Books, LintRule } from "../rule";
import { discovered } from "./reading/discovery";
import { containsCell, summedRanges } from "./reading/formula-refs";
import { type AmountPlace, amountsOf, sheetOf, titleOf, visibleTables } from "./reading/walk";

const RULE = "formula-range";

function* findings(books: Books): Iterable<Finding> {
  const { workbook } = books;
  for (const table of visibleTables(books)) {
    const sheet = sheetOf(workbook, table.table.sheet);
    for (const place of amountsOf(table)) {
      const { cell, row, column, lane, index } = place;
      const formula = sheet?.cell(cell.cell.row, cell.cell.column)?.formula;
      const ranges = formula === undefined ? null : summedRanges(formula);
      if (ranges === null) continue;
      const missed = [...missedRows(place, ranges), ...missedColumns(place, ranges, headerSumsOf(lane))];
      if (missed.length === 0) continue;
      yield discovered({
        rule: RULE,
        severity: "warning",
        data: {
          table: titleOf(table),
          row: rowLabel(row),
          column: columnLabel(column),
          formula: formula!,
          missed: missed.map(addressOfRef).join("、"),
        },
        cells: [cell.cell, ...missed],
        key: `${table.key}|${lane.keys[index]}|${column.role}`,
      });
    }
  }
}

/** Parts of this row that a sum down its own column leaves out. */
function missedRows({ lane, index, column, cell }: AmountPlace, ranges: readonly CellRange[]): readonly CellRef[] {
  const at = column.column;
  const parts = lane.children.get(index) ?? [];
  if (!ranges.every(({ left, right }) => left === at && right === at)) return [];
  const isSummed = (part: number): boolean => containsCell(ranges, lane.rows[part]!.row, at);
  if (!parts.some(isSummed)) return [];
  return parts
    .filter((part) => states(lane, part, column) && !isSummed(part))
    .filter((part) => !isSummedBelow(lane, part, column, isSummed) && !isSummedAbove(lane, part, isSummed))
    .map((part) => ({ ...cell.cell, row: lane.rows[part]!.row }));
}

/** All that the part consists of is in the sum. */
function isSummedBelow(lane: LedgerLane, part: number, column: Column, isSummed: (part: number) => boolean): boolean {
  const below = (lane.children.get(part) ?? []).filter((child) => states(lane, child, column));
  return below.length > 0 && below.every((child) => isSummed(child) || isSummedBelow(lane, child, column, isSummed));
}

/** The 类 or 款 the part belongs to is in the sum. */
function isSummedAbove(lane: LedgerLane, part: number, isSummed: (part: number) => boolean): boolean {
  const own = lane.rows[part]!.code;
  return (
    own !== null &&
    lane.rows.some(({ code }, other) => {
      return code !== null && code.length < own.length && own.startsWith(code) && isSummed(other);
    })
  );
}

/** Columns under the same header that a sum along its own row leaves out. */
function missedColumns(
  { row, column, cell }: AmountPlace,
  ranges: readonly CellRange[],
  sums: readonly HeaderSum[],
): readonly CellRef[] {
  const parts = sums.find(({ sum }) => sum === column)?.parts ?? [];
  if (!ranges.every(({ top, bottom }) => top === row.row && bottom === row.row)) return [];
  const isSummed = (part: Column): boolean =>
    containsCell(ranges, row.row, part.column) ||
    (sums.find(({ sum }) => sum === part)?.parts.every((inner) => isSummed(inner)) ?? false);
  if (!parts.some(isSummed)) return [];
  return parts
    .filter((part) => {
      const own = row.values.get(part.column);
      return own?.state === "amount" && !own.amount.value.isZero() && !isSummed(part);
    })
    .map((part) => ({ ...cell.cell, column: part.column }));
}

function states(lane: LedgerLane, index: number, column: Column): boolean {
  const cell = lane.rows[index]!.values.get(column.column);
  return cell?.state === "amount" && !cell.amount.value.isZero();
}

export const formulaRange: LintRule = {
  id: RULE,
  title: "求和公式包含全部明细",
  severity: "warning",
  basis: "合计行等于表内各行之和；在求和区域之外插入的行不会自动进入公式。",
  proves: "合计、小计单元格的求和公式引用了它下面的每一个有数的明细行（或同一表头下的每一栏）。",
  appliesTo: "只由 SUM 和加号组成、引用本列或本行的公式。逐级相加和只加最低一级都可以；引用其他表的公式不查。",
  advice: "把漏掉的单元格加进公式；确实不应计入的，核对它是否列错了位置。",
  messages: [RULE],
  reasons: [],
  findings,
};
