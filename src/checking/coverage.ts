import { CellSet } from "./cell-set";
import type { Term, JudgedEquation } from "./equation";
import type { Coverage, UnprovedCell } from "./finding";
import { cellAt, type Ledger, type LedgerLane, type LedgerTable } from "./ledger";

/**
 * Which numbers some equation proves. An inequality bounds a number and a hint is a rule of thumb:
 * neither proves it.
 */
export function coverageOf(ledger: Ledger, judged: readonly JudgedEquation[]): Coverage {
  const proved = new CellSet();
  const prove = ({ workbook, cell, amount }: Term): void => {
    if (workbook === ledger.workbook && amount !== null) proved.add(cell);
  };
  for (const { equation } of judged) {
    if (equation.relation !== "=" || equation.strength === "hint") continue;
    prove(equation.reported);
    for (const term of equation.contributors) prove(term);
  }
  const unproved: UnprovedCell[] = [];
  let numericCells = 0;
  for (const table of ledger.tables)
    for (const lane of table.lanes)
      for (let index = 0; index < lane.rows.length; index++)
        for (const column of lane.filled) {
          const cell = cellAt({ lane, index, column });
          if (cell?.state !== "amount") continue;
          numericCells++;
          if (!proved.has(cell.cell)) unproved.push({ cell: cell.cell, reasonId: reasonOf(table, lane, index) });
        }
  return { numericCells, proved: numericCells - unproved.length, unproved };
}

function reasonOf(table: LedgerTable, lane: LedgerLane, index: number): string {
  const { kind } = lane.rows[index]!;
  if (kind === "entry" && lane.side === "list") return "row-outside-sums";
  if (!lane.rows.some((row) => row.parent !== null)) return "no-parts-no-twin";
  return table.lanes.length > 1 ? "no-twin" : "row-outside-sums";
}
