import { CellSet } from "./cell-set";
import type { JudgedEquation, Term, WorkbookSide } from "./equation";
import type { Coverage, UnprovedCell } from "./finding";
import { cellAt, type Ledger, type LedgerLane, type LedgerTable } from "./ledger";

/** Numbers that stand in a relation which does not hold. A broken rule of thumb puts nothing in doubt. */
export function cellsInDoubt(side: WorkbookSide, judged: readonly JudgedEquation[]): CellSet {
  const doubted = new CellSet();
  for (const { equation, verdict } of judged)
    if (verdict === "broken" && equation.strength === "law")
      for (const { workbook, cell, amount } of [equation.reported, ...equation.contributors])
        if (workbook === side && amount !== null) doubted.add(cell);
  return doubted;
}

/**
 * Which numbers some equation proves. An inequality bounds a number and a hint is a rule of thumb:
 * neither proves it. Proved or not, a number holds only when every relation it stands in does.
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
  const doubted = cellsInDoubt(ledger.workbook, judged);
  const unproved: UnprovedCell[] = [];
  let numericCells = 0;
  let inDoubt = 0;
  let holding = 0;
  for (const table of ledger.tables)
    for (const lane of table.lanes)
      for (let index = 0; index < lane.rows.length; index++)
        for (const column of lane.filled) {
          const cell = cellAt({ lane, index, column });
          if (cell?.state !== "amount") continue;
          numericCells++;
          if (doubted.has(cell.cell)) inDoubt++;
          else if (proved.has(cell.cell)) holding++;
          if (!proved.has(cell.cell)) unproved.push({ cell: cell.cell, reasonId: reasonOf(table, lane, index) });
        }
  return { numericCells, holding, inDoubt, proved: numericCells - unproved.length, unproved };
}

function reasonOf(table: LedgerTable, lane: LedgerLane, index: number): string {
  const { kind } = lane.rows[index]!;
  if (kind === "entry" && lane.side === "list") return "row-outside-sums";
  if (!lane.rows.some((row) => row.parent !== null)) return "no-parts-no-twin";
  return table.lanes.length > 1 ? "no-twin" : "row-outside-sums";
}
