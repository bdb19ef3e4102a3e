import type { AmountCell, Column } from "../../recognition";
import type { CellRef, Sheet } from "../../workbook";
import type { Finding } from "../finding";
import { headerSumsOf } from "../header-readings";
import { columnLabel, type LedgerLane } from "../ledger";
import type { Books, LintRule } from "../rule";
import { discovered } from "./reading/discovery";
import { amountsOf, sheetOf, titleOf, visibleTables } from "./reading/walk";

const RULE = "formula-overwritten";

function* findings(books: Books): Iterable<Finding> {
  for (const table of visibleTables(books)) {
    const sheet = sheetOf(books.workbook, table.table.sheet);
    if (sheet === undefined || !amountsOf(table).some(({ cell }) => isFormula(sheet, cell))) continue;
    for (const lane of table.lanes) {
      const counts = new LaneCounts(lane, sheet);
      for (const { index, column, cell } of counts.typed)
        if (counts.breaksRow(index, column) || counts.breaksColumn(index, column))
          yield discovered({
            rule: RULE,
            severity: "warning",
            data: { table: titleOf(table), row: lane.rowLabel(index), column: columnLabel(column) },
            cells: [cell],
            key: `${table.key}|${lane.keys[index]}|${column.role}`,
          });
    }
  }
}

/** So many formulas beside a typed number make it the exception. */
const FEWEST_BESIDE = 2;

interface Count {
  formulas: number;
  typed: number;
}

interface Typed {
  readonly index: number;
  readonly column: Column;
  readonly cell: CellRef;
}

/** How many numbers of each row, of each column of sums and among the rows of sums are typed, and how many computed. */
class LaneCounts {
  readonly typed: Typed[] = [];
  readonly #rows = new Map<number, Count>();
  /** By column, over the rows that are sums and over the others. */
  readonly #sumRows = new Map<Column, Count>();
  readonly #leafRows = new Map<Column, Count>();
  readonly #sumColumns: ReadonlySet<Column>;

  constructor(
    readonly lane: LedgerLane,
    sheet: Sheet,
  ) {
    this.#sumColumns = new Set(headerSumsOf(lane).map(({ sum }) => sum));
    for (const [index, row] of lane.rows.entries())
      for (const column of lane.amounts) {
        const cell = row.values.get(column.column);
        // A typed 0 says as little as a blank.
        if (cell?.state !== "amount" || cell.amount.value.isZero()) continue;
        const isComputed = isFormula(sheet, cell);
        const rows = lane.children.has(index) ? this.#sumRows : this.#leafRows;
        for (const count of [countAt(this.#rows, index), countAt(rows, column)])
          if (isComputed) count.formulas += 1;
          else count.typed += 1;
        if (!isComputed) this.typed.push({ index, column, cell: cell.cell });
      }
  }

  /** In a row of sums the other numbers are all formulas; a single one needs the other rows of sums to agree. */
  breaksRow(index: number, column: Column): boolean {
    const beside = countAt(this.#rows, index);
    if (!this.lane.children.has(index) || beside.typed > 1) return false;
    if (beside.formulas >= FEWEST_BESIDE) return true;
    const above = countAt(this.#sumRows, column);
    return above.typed === 1 && above.formulas > 0 && above.formulas + beside.formulas >= FEWEST_BESIDE;
  }

  /** In a column of sums the numbers of all other rows are formulas. Rows that are sums themselves add up downwards and say nothing. */
  breaksColumn(index: number, column: Column): boolean {
    if (!this.#sumColumns.has(column) || this.lane.children.has(index)) return false;
    const others = countAt(this.#leafRows, column);
    return others.typed === 1 && others.formulas >= FEWEST_BESIDE;
  }
}

function isFormula(sheet: Sheet, { cell }: AmountCell): boolean {
  return sheet.cell(cell.row, cell.column)?.formula !== undefined;
}

function countAt<K>(counts: Map<K, Count>, key: K): Count {
  let count = counts.get(key);
  if (count === undefined) counts.set(key, (count = { formulas: 0, typed: 0 }));
  return count;
}

export const formulaOverwritten: LintRule = {
  id: RULE,
  title: "合计的公式没有被数字盖掉",
  severity: "warning",
  basis: "合计由公式计算时，手工填写的数不会随明细更新。",
  proves: "左右（或上下）都是公式的合计单元格，自己也是公式。",
  appliesTo: "合计行、上级科目行和合计栏。整行整列都是手工填写的不查。",
  advice: "从旁边的单元格把公式复制过来，再看结果是否与原来的数相同。",
  messages: [RULE],
  reasons: [],
  findings,
};
