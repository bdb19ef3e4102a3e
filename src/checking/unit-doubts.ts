import { inUnit, unitFactor, ZERO, type Decimal } from "../amounts";
import type { Fact } from "../report";
import type { Ledger, LedgerTable } from "./ledger";
import { differenceOf, isOneNumber } from "../reckoning";
import type { Figure } from "./table-facts";

/** A table all of whose numbers are off those of its fellows by the step between two units. */
export interface UnitDoubt {
  readonly own: Figure;
  readonly fellow: Figure;
}

interface Statement {
  readonly table: LedgerTable;
  readonly fact: Fact;
}

interface Score {
  /** A number agrees with a fellow's, or differs by something else: the unit is right, and no more need be compared. */
  fine: boolean;
  /** The first number that is off by the step between two units. */
  example: readonly [Statement, Statement] | null;
}

/** Between units that tables are printed in, one taken for the other. */
const STEPS = [unitFactor("万元", "元"), unitFactor("千元", "元")];

/**
 * Tables whose unit is in doubt: everything they share with other tables differs by exactly 元
 * against 万元 or 千元 (within rounding) and nothing agrees. A single such number among others is a slip in
 * a cell, not in the heading.
 */
export function unitDoubts(ledger: Ledger): ReadonlyMap<LedgerTable, UnitDoubt> {
  const scores = new Map(ledger.tables.map((table) => [table, scoreOf(table, ledger)]));
  const doubts = new Map<LedgerTable, UnitDoubt>();
  for (const [table, { fine, example }] of scores) {
    if (fine || example === null) continue;
    const [own = null, fellow = null] = example.map((one) => ledger.factsOf(one.table).find(one.fact.key));
    const accuser = scores.get(example[1].table);
    const isMutual = accuser?.fine === false && ledger.tables.indexOf(table) < ledger.tables.indexOf(example[1].table);
    // Two tables that doubt each other with nobody to vouch for either: the later one is named.
    if (own !== null && fellow !== null && !isMutual) doubts.set(table, { own, fellow });
  }
  return doubts;
}

/** What the table and its fellows both state, compared until one number vouches for the table's unit. */
function scoreOf(table: LedgerTable, ledger: Ledger): Score {
  const score: Score = { fine: false, example: null };
  for (const [name, fact] of ledger.factsOf(table).stated) {
    if (fact.amount.value.isZero()) continue;
    for (const other of ledger.tables) {
      const same = other === table ? undefined : ledger.factsOf(other).stated.get(name);
      if (same !== undefined && !same.amount.value.isZero())
        compare({ table, fact }, { table: other, fact: same }, score);
      if (score.fine) return score;
    }
  }
  return score;
}

function compare(own: Statement, fellow: Statement, score: Score): void {
  // As a rule they agree to the last digit, and nothing need be worked out.
  if (isOneNumber(own.fact.amount, fellow.fact.amount)) {
    score.fine = true;
    return;
  }
  const [mine, theirs] = [own, fellow].map(({ fact }) => inUnit(fact.amount, "元"));
  const slack = slackOf(own).plus(slackOf(fellow));
  const isNear = differenceOf(mine!, theirs!).abs().lte(slack);
  if (
    !isNear &&
    (isStepApart(mine!.value, theirs!.value, slackOf(fellow)) || isStepApart(theirs!.value, mine!.value, slackOf(own)))
  )
    score.example ??= [own, fellow];
  else score.fine = true;
}

function isStepApart(large: Decimal, small: Decimal, slack: Decimal): boolean {
  return STEPS.some((step) => large.minus(small.times(step)).abs().lte(slack.times(step)));
}

/** In 元: a last digit for every cell the statement adds up. */
function slackOf({ fact }: Statement): Decimal {
  return (inUnit(fact.amount, "元").quantum ?? ZERO).times(fact.cells.length);
}
