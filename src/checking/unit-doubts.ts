import { inUnit, unitFactor, ZERO, type Decimal } from "../amounts";
import type { Fact } from "../report";
import type { Ledger, LedgerTable } from "./ledger";
import type { Figure } from "./table-facts";

/** A table all of whose numbers are ten thousand times off those of its fellows. */
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

const STEP = unitFactor("万元", "元");

/**
 * Tables whose unit is in doubt: everything they share with other tables differs by exactly 元
 * against 万元 (within rounding) and nothing agrees. A single such number among others is a slip in
 * a cell, not in the heading.
 */
export function unitDoubts(ledger: Ledger): ReadonlyMap<LedgerTable, UnitDoubt> {
  const scores = new Map<LedgerTable, Score>();
  for (const statements of sharedStatements(ledger))
    for (const own of statements) {
      const score = scoreOf(own.table, scores);
      for (const fellow of statements) if (!score.fine && own.table !== fellow.table) compare(own, fellow, score);
    }
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

/** Numbers other than zero that more than one table states. */
function sharedStatements(ledger: Ledger): Iterable<readonly Statement[]> {
  const stated = new Map<string, Statement[]>();
  for (const table of ledger.tables)
    for (const [name, fact] of ledger.factsOf(table).stated) {
      if (fact.amount.value.isZero()) continue;
      const same = stated.get(name);
      if (same === undefined) stated.set(name, [{ table, fact }]);
      else same.push({ table, fact });
    }
  return [...stated.values()].filter(({ length }) => length > 1);
}

function scoreOf(table: LedgerTable, scores: Map<LedgerTable, Score>): Score {
  let score = scores.get(table);
  if (score === undefined) scores.set(table, (score = { fine: false, example: null }));
  return score;
}

function compare(own: Statement, fellow: Statement, score: Score): void {
  const [mine, theirs] = [own, fellow].map(({ fact }) => inUnit(fact.amount, "元"));
  const slack = slackOf(own).plus(slackOf(fellow));
  const isNear = mine!.value.minus(theirs!.value).abs().lte(slack);
  if (
    !isNear &&
    (isStepApart(mine!.value, theirs!.value, slackOf(fellow)) || isStepApart(theirs!.value, mine!.value, slackOf(own)))
  )
    score.example ??= [own, fellow];
  else score.fine = true;
}

function isStepApart(large: Decimal, small: Decimal, slack: Decimal): boolean {
  return large.minus(small.times(STEP)).abs().lte(slack.times(STEP));
}

/** In 元: a last digit for every cell the statement adds up. */
function slackOf({ fact }: Statement): Decimal {
  return (inUnit(fact.amount, "元").quantum ?? ZERO).times(fact.cells.length);
}
