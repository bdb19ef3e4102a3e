import { decimalOfNumber } from "../../amounts";
import { writeDate } from "./date";
import { writeGeneral, writeNumber } from "./number";
import { readSection, splitSections, type Condition, type FormatSection } from "./tokens";

const sectionsByFormat = new Map<string, readonly FormatSection[]>();
/** Excel's own limit; a longer one is no format but an attempt to make every cell long. */
const LONGEST_FORMAT = 255;
/** A workbook has at most 65,490 formats; a hostile one must not make the cache grow for ever. */
const CACHE_SIZE = 2_000;

/**
 * A stored value as Excel shows it in a wide column. Rounds the decimal that the stored number stands
 * for, as Excel does: 1.005 under 0.00 is 1.01, although the nearest binary number lies below it.
 *
 * @param format Excel number format; undefined means General.
 */
export function shownText(value: string | number | boolean, format: string | undefined, date1904 = false): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const sections = format === undefined || format.length > LONGEST_FORMAT ? [] : sectionsOf(format);
  if (typeof value === "string") return shownString(value, sections);
  if (!Number.isFinite(value)) return String(value);
  const exact = decimalOfNumber(value);
  const section = chooseSection(value, sections);
  if (section === null) return writeGeneral(exact);
  if (section.tokens.some((token) => token.kind === "date")) return writeDate(value, section, date1904);
  // With a section of its own a negative number shows its size; the section supplies sign or brackets.
  const ownSign = sections.length > 1;
  if (!exact.isNegative()) return writeNumber(exact, section);
  const size = writeNumber(exact.abs(), section);
  return ownSign ? size : `-${size}`;
}

function shownString(value: string, sections: readonly FormatSection[]): string {
  const section = sections.find(({ tokens }) => tokens.some((token) => token.kind === "text")) ?? sections[3];
  if (section === undefined) return value;
  // Added up, not joined: the engine then shares the characters of a string that many cells hold.
  let shown = "";
  for (const token of section.tokens)
    shown += token.kind === "text" ? value : token.kind === "literal" ? token.text : "";
  return shown;
}

/** Null when no section fits and the number is shown as under General. */
function chooseSection(value: number, sections: readonly FormatSection[]): FormatSection | null {
  const numeric = sections.slice(0, 3);
  if (numeric.some((section) => section.condition !== null))
    return (
      numeric.find(({ condition }) => condition !== null && holds(value, condition)) ??
      numeric.slice(1).find(({ condition }) => condition === null) ??
      null
    );
  const [positive, negative, zero] = numeric;
  if (value < 0) return negative ?? positive ?? null;
  if (value === 0) return zero ?? positive ?? null;
  return positive ?? null;
}

function holds(value: number, { operator, bound }: Condition): boolean {
  switch (operator) {
    case "<":
      return value < bound;
    case "<=":
      return value <= bound;
    case "=":
      return value === bound;
    case "<>":
      return value !== bound;
    case ">=":
      return value >= bound;
    case ">":
      return value > bound;
  }
}

function sectionsOf(format: string): readonly FormatSection[] {
  let sections = sectionsByFormat.get(format);
  if (sections === undefined) {
    sections = splitSections(format).map(readSection);
    if (sectionsByFormat.size >= CACHE_SIZE) sectionsByFormat.clear();
    sectionsByFormat.set(format, sections);
  }
  return sections;
}
