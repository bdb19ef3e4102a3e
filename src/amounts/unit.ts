import { Decimal } from "./decimal";
import { halfWidth } from "./half-width";

/** Units in which budget tables and narratives state money. The literals are the printed forms. */
export type Unit = "元" | "千元" | "万元" | "亿元";

const YUAN_PER_UNIT: Readonly<Record<Unit, Decimal>> = {
  元: new Decimal(1),
  千元: new Decimal(1_000),
  万元: new Decimal(10_000),
  亿元: new Decimal(100_000_000),
};

export const UNITS: readonly Unit[] = ["元", "千元", "万元", "亿元"];

const ONE = new Decimal(1);

/** How many `to` make one `from`: factor("万元", "元") is 10000. */
export function unitFactor(from: Unit, to: Unit): Decimal {
  return from === to ? ONE : YUAN_PER_UNIT[from].div(YUAN_PER_UNIT[to]);
}

/** Header cells are short; a longer text is a narrative with a unit somewhere in it. */
const LONGEST_HEADER = 200;

/**
 * 单位：万元 in its printed forms, inner spaces and a label split over two cells (位：万元) included.
 * What follows must not run on in Chinese: 单位：元谋县 names a place.
 */
const LABELLED =
  /(?:单 ?位|金 ?额|位|人 ?民 ?币) ?:? ?(?:人 ?民 ?币 ?:? ?)?(亿 ?元|万 ?元|千 ?元|元)(?:角分)?(?!\p{Script=Han})/u;
const BARE = /^ ?:? ?\(? ?(?:人民币)?(亿 ?元|万 ?元|千 ?元|元) ?\)? ?$/;
const IN_BRACKETS = /\( ?(?:人民币)?(亿 ?元|万 ?元|千 ?元|元) ?\)/;

/**
 * The unit that header text states: 金额单位：万元 · 单位:元 · （单位：千元） · 位：万元 · 预算数（万元）.
 * Null when it states none, or one in which budget tables do not count (百万元).
 */
export function parseUnit(text: string): Unit | null {
  if (text.length > LONGEST_HEADER) return null;
  const line = halfWidth(text).replace(/\s+/g, " ");
  const match = LABELLED.exec(line) ?? BARE.exec(line) ?? IN_BRACKETS.exec(line);
  const printed = match?.[1]?.replaceAll(" ", "");
  return UNITS.find((unit) => unit === printed) ?? null;
}
