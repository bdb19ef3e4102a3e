import { bestOf, mayBe } from "../../reckoning";
import { bindingsOf } from "../binding";
import type { Reading } from "../reading/reading";
import { ledgerOf } from "../ledger/ledger";
import type { Change as Said } from "../saying/say";
import { stageIn } from "../saying/grammar";
import { evidenceOf } from "./evidence";
import { printedMoney } from "./printed-money";
import { ratesOf } from "./rates";
import { type Change, changesIn } from "./statements";

const known = new WeakMap<Reading, ReadonlyMap<Change, Change>>();

/**
 * Changes that another statement of the text denies, each with that statement: both compare the same
 * number with last year's, and they differ in size or direction. Of two, the one whose own percentage
 * holds is believed, else the first. Where last year's tables are at hand they decide, and nothing is listed.
 */
export function contradictionsIn(reading: Reading): ReadonlyMap<Change, Change> {
  let found = known.get(reading);
  if (found === undefined) known.set(reading, (found = seek(reading)));
  return found;
}

function seek(reading: Reading): ReadonlyMap<Change, Change> {
  const denied = new Map<Change, Change>();
  const groups = new Map<string, Change[]>();
  for (const change of changesIn(reading)) {
    if (change.amount === null || change.base !== "last-year" || evidenceOf(reading, change).years.length > 0) continue;
    for (const key of keysOf(reading, change)) groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  const saidOf = saidBy(reading);
  for (const group of groups.values()) {
    const believed = group.find((one) => isSound(reading, one)) ?? group[0]!;
    for (const change of group)
      if (change !== believed && areAlike(saidOf(change), saidOf(believed)) && differ(change, believed))
        denied.set(change, believed);
  }
  return denied;
}

/** What the ledger read a change as, by the place of its first word of direction. */
function saidBy(reading: Reading): (change: Change) => Said | undefined {
  const said = new Map<number, Said>();
  for (const one of ledgerOf(reading).entries.sayings) if (one.kind === "change") said.set(one.word.start, one);
  return ({ directions: [first] }) => (first === undefined ? undefined : said.get(first.start));
}

/** Whether two changes may be of one thing, held against one number: 基本支出 and 项目支出 are two. */
function areAlike(left: Said | undefined, right: Said | undefined): boolean {
  const [a, b] = [left?.base?.stage ?? null, right?.base?.stage ?? null];
  if (a !== null && b !== null && a !== b) return false;
  const keys = [left, right].map((one) => one?.item?.key ?? "");
  return keys[0] === keys[1] || !keys.every((key) => OF_A_PART.test(key));
}

const OF_A_PART = /^(?:spending:(?!total)|three-public:(?!total)|procurement:.)/;

/**
 * Places of the tables this year's number stands at, so that two statements about one place are of one thing;
 * a change against the plan is another than one against the outcome.
 */
function keysOf(reading: Reading, change: Change): readonly string[] {
  const stage = stageIn(change.baseWords) ?? (reading.report.document.kind === "final-account" ? "final" : "budget");
  return placesOf(reading, change).map((place) => `${stage} ${place}`);
}

function placesOf(reading: Reading, change: Change): readonly string[] {
  const { tablesNow, stated } = evidenceOf(reading, change);
  const [nearest] = stated;
  const printed = nearest === undefined ? null : printedMoney(reading, nearest);
  const nearby = tablesNow.filter(({ amount }) => printed === null || mayBe(printed, amount));
  const cells = nearby.flatMap((one) => one.cells.map(({ cell }) => `${cell.sheet}:${cell.row}:${cell.column}`));
  if (cells.length > 0) return cells;
  const subject = bindingsOf(reading).find(({ figure }) => figure === stated[0])?.subject?.text ?? change.lead.text;
  const name = subject.replace(/^(?:20\d\d年度?)?/, "");
  return name === "" ? [] : [`${change.sentence.section.topic ?? ""} ${name}`];
}

/** Its percentage follows from its own numbers, or nearly. */
function isSound(reading: Reading, change: Change): boolean {
  const { rate } = change;
  if (rate === null) return false;
  const best = bestOf(rate, ratesOf(reading, change));
  return best?.by.percentage.nominal.minus(rate.value).abs().lt(1) === true;
}

function differ(left: Change, right: Change): boolean {
  const [a, b] = [left.amount!, right.amount!];
  const isOpposite = left.directions[0]?.direction !== right.directions[0]?.direction;
  return isOpposite || (a.unit === b.unit && a.decimals === b.decimals && !a.value.eq(b.value));
}
