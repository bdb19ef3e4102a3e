import { columnIndex, columnLetters } from "../../workbook";

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** Quoted texts, quoted sheet names and table references pass untouched; then cells, columns, rows. */
const PIECES = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'",
    "\\[[^\\]]*\\]",
    "(?<![\\p{L}\\p{N}_.$])(\\$?)([A-Z]{1,3})(\\$?)([1-9][0-9]{0,6})(?![\\p{L}\\p{N}_.(!])",
    "(?<![\\p{L}\\p{N}_.$])(\\$?)([A-Z]{1,3}):(\\$?)([A-Z]{1,3})(?![\\p{L}\\p{N}_.(!])",
    "(?<![\\p{L}\\p{N}_.$])(\\$?)([1-9][0-9]{0,6}):(\\$?)([1-9][0-9]{0,6})(?![\\p{L}\\p{N}_.(!])",
  ].join("|"),
  "gu",
);

/**
 * The formula that a cell shares, moved from the cell that states it: relative references follow
 * (ECMA-376 part 1, 18.3.1.40). Rows and columns zero-based differences.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string): string | null => {
    const index = columnIndex(letters) + (fixed === "" ? columns : 0);
    return index < 0 || index > LAST_COLUMN ? null : fixed + columnLetters(index);
  };
  const row = (fixed: string, digits: string): string | null => {
    const index = Number(digits) - 1 + (fixed === "" ? rows : 0);
    return index < 0 || index > LAST_ROW ? null : fixed + String(index + 1);
  };
  return formula.replace(PIECES, (whole: string, ...parts: (string | undefined)[]) => {
    const [a, cellColumn, b, cellRow, c, fromColumn, d, toColumn, e, fromRow, f, toRow] = parts;
    if (cellColumn !== undefined) return joined("", column(a!, cellColumn), row(b!, cellRow!));
    if (fromColumn !== undefined) return joined(":", column(c!, fromColumn), column(d!, toColumn!));
    if (fromRow !== undefined) return joined(":", row(e!, fromRow), row(f!, toRow!));
    return whole;
  });
}

function joined(between: string, first: string | null, second: string | null): string {
  return first === null || second === null ? "#REF!" : first + between + second;
}
