import { Decimal, decimalsNeeded, powerOfTen } from "../amounts";

/** Slips that can be read off the two numbers alone. */
export type DigitSlip =
  | "sign-lost"
  | "unit-slip"
  | "decimal-point-moved"
  | "digits-swapped"
  | "digit-mistyped"
  | "digit-dropped"
  | "digit-added";

/** By how many places the decimal point moves. */
const UNIT_STEPS = [4, -4];
const POINT_STEPS = [1, 2, 3, -1, -2, -3];

/** How `intended` may have become `stored` under a person's fingers; null when no single slip explains it. */
export function digitSlip(stored: Decimal, intended: Decimal): DigitSlip | null {
  if (stored.eq(intended) || intended.isZero()) return null;
  if (stored.eq(intended.negated())) return "sign-lost";
  if (stored.isZero() || stored.isNegative() !== intended.isNegative()) return null;
  const moved = placesMoved(stored, intended);
  if (UNIT_STEPS.includes(moved)) return "unit-slip";
  if (POINT_STEPS.includes(moved)) return "decimal-point-moved";
  const decimals = Math.max(decimalsNeeded(stored), decimalsNeeded(intended));
  return (
    sameLengthSlip(stored.abs().toFixed(decimals), intended.abs().toFixed(decimals)) ??
    lengthSlip(plain(stored), plain(intended))
  );
}

/** By how many places the point of one number would have to move to give the other; 0 where that is not all. */
function placesMoved(stored: Decimal, intended: Decimal): number {
  const places = stored.e - intended.e;
  return places !== 0 && intended.times(powerOfTen(places)).eq(stored) ? places : 0;
}

function plain(value: Decimal): string {
  return value.abs().toFixed();
}

function sameLengthSlip(stored: string, intended: string): DigitSlip | null {
  if (stored.length !== intended.length) return null;
  const different = [...stored].flatMap((digit, place) => (digit === intended[place] ? [] : [place]));
  if (different.length === 1) return "digit-mistyped";
  const [first, second] = different;
  if (different.length !== 2 || first === undefined || second === undefined) return null;
  const between = stored.slice(first + 1, second);
  const adjacent = between === "" || between === ".";
  return adjacent && stored[first] === intended[second] && stored[second] === intended[first] ? "digits-swapped" : null;
}

function lengthSlip(stored: string, intended: string): DigitSlip | null {
  if (isOneShorter(stored, intended)) return "digit-dropped";
  return isOneShorter(intended, stored) ? "digit-added" : null;
}

/** Whether taking one digit out of `long` leaves `short`, the decimal point staying between the same digits or not. */
function isOneShorter(short: string, long: string): boolean {
  const target = short.replace(".", "");
  const source = long.replace(".", "");
  if (source.length !== target.length + 1) return false;
  let place = 0;
  while (place < target.length && target[place] === source[place]) place++;
  if (target.slice(place) !== source.slice(place + 1)) return false;
  return pointOf(short) === pointOf(long) || pointOf(short) === pointOf(long) - 1;
}

function pointOf(text: string): number {
  const point = text.indexOf(".");
  return point === -1 ? text.length : point;
}

/**
 * Every number one slip away from `stored` that lies within `reach` of `wanted`. Rounding blurs what
 * the relations ask for by a few last digits; when exactly one such number falls into the blur, it is
 * what was meant.
 */
export function slipNeighbours(stored: Decimal, decimals: number, wanted: Decimal, reach: Decimal): readonly Decimal[] {
  const sign = stored.isNegative() ? -1 : 1;
  const size = wanted.times(sign);
  const [low, high] = [size.minus(reach), size.plus(reach)];
  const typed = digitsBeside(stored, decimals, sharedDigits(low, high));
  return [
    ...typed.map((one) => new Decimal(one.replace(/\.$/, "")).times(sign)),
    ...stepsInto(low, high, stored).map((step) => stored.times(powerOfTen(step))),
  ].filter((value) => value.minus(wanted).abs().lte(reach));
}

/** The moves of the point that give a number of as many places as the wanted ones have. */
function stepsInto(low: Decimal, high: Decimal, stored: Decimal): readonly number[] {
  const steps = [...UNIT_STEPS, ...POINT_STEPS];
  if (!low.gt(0)) return steps;
  return steps.filter((step) => stored.e + step >= low.e && stored.e + step <= high.e);
}

/** The digits with which every number from `low` to `high` begins, the point among them; "" when there are none. */
function sharedDigits(low: Decimal, high: Decimal): string {
  const decimals = Math.max(decimalsNeeded(low), decimalsNeeded(high), 1);
  const [first, last] = [low.toFixed(decimals), high.toFixed(decimals)];
  if (low.isNegative() || first.length !== last.length) return "";
  let shared = 0;
  while (shared < first.length && first[shared] === last[shared]) shared++;
  return first.slice(0, shared);
}

/** Whether a number's digits, without zeros in front and with as many behind as need be, begin like that. */
function beginsWith(digits: string, begins: string): boolean {
  let from = 0;
  while (digits[from] === "0" && from + 1 < digits.length && digits[from + 1] !== ".") from++;
  const end = digits.length - from;
  const point = digits.includes(".") ? -1 : end;
  for (let at = 0; at < begins.length; at++) {
    const digit = at < end ? digits[from + at] : at === point ? "." : "0";
    if (digit !== begins[at]) return false;
  }
  return true;
}

/** One digit changed, lost, added or swapped with the next, sign aside; those that begin as wanted. */
function digitsBeside(stored: Decimal, decimals: number, begins: string): readonly string[] {
  const text = stored.abs().toFixed(Math.max(decimals, decimalsNeeded(stored)));
  const found = new Set<string>();
  const put = (one: string): void => {
    if (beginsWith(one, begins) && /^\d+(\.\d*)?$/.test(one)) found.add(one);
  };
  for (let place = 0; place < text.length; place++) {
    const digit = text[place]!;
    const before = text.slice(0, place);
    // Whatever is typed further behind leaves these digits as they are, but for a zero in front.
    if (!text.startsWith("0") && !before.startsWith(begins.slice(0, place))) break;
    const after = text.slice(place + 1);
    if (digit !== ".") {
      for (const other of "0123456789") if (other !== digit) put(before + other + after);
      put(before + after || "0");
      const next = after.startsWith(".") ? after[1] : after[0];
      if (next !== undefined)
        put(
          after.startsWith(".")
            ? `${before}${next}.${digit}${after.slice(2)}`
            : `${before}${next}${digit}${after.slice(1)}`,
        );
    }
    for (const extra of "0123456789") put(before + extra + digit + after);
  }
  return [...found];
}
