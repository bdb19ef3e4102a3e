import { Decimal, unitFactor } from "../amounts";
import { cellKey, sameCell } from "../workbook";
import { CellSet } from "./cell-set";
import { cellsOfTable } from "./cross-table";
import type { JudgedEquation, Term } from "./equation";
import type { Ledger, LedgerTable } from "./ledger";
import type { Figure } from "./table-facts";

/** A number of one table and what another makes of it, a step between two units apart. */
export interface Accusation {
  readonly own: Figure;
  readonly fellow: Figure;
}

/** A relation between two tables; `accusation` where they are a step apart, in the order of the tables. */
export interface Tied {
  readonly tables: readonly [LedgerTable, LedgerTable];
  readonly accusation: Accusation | null;
}

/** Between units that tables are printed in, one taken for the other. */
const STEPS = [unitFactor("万元", "元"), unitFactor("千元", "元")];

export function isStepApart(large: Decimal, small: Decimal, slack: Decimal): boolean {
  return STEPS.some((step) => large.minus(small.times(step)).abs().lte(slack.times(step)));
}

/** Every relation that says two tables state the same, in numbers other than nothing. */
export function* ties(judged: readonly JudgedEquation[], ledger: Ledger): Iterable<Tied> {
  const owners = new Map<string, LedgerTable>();
  for (const table of ledger.tables) for (const cell of cellsOfTable(table)) owners.set(cellKey(cell), table);
  const unsure = cellsOfBrokenSums(judged, owners);
  for (const relation of judged) {
    const { relation: sign, strength, reported, contributors } = relation.equation;
    if (sign !== "=" || strength !== "law" || relation.reported.isZero() || relation.computed.isZero()) continue;
    const own = owners.get(cellKey(reported.cell));
    const parts = contributors.filter(({ amount }) => amount !== null && !amount.value.isZero());
    const [first] = parts;
    const fellow = first === undefined ? undefined : owners.get(cellKey(first.cell));
    if (own === undefined || fellow === undefined || own === fellow) continue;
    if ([reported, ...parts].some(({ workbook }) => workbook !== ledger.workbook)) continue;
    if (parts.some(({ cell }) => owners.get(cellKey(cell)) !== fellow)) continue;
    if ([reported, ...parts].some(({ cell }) => unsure.has(cell))) continue;
    yield { tables: [own, fellow], accusation: isOff(relation) ? accusationOf(relation, [own, fellow], ledger) : null };
  }
}

/** The last digit nearly every table is printed to, whatever unit it says it is in. */
export const LAST_DIGIT = new Decimal("0.01");

/** Numbers that do not even fit their own table, by more than a tail: they tell nothing of another one's unit. */
function cellsOfBrokenSums(judged: readonly JudgedEquation[], owners: ReadonlyMap<string, LedgerTable>): CellSet {
  const cells = new CellSet();
  for (const { equation, verdict, difference } of judged) {
    if (verdict !== "broken") continue;
    const terms = [equation.reported, ...equation.contributors];
    const own = owners.get(cellKey(equation.reported.cell));
    if (!terms.every(({ cell, amount }) => amount === null || owners.get(cellKey(cell)) === own)) continue;
    if (difference.abs().gt(LAST_DIGIT.times(terms.length).div(2))) for (const { cell } of terms) cells.add(cell);
  }
  return cells;
}

function isOff({ verdict, reported, computed, allowance }: JudgedEquation): boolean {
  return (
    verdict === "broken" && (isStepApart(reported, computed, allowance) || isStepApart(computed, reported, allowance))
  );
}

function accusationOf(
  { equation }: JudgedEquation,
  [table, other]: readonly [LedgerTable, LedgerTable],
  ledger: Ledger,
): Accusation {
  const place = equation.place;
  const own = figureOf([equation.reported], table, ledger, { row: place.row, column: place.column });
  const fellow = figureOf(equation.contributors, other, ledger, {
    row: place.otherRow ?? "",
    column: place.otherColumn ?? "",
  });
  return { own, fellow };
}

/** The terms of one side, under the key of what the table says by the first of them. */
function figureOf(
  terms: readonly Term[],
  table: LedgerTable,
  ledger: Ledger,
  names: { readonly row: string; readonly column: string },
): Figure {
  const facts = [...ledger.factsOf(table).stated.values()];
  const [first] = terms;
  const fact = facts.find(({ cells }) => cells.some((cell) => sameCell(cell, first!.cell))) ?? facts[0];
  const key = fact?.key ?? { measure: "expenditure", scope: "all", subject: null, nature: "total" };
  return { key, table, terms, own: true, ...names };
}
