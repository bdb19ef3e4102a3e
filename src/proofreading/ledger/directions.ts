import { compareAmounts, Decimal, inUnit, subtract } from "../../amounts";
import { roundedTo } from "../../reckoning";
import type { Direction } from "../comparing/words";
import { type Figure, moneyOf } from "../reading/figures";
import type { Change, Way } from "../saying/say";
import { ratesOfAmount, sidesOf } from "./changes";
import type { Entries } from "./entries";

/** What the numbers of the text say of a word of direction. */
export interface JudgedWord {
  readonly word: Way;
  readonly actual: Direction;
  /** The two numbers that tell; without them it is the percentage that fits one way only. */
  readonly now: Figure | null;
  readonly before: Figure | null;
  readonly change: Change;
}

/** Words of direction that the numbers around them decide, right or wrong. */
export function* judgedWords(entries: Entries): Generator<JudgedWord> {
  for (const change of entries.sayings) {
    if (change.kind !== "change" || change.direction === null) continue;
    const told = byBothNumbers(change, entries) ?? byRate(change, entries);
    if (told === null) continue;
    const { word, rateWord, direction } = change;
    yield { ...told, change, word: { ...word, direction } };
    if (rateWord !== null && change.rate?.value.isZero() === false) yield { ...told, change, word: rateWord };
  }
}

type Told = Pick<JudgedWord, "actual" | "now" | "before">;

/** Both numbers are told, of the very same thing, and differ by what the text says. */
function byBothNumbers(change: Change, entries: Entries): Told | null {
  const { nows, befores, sure } = sidesOf(change, entries);
  const [now] = nows;
  const [before, ...others] = befores;
  if (!sure || now === undefined || before === undefined || others.length > 0) return null;
  if (now.item === null || before.item?.key !== now.item.key || change.item?.key !== now.item.key) return null;
  const [a, b] = [moneyOf(now.figure), moneyOf(before.figure)];
  const { amount } = change;
  if (amount !== null) {
    const size = subtract(inUnit(a, moneyOf(amount).unit), b).value.abs();
    if (!roundedTo(size, amount.decimals).eq(amount.value)) return null;
  } else if (change.rate !== null) return null;
  const order = compareAmounts(a, b);
  return {
    actual: order === 0 ? "level" : order > 0 ? "up" : "down",
    now: now.figure,
    before: before.figure,
  };
}

const CLEAR = new Decimal(10);

/** 16.25万元，增加15.12万元，下降48.2%: of the two ways only one gives the percentage that is printed. */
function byRate(change: Change, entries: Entries): Told | null {
  const { amount, rate, direction } = change;
  if (amount === null || rate === null || (direction !== "up" && direction !== "down")) return null;
  // A short percentage fits by chance.
  if (rate.value.times(CLEAR.pow(rate.decimals)).lt(CLEAR)) return null;
  const sides = { ...sidesOf(change, entries), befores: [] };
  const fits = (way: "up" | "down"): boolean =>
    ratesOfAmount({ ...change, direction: way }, amount, rate, sides).some((one) => one.state() === "holds");
  const other = direction === "up" ? "down" : "up";
  const [asSaid, turned] = [fits(direction), fits(other)];
  if (asSaid === turned || (turned && !sides.sure)) return null;
  return { actual: asSaid ? direction : other, now: null, before: null };
}

/** Changes whose word of direction is wrong: their numbers are right the other way. */
export function turnedChanges(words: Iterable<JudgedWord>): ReadonlySet<Change> {
  const turned = new Set<Change>();
  for (const { word, change, actual } of words)
    if (word.start === change.word.start && word.direction !== actual && actual !== "level") turned.add(change);
  return turned;
}
