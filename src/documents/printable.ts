/** What neither XML nor a page can show. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without what a page cannot show, its lines ended by line feeds alone. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(UNPRINTABLE, "").replace(LONE_SURROGATE, "\ufffd");
}

const ESCAPES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** The text as markup shows it, in HTML and in XML. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ESCAPES.get(mark)!);
}
