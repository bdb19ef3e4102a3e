import { type Decimal, parseWritten, sumOf, ZERO } from "../../amounts";
import { anyOf, COMPLEMENTS, COUNTED_IN, REMAINDER } from "../../lexicon";
import { type Passage, placesOf } from "../reading/prose";

/** A number of things with the parts told behind 其中; offsets are the flow's. */
export interface CountedWhole {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly unit: string;
  readonly value: Decimal;
  readonly sum: Decimal;
  /** The parts are all there are: 在职 and 离退休, or a list that ends in 其他. */
  readonly isAll: boolean;
}

const FEWEST = 2;
const UNIT = anyOf(COUNTED_IN);
const NUMBER = "[\\d,]+(?:\\.\\d+)?";
const MONEY = `[^，。;:()\\d]{0,8}${NUMBER}[亿万千]?元`;
/** 21辆，其中：…; 8个，涉及资金246.5万元，其中：…; 9辆(其中…). */
const WHOLE = new RegExp(
  `(?<![\\d.,])(${NUMBER})(${UNIT})(?:，${MONEY})?(?:\\((?:其中|包括|含)[:，]?([^()。]{4,160})\\)|，?其中[:，]?(?=([^。]{4,160})))`,
  "g",
);
const PART = new RegExp(`^(?!其中)(\\D{0,24}?)(${NUMBER})(${UNIT})$`);
const MONEY_ALONE = new RegExp(`^${MONEY}$`);
/** What moved, and kinds that overlap with others: 本年新购1辆, 党员30人. */
const APART =
  /[比较增减]|本年|当年|新购|更新|报废|处置|另|党员|团员|女|男|民族|学历|职称|本科|硕士|博士|岁|编外|学生|遗属/;

/** Counted things of the passages, each with its parts where they can be read. */
export function* countedWholes(passages: Iterable<Passage>): Generator<CountedWhole> {
  for (const { match, start } of placesOf(passages, WHOLE)) {
    const [, number = "", unit = "", bracketed, listed = ""] = match;
    const value = valueOf(number);
    const parts = bracketed === undefined ? partsIn(listed, unit) : allOf(bracketed, unit);
    if (value === null || parts.length < FEWEST) continue;
    const told = untilFull(parts, value);
    const text = number + unit;
    yield {
      start,
      end: start + text.length,
      text,
      unit,
      value,
      sum: sumOf(told.map((part) => part.value)),
      isAll: isAll(told),
    };
  }
}

interface Part {
  readonly name: string;
  readonly value: Decimal;
}

/** A bracket lists parts and nothing else, or is not read. */
function allOf(listed: string, unit: string): readonly Part[] {
  const parts = piecesOf(listed).map((piece) => partOf(piece, unit));
  return parts.every((part) => part !== null) ? parts : [];
}

/** In a sentence the list ends where something else begins. */
function partsIn(listed: string, unit: string): readonly Part[] {
  const parts: Part[] = [];
  for (const piece of piecesOf(withoutBrackets(listed))) {
    const part = partOf(piece, unit);
    if (part !== null) parts.push(part);
    else if (piece.includes("其中")) return [];
    else if (!MONEY_ALONE.test(piece)) return parts;
  }
  return parts;
}

function piecesOf(listed: string): readonly string[] {
  return listed.split(/[，、;]/).map((piece) => piece.trim());
}

/** 台(套) is a unit; other brackets say more of a part. */
function withoutBrackets(text: string): string {
  return text.replace(/(?<!台)\([^()]*\)/g, "");
}

function partOf(piece: string, unit: string): Part | null {
  const match = PART.exec(piece);
  const [, name = "", number = "", counted = ""] = match ?? [];
  const value = counted === unit && !APART.test(name) ? valueOf(number) : null;
  return value === null ? null : { name, value };
}

/** Where the first of them make the whole, what follows divides it anew. */
function untilFull(parts: readonly Part[], whole: Decimal): readonly Part[] {
  let sum = ZERO;
  for (const [index, { value }] of parts.entries()) {
    sum = sum.plus(value);
    if (sum.eq(whole) && index > 0) return parts.slice(0, index + 1);
  }
  return parts;
}

function isAll(parts: readonly Part[]): boolean {
  if (REMAINDER.test(parts.at(-1)!.name)) return true;
  return COMPLEMENTS.some(
    (words) => words.length === parts.length && words.every((word) => parts.some(({ name }) => name.startsWith(word))),
  );
}

function valueOf(text: string): Decimal | null {
  const written = parseWritten(text);
  return written.kind === "number" ? written.value : null;
}
