import { Decimal } from "../amounts";
import { CellSet } from "./cell-set";
import { cellsOfTable } from "./cross-table";
import type { JudgedEquation } from "./equation";
import type { Ledger } from "./ledger";
import { LAST_DIGIT } from "./unit-ties";

/** What is called 万元 there is 元, and those may have been rounded to whole ones. */
const WHOLE = new Decimal(1);

/**
 * Takes out the tails of tables whose unit cannot be right: 万元 that were rounded to 0.01 look exact once
 * they are called 元, and then every tail would look like an error of its own.
 */
export function withoutWrongUnits(judged: readonly JudgedEquation[], ledger: Ledger): readonly JudgedEquation[] {
  const doubted = ledger.unitsInDoubt();
  if (doubted.size === 0) return judged;
  const cells = new CellSet();
  for (const table of doubted.keys()) for (const cell of cellsOfTable(table)) cells.add(cell);
  return judged.filter(({ equation, verdict, difference, unit }) => {
    const terms = [equation.reported, ...equation.contributors];
    if (verdict !== "broken" || !terms.every(({ cell, amount }) => amount === null || cells.has(cell))) return true;
    return difference.abs().gt((unit === "元" ? LAST_DIGIT : WHOLE).times(terms.length).div(2));
  });
}
