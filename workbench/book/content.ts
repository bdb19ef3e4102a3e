import { GENERAL, TEXT_FORMAT } from "./format";

export type CellValue = string | number | boolean;

/** What somebody put into a cell. A blank cell has no content. */
export interface Content {
  readonly value: CellValue;
  readonly formula?: string;
  readonly isError?: boolean;
}

export interface Entry {
  /** Null clears the cell. */
  readonly content: Content | null;
  /** The number format that the way of writing implies, as in 12% or 1,234.50. */
  readonly numberFormat?: string;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(\.\d*)?$/;
const PERCENT = /^([+-]?\d+(\.\d+)?)%$/;
const ERRORS = new Set(["#REF!", "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#VALUE!"]);

/**
 * Reads an entry the way Excel reads typing, and equally what an add-in assigns to `values` or `formulas`.
 * Nothing is calculated: a formula keeps the value that the cell shows.
 */
export function readEntry(entry: CellValue, numberFormat: string, shown: CellValue | undefined): Entry {
  if (typeof entry !== "string") return { content: { value: entry } };
  if (entry === "") return { content: null };
  if (numberFormat === TEXT_FORMAT) return { content: { value: entry } };
  if (entry.startsWith("'")) return { content: { value: entry.slice(1) } };
  if (entry.startsWith("=") && entry.length > 1) return { content: { value: shown ?? 0, formula: entry } };
  return readPlainEntry(entry, numberFormat);
}

function readPlainEntry(entry: string, numberFormat: string): Entry {
  const text = entry.trim();
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { content: { value: upper === "TRUE" } };
  if (ERRORS.has(upper)) return { content: { value: upper, isError: true } };
  if (NUMBER.test(text)) return { content: { value: Number(text) } };
  const whenGeneral = (format: string) => (numberFormat === GENERAL ? { numberFormat: format } : {});
  const grouped = GROUPED.exec(text);
  if (grouped !== null)
    return {
      content: { value: Number(text.replaceAll(",", "")) },
      ...whenGeneral(grouped[1] === undefined ? "#,##0" : "#,##0.00"),
    };
  const percent = PERCENT.exec(text);
  if (percent !== null)
    return {
      content: { value: Number(`${percent[1]}e-2`) },
      ...whenGeneral(percent[2] === undefined ? "0%" : "0.00%"),
    };
  return { content: { value: entry } };
}
