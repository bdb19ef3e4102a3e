import { halfWidth } from "../amounts";
import { domainOfCode, levelOfCode, type CodeDomain, type CodeLevel } from "./account";

export interface ParsedCode {
  /** Joined digits, leading zeros restored. */
  readonly code: string;
  readonly level: CodeLevel;
  readonly domain: CodeDomain;
  /** The name written behind the code in the same cell; null when there is none. */
  readonly rest: string | null;
}

export type CodePart = string | number | null;

/** Codes and names are short; a longer text is prose. */
const LONGEST = 120;

/**
 * Reads an account code from the cells that hold it: one cell, or one each for 类, 款 and 项.
 * Understands joined (2080505), spaced (208 05 05), dotted (208.05.05) and cumulated (208 | 20805)
 * forms, numbers that lost their zeros (208 | 5 | 5), blank lower columns, 类/款/项 marks and a name
 * glued behind. Null for everything else: unit codes (six digits), years, amounts, text.
 */
export function parseCode(parts: readonly CodePart[]): ParsedCode | null {
  const texts = parts.map(textOfPart);
  if (texts.includes(null)) return null;
  const filled = (texts as string[]).filter((text) => text !== "");
  if (filled.length === 0) return null;
  const [first, ...lower] = filled;
  const head = parseWhole(first!);
  if (head === null || lower.length === 0) return head;
  // Only trailing columns may be blank: 类 | – | 项 leaves the 款 unknown.
  if ((texts as string[]).slice(0, filled.length).includes("") || head.rest !== null) return null;
  let code = head.code;
  for (const text of lower) {
    const longer = extend(code, text);
    if (longer === null) return null;
    code = longer;
  }
  return describe(code, null);
}

/** The part as trimmed half-width text, "" for a blank or dash, null for what no code column holds. */
function textOfPart(part: CodePart): string | null {
  if (part === null) return "";
  if (typeof part === "number") return Number.isInteger(part) && part >= 0 ? String(part) : null;
  if (PLAIN.test(part)) return part;
  if (part.length > LONGEST || !BEGINS.test(part)) return null;
  const text = halfWidth(part).replace(/\s+/g, " ").trim().replace(/^'/, "");
  return BLANK.test(text) ? "" : text;
}

/** The form most cells have, told first: whole worksheets are read through here. */
const PLAIN = /^\d{1,7}$/;
/** A code or a group begins with a digit; without any there may be blanks and dashes. */
const BEGINS = /^[\s'[(（［\u200b-\u200d\u2060\ufeff]*(?:[0-9０-９]|[-–—－\s]*$)/;
const BLANK = /^[-–—]*$/;

/** Code digits, in groups or joined, at the start of a text, and what follows them. */
const WHOLE = /^[[(]?(\d{3})(?:([ ./-]{1,3}|)(\d{2})(?:\2(\d{2}))?)?(?!\d)[\])]?(.*)$/s;

function parseWhole(text: string): ParsedCode | null {
  const match = WHOLE.exec(text);
  if (match === null) return null;
  const [, first, separator = "", second = "", third = "", tail = ""] = match;
  const code = first! + second + third;
  const rest = restOf(tail, code);
  if (rest === undefined) return null;
  // Two dotted groups alone are an amount: 208.05. With a name behind they are a code.
  if (separator.includes(".") && third === "" && rest === null) return null;
  return describe(code, rest);
}

const LEVEL_MARK = /^\s*\(?(类|款|项|目)\)?\s*$/;
const MARK_LENGTH = new Map([
  ["类", 3],
  ["款", 5],
  ["项", 7],
  ["目", 7],
]);
const NAME = /^[\s:\-_.、]*(?:\(?[类款项]\)[\s:]*)?([“"]?\p{Script=Han}.+)$/su;
const MONEY = /^(?:[千万亿]*元|[万亿]|人次)/;
const COUNTED = /^[元万千亿年月日号人个项次辆台套件户所家名条]/;

/** The name behind the digits, null when nothing follows, undefined when the digits are no code. */
function restOf(tail: string, code: string): string | null | undefined {
  if (tail.trim() === "") return null;
  const mark = LEVEL_MARK.exec(tail);
  if (mark !== null) return MARK_LENGTH.get(mark[1]!) === code.length ? null : undefined;
  const name = NAME.exec(tail)?.[1]?.trim();
  if (name === undefined || MONEY.test(name) || (code.length === 3 && COUNTED.test(name))) return undefined;
  return name;
}

const LAST_GROUP = /^(\d{1,2})(?:\s*\(?[款项目]\)?)?$/;

/** Adds the next column: 05, 5, or the whole code again (20805 after 208). */
function extend(code: string, text: string): string | null {
  const group = LAST_GROUP.exec(text)?.[1];
  if (group !== undefined) return Number(group) === 0 ? null : code + group.padStart(2, "0");
  const whole = parseWhole(text);
  return whole?.code.startsWith(code) === true && whole.code.length > code.length ? whole.code : null;
}

function describe(code: string, rest: string | null): ParsedCode | null {
  const domain = domainOfCode(code);
  const level = domain === null ? null : levelOfCode(code);
  return domain === null || level === null ? null : { code, level, domain, rest };
}
