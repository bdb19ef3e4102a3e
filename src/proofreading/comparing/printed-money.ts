import { type Amount, amount, powerOfTen, type Unit } from "../../amounts";
import type { Figure } from "../reading/figures";
import type { Reading } from "../reading/reading";

/** Tables are printed to the cent of 万元; what a text prints beyond that is no rounding. */
const MOST = 2;

const decimals = new WeakMap<Reading, ReadonlyMap<string, number>>();

/** Digits after the point the text prints at most of a unit: a difference beyond them is none. */
export function decimalsIn(reading: Reading, unit: string): number {
  let most = decimals.get(reading);
  if (most === undefined) decimals.set(reading, (most = count(reading)));
  return most.get(unit) ?? MOST;
}

function count({ sentences }: Reading): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { figures } of sentences)
    for (const { kind, unit, decimals: own } of figures)
      if (kind === "money") most.set(unit, Math.min(MOST, Math.max(own, most.get(unit) ?? 0)));
  return most;
}

/**
 * The money a figure states, to the digit the text prints such money: closing zeros are dropped in
 * running text, so that 12万元 beside 12.39万元 stands for 12.00万元.
 */
export function printedMoney(reading: Reading, { value, decimals: own, unit }: Figure): Amount {
  return amount(value, unit as Unit, powerOfTen(-Math.max(own, decimalsIn(reading, unit))));
}
