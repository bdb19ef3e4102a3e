import { parseRange, type CellRange } from "../../../workbook";

const REF = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const RANGE = `${REF}(?::${REF})?`;
const TERM = String.raw`(?:SUM\(${RANGE}(?:,${RANGE})*\)|${REF})`;
const SUM = new RegExp(`^=(?:ROUND\\()?\\+?${TERM}(?:\\+${TERM})*(?:,\\d\\))?$`, "i");
/** A hand-written sum is short; anything longer is not worth the time. */
const LONGEST = 2000;

/** The cells a plain sum adds up, as rectangles of its own sheet; null for a formula that does anything else. */
export function summedRanges(formula: string): readonly CellRange[] | null {
  if (formula.length > LONGEST) return null;
  const plain = formula.replace(/\s+/g, "");
  if (!SUM.test(plain)) return null;
  const ranges = [...plain.matchAll(new RegExp(RANGE, "gi"))].map(([text]) => parseRange(text));
  return ranges.every((range) => range !== null) ? ranges : null;
}

export function containsCell(ranges: readonly CellRange[], row: number, column: number): boolean {
  return ranges.some(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}
