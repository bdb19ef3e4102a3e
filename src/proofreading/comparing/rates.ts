import { add, type Amount, compareAmounts, intervalOf, inUnit, overlaps, subtract } from "../../amounts";
import type { FigureCell, Known } from "../../narrative";
import type { Figure } from "../reading/figures";
import type { Reading } from "../reading/reading";
import { boundOf } from "./bound-figures";
import { evidenceOf } from "./evidence";
import { printedMoney } from "./printed-money";
import { fitOf, type Percentage, rateBetween, rateOf, shareOf, signed, type Worked } from "../../reckoning";
import type { Change } from "./statements";

/** What a rate of change was worked out from. */
export interface RateBasis {
  /** Without sign. */
  readonly rise: Amount;
  readonly before: Amount;
  readonly now: Amount;
  readonly cells: readonly FigureCell[];
}

/** Every way the text or the tables allow to work out a change's rate, those of the text first. */
export function ratesOf(reading: Reading, change: Change): readonly Worked<RateBasis>[] {
  const { years } = evidenceOf(reading, change);
  const stated = change.amount === null ? null : printedMoney(reading, change.amount);
  const fromTables = years.flatMap((both) => {
    const [now, before] = [both.now.amount, both.before.amount];
    const rise = absolute(subtract(inUnit(now, before.unit), before));
    const cells = [...both.now.cells, ...both.before.cells];
    return worked(narrowed(rateBetween(now, before), rise, before, stated), { rise, before, now, cells });
  });
  return [...fromBefore(reading, change), ...fromNow(reading, change), ...fromTables];
}

/** The change as the text prints it is known more narrowly than the difference of two printed numbers. */
function narrowed(rate: Percentage | null, rise: Amount, before: Amount, stated: Amount | null): Percentage | null {
  if (rate === null || stated === null || !overlaps(intervalOf(stated, rise.unit), intervalOf(rise))) return rate;
  const own = shareOf(stated, before);
  return own === null ? rate : { nominal: rate.nominal, range: () => own.range() };
}

/** 比上年12万元增加1万元: the change over last year's number as the text states it. */
function fromBefore(reading: Reading, change: Change): readonly Worked<RateBasis>[] {
  if (change.before === null) return [];
  const before = printedMoney(reading, change.before);
  if (change.amount !== null) {
    const by = inUnit(signed(printedMoney(reading, change.amount), directionOf(change) ?? "up"), before.unit);
    const now = { ...before, value: add(before, by).value };
    return worked(shareOf(absolute(by), before), { rise: absolute(by), before, now, cells: [] });
  }
  return evidenceOf(reading, change).stated.flatMap((figure) => {
    const now = printedMoney(reading, figure);
    const rise = absolute(subtract(inUnit(now, before.unit), before));
    return worked(rateBetween(now, before), { rise, before, now, cells: [] });
  });
}

/** 749.5万元，增加79.97万元: the change over this year's number less the change. */
function fromNow(reading: Reading, change: Change): readonly Worked<RateBasis>[] {
  const direction = directionOf(change);
  if (change.amount === null || direction === null) return [];
  const { stated, tablesNow, years } = evidenceOf(reading, change);
  const nows = stated.map((figure) => ({ amount: printedMoney(reading, figure), cells: [] as readonly FigureCell[] }));
  // A sum printed wrong is the fault of that sum, not of the rate beside it.
  const meantBy = (figure: Figure): readonly Known[] => {
    const bound = boundOf(reading, figure);
    return bound?.certain === true ? bound.meant : [];
  };
  // Where the text does not repeat this year's number, the tables have it.
  const told = nows.length === 0 && years.length === 0 ? tablesNow : [...nows, ...stated.flatMap(meantBy)];
  const rise = printedMoney(reading, change.amount);
  return told.flatMap(({ amount: now, cells }) => {
    const before = subtract(inUnit(now, rise.unit), signed(rise, direction));
    return worked(rateOf(signed(rise, direction), now), { rise, before, now, cells });
  });
}

/** Whether there was nothing before, of which nothing can be a rate: by the tables, or by the text's own numbers. */
export function beganWithNothing(reading: Reading, change: Change): boolean {
  const { amount, before } = change;
  if (before !== null) return before.value.isZero();
  const { years, stated } = evidenceOf(reading, change);
  if (years.length > 0) return years.every((one) => one.before.amount.value.isZero());
  const [now] = stated;
  if (amount === null || now === undefined || directionOf(change) !== "up") return false;
  return compareAmounts(printedMoney(reading, now), printedMoney(reading, amount)) === 0;
}

/** 5万元，…1万元，…25%: the way its own numbers tell by themselves; null where they tell neither, or either. */
export function wayOf(reading: Reading, change: Change): "up" | "down" | null {
  const { amount, rate } = change;
  const [now] = evidenceOf(reading, change).stated;
  if (amount === null || rate === null || now === undefined) return null;
  const rise = printedMoney(reading, amount);
  const ways = (["up", "down"] as const).filter((way) => {
    const percentage = rateOf(signed(rise, way), printedMoney(reading, now));
    return percentage !== null && fitOf(rate, percentage) === "right";
  });
  return ways.length === 1 ? ways[0]! : null;
}

/** The way it went by its first word; null for 持平. */
function directionOf({ directions: [first] }: Change): "up" | "down" | null {
  return first === undefined || first.direction === "level" ? null : first.direction;
}

function absolute(amount: Amount): Amount {
  return { ...amount, value: amount.value.abs() };
}

function worked(percentage: Percentage | null, from: RateBasis): readonly Worked<RateBasis>[] {
  return percentage === null ? [] : [{ percentage, from }];
}
