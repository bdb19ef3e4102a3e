import { type Cell, cellOf } from "../../workbook";

/** Digits that a number keeps without loss. */
const EXACT_DIGITS = 15;
const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
/** 0101 and 0012.5 are codes: a number is not written with zeros in front. */
const LEADING_ZERO = /^-?0\d/;

export interface PlainCell {
  /** The file says that it is a text: 2010601 with the format @. */
  readonly isText?: boolean;
  /** The number behind a rounded display. */
  readonly exact?: number | undefined;
  readonly indent?: number | undefined;
}

/**
 * A cell of a file that holds nothing but what is printed. It is a number only where a number reads
 * back as the same digits: 1-2, 0101, 50%, dates and account numbers of 18 digits stay as printed.
 */
export function plainCell(printed: string, { isText = false, exact, indent }: PlainCell = {}): Cell | null {
  const text = printed.trim();
  if (text === "") return null;
  const number = isText ? null : numberIn(text);
  if (number === null) return cellOf(printed, printed, { indent, numberFormat: isText ? "@" : undefined });
  return cellOf(exact ?? number, text, { indent, numberFormat: formatOf(text) });
}

function numberIn(text: string): number | null {
  const digits = text.replace(/\D/g, "").replace(/^0+/, "");
  if (!NUMBER.test(text) || LEADING_ZERO.test(text) || digits.length > EXACT_DIGITS) return null;
  return Number(text.replaceAll(",", ""));
}

/** What shows the number as it is printed. Whole numbers without a comma do not tell that they were rounded. */
function formatOf(text: string): string | undefined {
  const decimals = text.split(".")[1]?.length ?? 0;
  const whole = text.includes(",") ? "#,##0" : "0";
  if (decimals > 0) return `${whole}.${"0".repeat(decimals)}`;
  return whole === "0" ? undefined : whole;
}
