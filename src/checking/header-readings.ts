import { isFilled, type Column } from "../recognition";
import { isBetterReading, judge, worthOf, type CellTerm, type ReadSum } from "../reckoning";
import { headerSums, OF_WHICH, type HeaderSum } from "./header-tree";
import type { LedgerLane } from "./ledger";
import { termOf } from "./relation";
import { remembered } from "./remembered";

/** Where 会议费 and 培训费 stand beside 三公经费, some places count them into 合计 and some do not. */
const BESIDE: ReadonlySet<string> = new Set(["meeting", "training"]);
const NONE: ReadonlySet<string> = new Set();

/**
 * Which columns are the sums of which, as the headings say. Where they leave it open, or sums fail, the rows tell:
 * of the readings the one is kept under which most holds, and none that one wrong cell could have brought about.
 */
export const headerSumsOf = remembered((lane: LedgerLane): readonly HeaderSum[] => {
  const readings = saidReadings(lane.amounts).map((sums) => ({ sums, read: readSums(lane, sums) }));
  const [asNamed] = readings;
  if (asNamed === undefined) return [];
  const best = readings.reduce((kept, other) => (isPreferred(other.read, kept.read) ? other : kept));
  if (!best.read.some(({ verdict }) => verdict === "broken")) return best.sums;
  const nested = nestedByAmounts(lane, best.sums);
  return nested !== null && isBetterReading(best.read, readSums(lane, nested)) ? nested : best.sums;
});

/** Where as much speaks for either meaning of the same words, the one that nothing contradicts. */
function isPreferred(other: readonly ReadSum[], kept: readonly ReadSum[]): boolean {
  const more = worthOf(other) - worthOf(kept);
  const fails = (read: readonly ReadSum[]): boolean => read.some(({ verdict }) => verdict === "broken");
  return more > 0 || (more === 0 && fails(kept) && !fails(other));
}

/** What the headings may mean, the plainest meaning first. */
function saidReadings(columns: readonly Column[]): readonly (readonly HeaderSum[])[] {
  const has = (test: (column: Column) => boolean): boolean => columns.some(test);
  const readings = [headerSums(columns)];
  if (has(({ role }) => BESIDE.has(role))) readings.push(headerSums(columns, { leftOut: BESIDE }));
  if (has(({ path }) => path.at(-1)?.startsWith(OF_WHICH) === true))
    for (const ofWhich of ["parts", "onwards"] as const) readings.push(headerSums(columns, { leftOut: NONE, ofWhich }));
  return readings;
}

function readSums(lane: LedgerLane, sums: readonly HeaderSum[]): readonly ReadSum[] {
  const read: ReadSum[] = [];
  for (let index = 0; index < lane.rows.length; index++) {
    const { values } = lane.rows[index]!;
    for (const { sum, parts } of sums) {
      const columns = [sum, ...parts];
      const cells = columns.map(({ column }) => values.get(column));
      if (!cells.some(isFilled) || cells.some((cell) => cell?.state === "unreadable")) continue;
      const [reported, ...contributors] = columns.map((column) => termOf({ lane, index, column }, 1)) as [
        CellTerm,
        ...CellTerm[],
      ];
      read.push(judge({ relation: "=", reported, contributors }));
    }
  }
  return read;
}

/** A column that is in every row the sum of those behind it, though the headings do not say so, takes them for its parts. */
function nestedByAmounts(lane: LedgerLane, sums: readonly HeaderSum[]): readonly HeaderSum[] | null {
  const further: HeaderSum[] = [];
  const nested = sums.map(({ sum, parts }) => {
    const outermost: Column[] = [];
    for (const part of parts.toReversed()) {
      const size = outermost.findIndex((_, last) => last > 0 && isSumOf(lane, part, outermost.slice(0, last + 1))) + 1;
      if (size > 0) further.push({ sum: part, parts: outermost.splice(0, size) });
      outermost.unshift(part);
    }
    return { sum, parts: outermost };
  });
  return further.length === 0 ? null : [...nested, ...further];
}

/** In every row that states them, or in all of several but one: one number may be wrong. */
function isSumOf(lane: LedgerLane, sum: Column, parts: readonly Column[]): boolean {
  const read = readSums(lane, [{ sum, parts }]);
  const broken = read.filter(({ verdict }) => verdict === "broken").length;
  return worthOf(read) > 0 && (broken === 0 || (broken === 1 && read.length >= ROWS_TO_SPARE));
}

const ROWS_TO_SPARE = 3;
