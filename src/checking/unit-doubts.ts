import { Decimal, inUnit, sumOf, ZERO } from "../amounts";
import { keyText } from "../report";
import type { Ledger, LedgerTable } from "./ledger";
import type { Figure } from "./table-facts";

/** A table all of whose numbers are ten thousand times off those of its fellows. */
export interface UnitDoubt {
  readonly own: Figure;
  readonly fellow: Figure;
}

const STEP = new Decimal(10_000);

interface Score {
  fine: number;
  off: number;
  example: UnitDoubt | null;
}

/**
 * Tables whose unit is in doubt: everything they share with other tables differs by exactly 元
 * against 万元 (within rounding) and nothing agrees. A single such number is a slip in a cell, not
 * in the heading, unless the table states nothing else.
 */
export function unitDoubts(ledger: Ledger): ReadonlyMap<LedgerTable, UnitDoubt> {
  const scores = new Map<LedgerTable, Score>();
  const stated = new Map<string, Figure[]>();
  for (const table of ledger.tables)
    for (const key of ledger.factsOf(table).keys()) {
      const figure = ledger.factsOf(table).find(key);
      const name = keyText(key);
      if (figure === null || totalOf(figure).isZero()) continue;
      const same = stated.get(name);
      if (same === undefined) stated.set(name, [figure]);
      else same.push(figure);
    }
  for (const figures of stated.values())
    for (const own of figures)
      for (const fellow of figures) if (own.table !== fellow.table) compare(own, fellow, scores);
  const doubted = [...scores].filter(([, score]) => score.off > 0 && score.fine === 0);
  const certain = doubted.filter(
    ([table, score]) =>
      !doubted.some(
        ([other]) => other !== table && score.example?.fellow.table === other && comesFirst(table, other, ledger),
      ),
  );
  return new Map(certain.map(([table, { example }]) => [table, example!]));
}

/** When two tables doubt each other and nobody vouches for either, the later one is named. */
function comesFirst(table: LedgerTable, other: LedgerTable, ledger: Ledger): boolean {
  return ledger.tables.indexOf(table) < ledger.tables.indexOf(other);
}

function compare(own: Figure, fellow: Figure, scores: Map<LedgerTable, Score>): void {
  let score = scores.get(own.table);
  if (score === undefined) scores.set(own.table, (score = { fine: 0, off: 0, example: null }));
  const mine = totalOf(own);
  const theirs = totalOf(fellow);
  const slack = slackOf(own).plus(slackOf(fellow));
  if (mine.minus(theirs).abs().lte(slack)) score.fine++;
  else if (isStepApart(mine, theirs, slackOf(fellow)) || isStepApart(theirs, mine, slackOf(own))) {
    score.off++;
    score.example ??= { own, fellow };
  } else score.fine++;
}

function isStepApart(large: Decimal, small: Decimal, slack: Decimal): boolean {
  return large.minus(small.times(STEP)).abs().lte(slack.times(STEP));
}

function totalOf(figure: Figure): Decimal {
  return sumOf(figure.terms.map(({ amount }) => (amount === null ? ZERO : inUnit(amount, "元").value)));
}

function slackOf(figure: Figure): Decimal {
  return sumOf(figure.terms.map(({ amount }) => (amount === null ? ZERO : (inUnit(amount, "元").quantum ?? ZERO))));
}
