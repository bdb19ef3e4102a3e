import type { Heading, Span } from "./claim";

/** A stretch of the text with a little of what stands around it in its line; … where more was left out. */
export interface Excerpt {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

const OMITTED = "…";
/** Half of a number would be read as another number. */
const HALF_NUMBER_FIRST = /^[\d.,%０-９．，％]+/;
const HALF_NUMBER_LAST = /[\d.,０-９．，]+$/;

/** @param reach how many characters around the span are shown at most, on either side */
export function excerptOf(text: string, { start, end }: Span, reach: number): Excerpt {
  const before = lastLine(text.slice(Math.max(0, start - reach - 1), start));
  const after = firstLine(text.slice(end, end + reach + 1));
  return {
    before: before.length > reach ? OMITTED + before.slice(1).replace(HALF_NUMBER_FIRST, "") : before.trimStart(),
    quote: text.slice(start, end).replaceAll(/\s+/g, " "),
    after: after.length > reach ? after.slice(0, -1).replace(HALF_NUMBER_LAST, "") + OMITTED : after.trimEnd(),
  };
}

/** The heading a place of the text stands under; null before the first. */
export function headingAt(headings: readonly Heading[], place: number): Heading | null {
  return headings.findLast(({ start }) => start <= place) ?? null;
}

const LINE_END = /[\n\r\v\f\u2028\u2029]/;

function lastLine(text: string): string {
  return text.split(LINE_END).at(-1)!;
}

function firstLine(text: string): string {
  return text.split(LINE_END)[0]!;
}
