import { powerOfTen, type Decimal } from "../../amounts";
import type { FormatSection, FormatToken } from "./tokens";

/** General shows at most eleven characters, the point included. */
const GENERAL_DIGITS = 10;
const GENERAL_EXPONENT_DIGITS = 6;
const LONGEST_INTEGER = 11;

/** A number under the format General. */
export function writeGeneral(exact: Decimal): string {
  if (exact.isZero()) return "0";
  const magnitude = exact.e;
  if (magnitude >= LONGEST_INTEGER || magnitude < -LONGEST_INTEGER + 2) return writeScientific(exact);
  const places = magnitude < 0 ? GENERAL_DIGITS - 1 : Math.max(0, GENERAL_DIGITS - 1 - magnitude);
  const rounded = exact.toDecimalPlaces(places);
  // Small numbers that eleven characters cannot hold without loss turn to 1.2345E-05.
  if (magnitude < -4 && !rounded.eq(exact)) return writeScientific(exact);
  return rounded.toFixed();
}

function writeScientific(exact: Decimal): string {
  const rounded = exact.toSignificantDigits(GENERAL_EXPONENT_DIGITS);
  const exponent = rounded.e;
  const mantissa = rounded.times(powerOfTen(-exponent)).toFixed();
  return `${mantissa}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

/** A size (not negative) under a numeric section; the caller adds the sign. */
export function writeNumber(size: Decimal, section: FormatSection): string {
  const { tokens } = section;
  const layout = layoutOf(section);
  if (layout.isFraction) return writeGeneral(size);
  if (layout.digits === 0) return tokens.map((token) => withoutDigits(token, size)).join("");
  if (layout.exponentAt >= 0) return writeExponent(size, layout, tokens);
  const shift = 2 * layout.percents - 3 * layout.scalingCommas;
  const scaled = shift === 0 ? size : size.times(powerOfTen(shift));
  return placeDigits(scaled.toFixed(layout.places), layout, tokens);
}

interface Layout {
  readonly isFraction: boolean;
  readonly digits: number;
  /** Index of the decimal point, or past the last digit placeholder. */
  readonly pointAt: number;
  readonly places: number;
  readonly percents: number;
  readonly grouped: boolean;
  /** Commas after the last digit placeholder: each divides by a thousand. */
  readonly scalingCommas: number;
  readonly exponentAt: number;
}

const layouts = new WeakMap<FormatSection, Layout>();

/** A workbook has a handful of formats and very many numbers under each. */
function layoutOf(section: FormatSection): Layout {
  let layout = layouts.get(section);
  if (layout === undefined) layouts.set(section, (layout = layOut(section.tokens)));
  return layout;
}

function layOut(tokens: readonly FormatToken[]): Layout {
  const exponentAt = tokens.findIndex((token) => token.kind === "exponent");
  const numeric = exponentAt < 0 ? tokens : tokens.slice(0, exponentAt);
  const positions = (kind: FormatToken["kind"]): number[] =>
    [...numeric.keys()].filter((index) => numeric[index]!.kind === kind);
  const digits = positions("digit");
  const commas = positions("comma");
  const point = numeric.findIndex((token) => token.kind === "point");
  const pointAt = point < 0 ? numeric.length : point;
  const integers = digits.filter((at) => at < pointAt);
  const [firstInteger = Infinity, lastInteger = -1] = [integers[0], integers.at(-1)];
  const lastDigit = digits.at(-1) ?? -1;
  return {
    isFraction: tokens.some((token) => token.kind === "fraction"),
    digits: digits.length,
    pointAt,
    places: digits.length - integers.length,
    percents: tokens.filter((token) => token.kind === "percent").length,
    grouped: commas.some((at) => at > firstInteger && at < lastInteger),
    scalingCommas: commas.filter((at) => at > lastDigit || (at > lastInteger && at < pointAt)).length,
    exponentAt,
  };
}

/** Puts the digits of a plain decimal text onto the placeholders, literals staying where they stand. */
function placeDigits(plain: string, layout: Layout, tokens: readonly FormatToken[]): string {
  const [integer = "", decimals = ""] = plain.split(".");
  return (
    placeInteger(integer === "0" ? "" : integer, layout, tokens) + placeDecimals(decimals, tokens.slice(layout.pointAt))
  );
}

function placeInteger(digits: string, layout: Layout, tokens: readonly FormatToken[]): string {
  let shown = "";
  let left = digits.length;
  let written = 0;
  const firstDigit = tokens.findIndex((token) => token.kind === "digit");
  const write = (digit: string): void => {
    if (layout.grouped && written > 0 && written % 3 === 0) shown = `,${shown}`;
    shown = digit + shown;
    written++;
  };
  for (let at = layout.pointAt - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.kind !== "digit") shown = mark(token) + shown;
    else {
      if (left > 0) write(digits[--left]!);
      else if (token.placeholder === "0") write("0");
      else if (token.placeholder === "?") shown = ` ${shown}`;
      if (at === firstDigit) while (left > 0) write(digits[--left]!);
    }
  }
  // A format that starts with the point (.00) still shows the whole part.
  return digits.slice(0, left) + shown;
}

function placeDecimals(digits: string, tokens: readonly FormatToken[]): string {
  const significant = digits.replace(/0+$/, "").length;
  let at = 0;
  return tokens
    .map((token) => {
      if (token.kind === "point") return ".";
      if (token.kind !== "digit") return mark(token);
      const digit = digits[at++]!;
      if (at <= significant || token.placeholder === "0") return digit;
      return token.placeholder === "?" ? " " : "";
    })
    .join("");
}

function writeExponent(size: Decimal, layout: Layout, tokens: readonly FormatToken[]): string {
  const mantissaTokens = tokens.slice(0, layout.exponentAt);
  const exponentTokens = tokens.slice(layout.exponentAt + 1);
  const whole = Math.max(1, layout.digits - layout.places);
  // Several places before the point mean engineering notation: the exponent moves in steps of that many.
  const magnitude = size.isZero() ? 0 : size.toSignificantDigits(layout.places + 1).e;
  const exponent = Math.floor(magnitude / whole) * whole;
  const mantissa = size.times(powerOfTen(-exponent)).toDecimalPlaces(layout.places).toFixed(layout.places);
  const token = tokens[layout.exponentAt]!;
  const sign = exponent < 0 ? "-" : token.kind === "exponent" && token.alwaysSigned ? "+" : "";
  const width = exponentTokens.filter(({ kind }) => kind === "digit").length;
  const shown = placeDigits(mantissa, layout, mantissaTokens);
  return `${shown}E${sign}${String(Math.abs(exponent)).padStart(width, "0")}${literals(exponentTokens)}`;
}

function withoutDigits(token: FormatToken, size: Decimal): string {
  return token.kind === "general" || token.kind === "text" ? writeGeneral(size) : mark(token);
}

function mark(token: FormatToken): string {
  return token.kind === "literal" ? token.text : token.kind === "percent" ? "%" : "";
}

function literals(tokens: readonly FormatToken[]): string {
  return tokens.map(mark).join("");
}
