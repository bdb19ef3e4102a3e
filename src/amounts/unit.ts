import { Decimal } from "./decimal";

/** Units in which budget tables and narratives state money. The literals are the printed forms. */
export type Unit = "元" | "千元" | "万元" | "亿元";

const YUAN_PER_UNIT: Readonly<Record<Unit, Decimal>> = {
  元: new Decimal(1),
  千元: new Decimal(1_000),
  万元: new Decimal(10_000),
  亿元: new Decimal(100_000_000),
};

export const UNITS: readonly Unit[] = ["元", "千元", "万元", "亿元"];

/** How many `to` make one `from`: factor("万元", "元") is 10000. */
export function unitFactor(from: Unit, to: Unit): Decimal {
  return from === to ? new Decimal(1) : YUAN_PER_UNIT[from].div(YUAN_PER_UNIT[to]);
}
