import { cellKey, type CellRef } from "../workbook";
import type { JudgedEquation } from "./equation";
import type { NotRun } from "./finding";
import { cellAt, type Ledger, type LedgerTable } from "./ledger";

/** The name under which tables are told that nothing ties to any other. */
const ID = "cross-table";

/**
 * Tables with amounts that no relation ties to another table: their own sums may hold, and yet every number
 * may be in the wrong unit. Each is named, so that silence is not taken for agreement.
 */
export function tablesAlone(ledger: Ledger, judged: readonly JudgedEquation[]): readonly NotRun[] {
  const owners = new Map<string, LedgerTable>();
  for (const table of ledger.tables)
    if (countsFor(table, ledger)) for (const cell of cellsOfTable(table)) owners.set(cellKey(cell), table);
  const tied = new Set<LedgerTable>();
  const summed = new Set<LedgerTable>();
  for (const { equation } of judged) {
    const own = new Set<LedgerTable>();
    for (const { workbook, cell, amount } of [equation.reported, ...equation.contributors]) {
      const owner = workbook === ledger.workbook && amount !== null ? owners.get(cellKey(cell)) : undefined;
      if (owner !== undefined) own.add(owner);
    }
    for (const table of own) (own.size > 1 ? tied : summed).add(table);
  }
  return [...new Set(owners.values())]
    .filter((table) => !tied.has(table))
    .map((table) => ({
      rule: ID,
      reasonId: summed.has(table) ? "table-alone" : "table-unrelated",
      data: { table: table.table.title },
    }));
}

/** Forgotten copies are no part of the document, and a table whose unit is in doubt has been told already. */
function countsFor(table: LedgerTable, ledger: Ledger): boolean {
  return table.table.hidden !== true && !ledger.unitsInDoubt().has(table);
}

/** Cells of a table that state an amount other than nothing. */
export function cellsOfTable({ lanes }: LedgerTable): readonly CellRef[] {
  return lanes.flatMap((lane) =>
    lane.rows.flatMap((_, index) =>
      lane.filled.flatMap((column) => {
        const cell = cellAt({ lane, index, column });
        return cell?.state === "amount" && !cell.amount.value.isZero() ? [cell.cell] : [];
      }),
    ),
  );
}
