import { add, type Amount } from "../../amounts";
import type { FigureCell, Known } from "../../narrative";
import { fitOf, mayBe, shareOf } from "../../reckoning";
import { meansOf } from "../binding";
import { type Figure, moneyOf } from "../reading/figures";
import type { Reading } from "../reading/reading";
import { storedOf } from "./bound-figures";
import { printedMoney } from "./printed-money";
import type { Share } from "./shares";
import { sumsNamed } from "./sums-named";

/** A sum as the text prints it, or as the tables state it. */
export interface Sum {
  readonly amount: Amount;
  readonly cells: readonly FigureCell[];
  /** A total that is only named may have been read off the tables by whoever wrote the text. */
  readonly by: "text" | "tables" | "either";
}

/** What may be the whole. Where it is not sure, the share may be of something else. */
export interface PossibleWholes {
  readonly sums: readonly Sum[];
  readonly sure: boolean;
}

/** Of sums that are alike, the first. */
export function distinct(sums: readonly Sum[]): readonly Sum[] {
  const known = new Map<string, Sum>();
  for (const sum of sums) {
    const { value, unit } = sum.amount;
    const key = `${sum.by} ${value.toString()}${unit}`;
    if (!known.has(key)) known.set(key, sum);
  }
  return [...known.values()];
}

/** As the text states it, then as the tables do. */
export function partsOf(reading: Reading, { part, partName, sentence }: Share): readonly Sum[] {
  if (part !== null) return toldBy(reading, part);
  if (partName === null) return [];
  return [
    ...sumsNamed(reading, partName.text, partName).map((one) => printed(reading, one)),
    ...meansOf(partName.text, sentence.section, reading.now).map(stored),
  ];
}

export function wholesOf(reading: Reading, share: Share): PossibleWholes {
  const { wholeName, wholes, list, sentence, part } = share;
  if (wholeName !== null) {
    const stated = sumsNamed(reading, wholeName.text, wholeName).filter((figure) => figure !== part);
    // 占本年支出合计 in a chapter on 财政拨款 may be of all the unit spends.
    const named = [sentence.section, reading.outline].flatMap((section) =>
      meansOf(wholeName.text, section, reading.now).map((one): Sum => ({ ...stored(one), by: "either" })),
    );
    return { sums: [...stated.flatMap((one) => toldBy(reading, one)), ...named], sure: true };
  }
  const own = wholes.own.flatMap((one) => toldBy(reading, one));
  const listed = list.length > 1 ? sumsOf(reading, list) : [];
  if (own.length > 0) return { sums: [...own, ...listed], sure: true };
  // A total stated earlier is the whole where the sentence has none; a list that adds up to it proves it.
  const above = wholes.above.flatMap((one) => toldBy(reading, one));
  const beside = wholes.beside.flatMap((one) => toldBy(reading, one));
  const proved = [...above, ...beside].filter((one) => listed[0] !== undefined && mayBe(listed[0].amount, one.amount));
  if (proved.length > 0) return { sums: [...listed, ...proved], sure: true };
  const totals = above.length > 0 ? [] : TOTALS.flatMap((total) => meansOf(total, sentence.section, reading.now));
  const sure = above.length > 0 || isProved(share, listed);
  return { sums: [...above, ...listed, ...beside, ...totals.map(stored)], sure };
}

/** What the tables of the section add up to. */
const TOTALS = ["支出合计", "收入合计"];

/** All other shares of the list are of what the list adds up to. */
function isProved({ list, rate }: Share, [whole]: readonly Sum[]): boolean {
  if (whole === undefined) return false;
  return list.every(({ part, rate: other }) => {
    const percentage = shareOf(moneyOf(part), whole.amount);
    return other === rate || (percentage !== null && fitOf(other, percentage) !== "wrong");
  });
}

const sums = new WeakMap<Share["list"], readonly Sum[]>();

/** All parts of a list together, as the text states them and as the tables do. */
function sumsOf(reading: Reading, list: Share["list"]): readonly Sum[] {
  let found = sums.get(list);
  if (found === undefined) sums.set(list, (found = addUp(reading, list)));
  return found;
}

function addUp(reading: Reading, list: Share["list"]): readonly Sum[] {
  const printedOnes = list.map(({ part }) => printed(reading, part));
  const storedOnes = list.flatMap(({ part }) => storedOf(reading, part).slice(0, 1).map(stored));
  return [printedOnes, ...(storedOnes.length === list.length ? [storedOnes] : [])].map(([first, ...others]) => ({
    amount: add(first!.amount, ...others.map(({ amount }) => amount)),
    cells: [first!, ...others].flatMap(({ cells }) => cells),
    by: first!.by,
  }));
}

function toldBy(reading: Reading, figure: Figure): readonly Sum[] {
  return [printed(reading, figure), ...storedOf(reading, figure).map(stored)];
}

function printed(reading: Reading, figure: Figure): Sum {
  return { amount: printedMoney(reading, figure), cells: [], by: "text" };
}

function stored({ amount, cells }: Known): Sum {
  return { amount, cells, by: "tables" };
}
