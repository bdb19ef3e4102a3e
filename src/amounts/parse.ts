import { Decimal } from "./decimal";
import { compact } from "./half-width";
import { UNITS, type Unit } from "./unit";

/** What a piece of text says as a number. Blank, dash and zero are three different statements. */
export type Written =
  | {
      readonly kind: "number";
      readonly value: Decimal;
      /** Digits printed after the decimal point. */
      readonly decimals: number;
      readonly unit: Unit | null;
      readonly percent: boolean;
    }
  | { readonly kind: "blank" }
  | { readonly kind: "dash" }
  | { readonly kind: "words" };

const BLANK: Written = { kind: "blank" };
const DASH: Written = { kind: "dash" };
const WORDS: Written = { kind: "words" };

/** Longest number a table or narrative can hold; longer text is prose and is not scanned. */
const LONGEST = 48;

const DASHES = /^[-﹣‐‑‒–—―−─/]{1,4}$/;
const BODY = /^(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?$/;
const BRACKETED = /^¥?\((.*)\)$/;
const SIGNED = /^¥?([-﹣‐‑‒–—−+])(.*)$/;
const SUFFIX = /(亿元|万元|千元|元|亿|万|%)$/;
const SHORT_UNITS: Readonly<Record<string, Unit>> = { 亿: "亿元", 万: "万元" };

/**
 * Reads every written form of a number: thousands separators, full-width digits, brackets or any
 * minus sign for negatives, a unit or percent suffix, stray spaces. Linear in the text's length.
 */
export function parseWritten(text: string): Written {
  const trimmed = text.trim();
  if (trimmed.length <= LONGEST && PLAIN.test(trimmed)) return plainNumber(trimmed);
  if (trimmed.length > LONGEST * 4) return WORDS;
  let rest = compact(trimmed);
  if (rest === "") return BLANK;
  if (DASHES.test(rest)) return DASH;
  if (rest.length > LONGEST) return WORDS;

  const suffix = SUFFIX.exec(rest)?.[1] ?? "";
  rest = rest.slice(0, rest.length - suffix.length);
  const bracketed = BRACKETED.exec(rest);
  if (bracketed !== null) rest = bracketed[1]!;
  const signed = SIGNED.exec(rest);
  if (signed !== null) rest = signed[2]!;
  if (bracketed !== null && signed !== null) return WORDS;
  rest = rest.replace(/^¥/, "");

  const body = BODY.exec(rest);
  if (body === null || (body[1] === undefined && body[2] === undefined)) return WORDS;
  const digits = `${(body[1] ?? "0").replaceAll(",", "")}.${body[2] ?? "0"}`;
  const magnitude = new Decimal(digits);
  const negative = bracketed !== null || (signed !== null && signed[1] !== "+");
  return {
    kind: "number",
    value: negative && !magnitude.isZero() ? magnitude.negated() : magnitude,
    decimals: body[2]?.length ?? 0,
    unit: unitOfSuffix(suffix),
    percent: suffix === "%",
  };
}

/** Digits with or without a decimal point, as most cells and indicators hold them. */
const PLAIN = /^\d+(?:\.\d+)?$/;

function plainNumber(digits: string): Written {
  const point = digits.indexOf(".");
  return {
    kind: "number",
    value: new Decimal(digits),
    decimals: point === -1 ? 0 : digits.length - point - 1,
    unit: null,
    percent: false,
  };
}

function unitOfSuffix(suffix: string): Unit | null {
  return UNITS.find((unit) => unit === suffix) ?? SHORT_UNITS[suffix] ?? null;
}
