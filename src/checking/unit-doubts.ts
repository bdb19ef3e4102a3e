import { Decimal, inUnit, unitFactor, ZERO } from "../amounts";
import { differenceOf, isOneNumber } from "../reckoning";
import type { Fact } from "../report";
import type { JudgedEquation } from "./equation";
import type { Ledger, LedgerTable } from "./ledger";
import { type Accusation, isStepApart, ties } from "./unit-ties";
import type { Figure } from "./table-facts";

/** A table all of whose numbers are off those of its fellows by the step between two units. */
export interface UnitDoubt {
  readonly own: Figure;
  readonly fellow: Figure;
}

interface Score {
  /** A number agrees with a fellow's, or differs by something else: the unit is right, and no more need be compared. */
  fine: boolean;
  /** The first number that is off by the step between two units, by the table that says otherwise. */
  readonly accusers: Map<LedgerTable, Accusation>;
}

type Scores = ReadonlyMap<LedgerTable, Score>;

/**
 * Tables whose unit is in doubt: everything they share with other tables, or are tied to them by, differs by
 * exactly 元 against 万元 or 千元 (within rounding) and nothing agrees. A single such number among others is a slip
 * in a cell, not in the heading. Of tables that doubt each other the one goes that explains most, then the one
 * whose amounts no department has, then the later one.
 */
export function unitDoubts(ledger: Ledger, judged: readonly JudgedEquation[]): ReadonlyMap<LedgerTable, UnitDoubt> {
  const tables = ledger.tables.filter((table) => !ledger.isCopy(table));
  const scores = new Map(tables.map((table) => [table, scoreOf(table, tables, ledger)]));
  if (![...scores.values()].every(({ fine }) => fine)) compareTies(judged, ledger, scores);
  const doubts = new Map<LedgerTable, UnitDoubt>();
  for (;;) {
    const [worst] = [...scores]
      .filter(([table, { fine, accusers }]) => !fine && accusers.size > 0 && !doubts.has(table))
      .sort(([one, a], [other, b]) => byGuilt({ table: one, score: a }, { table: other, score: b }, ledger));
    if (worst === undefined) return doubts;
    const [table, { accusers }] = worst;
    const [accusation] = accusers.values();
    doubts.set(table, { own: accusation!.own, fellow: accusation!.fellow });
    for (const { accusers: others } of scores.values()) others.delete(table);
  }
}

interface Suspected {
  readonly table: LedgerTable;
  readonly score: Score;
}

/** The guiltier first. */
function byGuilt(one: Suspected, other: Suspected, { tables }: Ledger): number {
  const strange = (suspected: Suspected): number => (isStrange(suspected.table) ? 1 : 0);
  return (
    other.score.accusers.size - one.score.accusers.size ||
    strange(other) - strange(one) ||
    tables.indexOf(other.table) - tables.indexOf(one.table)
  );
}

/** In 元: no department lives on less than the one or spends more than the other. */
const LEAST = new Decimal(10_000);
const MOST = new Decimal("1e12");

/** Whether the largest number of the table is none that a department would publish in its unit. */
export function isStrange(table: LedgerTable): boolean {
  let largest = ZERO;
  for (const { rows, amounts } of table.lanes)
    for (const { values } of rows)
      for (const { column } of amounts) {
        const cell = values.get(column);
        if (cell?.state === "amount") largest = Decimal.max(largest, cell.amount.value.abs());
      }
  const size = largest.times(unitFactor(table.table.unit, "元"));
  return !size.isZero() && (size.lt(LEAST) || size.gt(MOST));
}

/** What the table and its fellows both state, compared until one number vouches for the table's unit. */
function scoreOf(table: LedgerTable, tables: readonly LedgerTable[], ledger: Ledger): Score {
  const score: Score = { fine: false, accusers: new Map() };
  for (const [name, fact] of ledger.factsOf(table).stated) {
    if (fact.amount.value.isZero()) continue;
    for (const other of tables) {
      const same = other === table ? undefined : ledger.factsOf(other).stated.get(name);
      if (same === undefined || same.amount.value.isZero()) continue;
      if (!isOff(fact, same)) score.fine = true;
      else if (!score.accusers.has(other)) accuse(score, [table, fact], [other, same], ledger);
      if (score.fine) return score;
    }
  }
  return score;
}

type Stated = readonly [LedgerTable, Fact];

function accuse(score: Score, [table, fact]: Stated, [other, same]: Stated, ledger: Ledger): void {
  const own = ledger.factsOf(table).find(fact.key);
  const fellow = ledger.factsOf(other).find(same.key);
  if (own !== null && fellow !== null) score.accusers.set(other, { own, fellow });
}

/** Whether two statements of one thing differ by the step between two units. As a rule they agree to the last digit. */
function isOff(own: Fact, fellow: Fact): boolean {
  if (isOneNumber(own.amount, fellow.amount)) return false;
  const [mine, theirs] = [own, fellow].map(({ amount }) => inUnit(amount, "元"));
  if (
    differenceOf(mine!, theirs!)
      .abs()
      .lte(slackOf(own).plus(slackOf(fellow)))
  )
    return false;
  return (
    isStepApart(mine!.value, theirs!.value, slackOf(fellow)) || isStepApart(theirs!.value, mine!.value, slackOf(own))
  );
}

/** In 元: a last digit for every cell the statement adds up. */
function slackOf({ amount, cells }: Fact): Decimal {
  return (inUnit(amount, "元").quantum ?? ZERO).times(cells.length);
}

/** What ties a table to others without their stating the same: of those not yet known to be fine. */
function compareTies(judged: readonly JudgedEquation[], ledger: Ledger, scores: Scores): void {
  for (const { tables, accusation } of ties(judged, ledger))
    for (const [place, table] of tables.entries()) {
      const score = scores.get(table);
      const fellow = tables[1 - place]!;
      if (score === undefined || score.fine || !scores.has(fellow)) continue;
      if (accusation === null) score.fine = true;
      else if (!score.accusers.has(fellow))
        score.accusers.set(fellow, place === 0 ? accusation : { own: accusation.fellow, fellow: accusation.own });
    }
}
