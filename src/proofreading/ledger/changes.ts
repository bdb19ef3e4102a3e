import { compareAmounts, inUnit, subtract, ZERO } from "../../amounts";
import { rateBetween, rateOf, shareOf, signed } from "../../reckoning";
import { type Figure, moneyOf } from "../reading/figures";
import type { Change, Value } from "../saying/say";
import { distinctValues, type Entries } from "./entries";
import { Linear, Ratio, type Relation, type Term } from "./relation";

/** A few candidates are enough: more would make anything fit. */
const MOST = 4;

/** What a change may be the change of, and whether the words leave no doubt. */
export interface Sides {
  readonly nows: readonly Value[];
  readonly befores: readonly Value[];
  readonly sure: boolean;
}

export function sidesOf(change: Change, entries: Entries): Sides {
  const { item, year, base, before } = change;
  // Held against the plan of its own year, the plan is not what came of it.
  const isPlan = (one: Value): boolean => base?.year === year && base.stage === one.stage && one.stage !== change.stage;
  const told = change.nows.filter((one) => one.year === year && one !== before && !isPlan(one));
  const looked = item === null ? [] : nearby(entries.find(item, year, change.stage, change.fund), change);
  const own = told.filter((one) => one.item !== null && one.item.key === item?.key);
  const nows = distinctValues([...own, ...(own.length > 0 ? [] : looked), ...told]).slice(0, MOST);
  const past =
    base === null || item === null || (base.year === year && base.stage === null)
      ? []
      : [
          ...entries.find(item, base.year, base.stage, change.fund),
          ...(item.key === CLOSING ? entries.find({ ...item, key: OPENING }, year, null, change.fund) : []),
        ].filter((one) => !nows.includes(one));
  const ownStage = base !== null && base.year === year ? past.filter((one) => one.stage !== change.stage) : past;
  const befores = before === null ? distinctValues(nearestFirst(ownStage, change)).slice(0, MOST) : [before];
  return { nows, befores, sure: own.length > 0 || distinctValues(looked).length === 1 };
}

/** Those its own paragraph told before it, or all, the nearest first. */
function nearby(values: readonly Value[], change: Change): readonly Value[] {
  const here = values.filter(
    ({ sentence, figure }) => sentence.paragraph === change.sentence.paragraph && figure.start < change.word.start,
  );
  return nearestFirst(here.length > 0 ? here : values, change);
}

/** What was left at the end of last year is there at the beginning of this one. */
const CLOSING = "carry:closing";
const OPENING = "carry:opening";

function nearestFirst(values: readonly Value[], { sentence, word }: Change): readonly Value[] {
  const distance = (one: Value): number =>
    (one.sentence.section === sentence.section ? 0 : 1e9) + Math.abs(one.figure.start - word.start);
  return [...values].sort((left, right) => distance(left) - distance(right));
}

/** Every way a change and its rate may be worked out; of each number the ways stand together. */
export function* changeWays(change: Change, entries: Entries): Generator<readonly Relation[]> {
  const { amount, rate } = change;
  if (amount === null && rate === null) return;
  const sides = sidesOf(change, entries);
  const rates =
    rate === null ? [] : amount === null ? ratesBetween(rate, sides) : ratesOfAmount(change, amount, rate, sides);
  if (amount !== null) {
    const ways = differencesOf(change, amount, rates.some(isHeld) ? withoutEqual(sides) : sides);
    if (ways.length > 0) yield ways;
  }
  if (rates.length > 0) yield rates;
}

function isHeld(relation: Relation): boolean {
  return relation.state() === "holds";
}

/** A number told of the other year that is this year's to the digit is this year's, told with the year of the last text. */
function withoutEqual(sides: Sides): Sides {
  const now = new Set(sides.nows.map(({ figure }) => figure.text));
  return { ...sides, befores: sides.befores.filter(({ figure }) => !now.has(figure.text)) };
}

function differencesOf(
  { direction, before: told }: Change,
  amount: Figure,
  { nows, befores, sure }: Sides,
): readonly Relation[] {
  // What is said to have moved was not the same before: that is this year's number, told with a wrong year.
  const isRetold = (now: Value, before: Value): boolean =>
    before !== told && !amount.value.isZero() && compareAmounts(moneyOf(now.figure), moneyOf(before.figure)) === 0;
  return nows.flatMap((now) =>
    befores.flatMap((before) => {
      if (isRetold(now, before)) return [];
      const order = compareAmounts(moneyOf(now.figure), moneyOf(before.figure));
      const way: 1 | -1 = direction === "up" ? 1 : direction === "down" ? -1 : order < 0 ? -1 : 1;
      // now = before ± amount
      const parts: readonly Term[] = [
        { figure: before.figure, sign: 1 as const },
        { figure: amount, sign: way },
      ];
      return new Linear("difference", { figure: now.figure, sign: 1 }, parts, sure, amount);
    }),
  );
}

export function ratesOfAmount(
  { direction }: Change,
  amount: Figure,
  rate: Figure,
  { nows, befores, sure }: Sides,
): readonly Relation[] {
  // 增加0万元，增长0%: nothing of whatever it was.
  if (amount.value.isZero() && rate.value.isZero())
    return [
      new Ratio("rate", rate, [amount], (of) => ({ percentage: NOTHING, size: of(amount), of: of(amount) }), true),
    ];
  const ofBefore = befores.map(
    ({ figure }) =>
      new Ratio(
        "rate",
        rate,
        [amount, figure],
        (of) => ({ percentage: shareOf(of(amount), of(figure)), size: of(amount), of: of(figure) }),
        sure,
      ),
  );
  if (direction !== "up" && direction !== "down") return ofBefore;
  const ofNow = nows.map(
    ({ figure }) =>
      new Ratio(
        "rate",
        rate,
        [amount, figure],
        (of) => {
          const rise = signed(of(amount), direction);
          return {
            percentage: rateOf(rise, of(figure)),
            size: of(amount),
            of: subtract(inUnit(of(figure), rise.unit), rise),
          };
        },
        sure,
      ),
  );
  return [...ofBefore, ...ofNow];
}

const NOTHING = { nominal: ZERO, range: () => ({ low: ZERO, high: ZERO }) };

function ratesBetween(rate: Figure, { nows, befores, sure }: Sides): readonly Relation[] {
  return nows.flatMap(({ figure: now }) =>
    befores.map(
      ({ figure: before }) =>
        new Ratio(
          "rate",
          rate,
          [now, before],
          (of) => {
            const rise = subtract(inUnit(of(now), of(before).unit), of(before));
            const size = { ...rise, value: rise.value.abs() };
            return { percentage: rateBetween(inUnit(of(now), of(before).unit), of(before)), size, of: of(before) };
          },
          sure,
        ),
    ),
  );
}
