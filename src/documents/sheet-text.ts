/** First characters that make Excel or WPS take a text for a formula, half and full width. */
const FORMULA_START = /^[=+\-@\t\r\n\0＝＋－−＠]/;

/**
 * A text safe to be written into a cell: an apostrophe in front, which Excel does not show, keeps it
 * a text (OWASP ASVS 1.2.10).
 */
export function escapeForSheet(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
