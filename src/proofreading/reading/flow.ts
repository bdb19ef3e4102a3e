import type { Span } from "../claim";
import { joinedLines, type Line, linesOf } from "./lines";

/** A paragraph of the flow; offsets are the flow's. */
export interface Paragraph extends Span {
  readonly text: string;
  /** Cells of a table row were found in it; nothing of it is running text. */
  readonly isTableRow: boolean;
  /** A row that says as much as a sentence: a name and its sum of money, as beneath a chart. */
  readonly isEntry: boolean;
}

/**
 * The text as it reads, whatever file it came from: lines that a page broke are joined, spaces between
 * words and figures are gone, digits and marks have one form. Rules look for words here and report
 * places through `original`.
 *
 * Marks: `，` parts clauses and `,` parts thousands; `( ) : ; %` and digits are half-width; `。 、 “ ”` stay.
 */
export interface Flow {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Where a stretch of the flow stands in the text as it was given. */
  original(start: number, end: number): Span;
}

export function flowOf(text: string): Flow {
  const paragraphs: Paragraph[] = [];
  // A line end, or the end of the text, stands behind every paragraph.
  const offsets = new Uint32Array(text.length + 1);
  let filled = 0;
  const texts: string[] = [];
  let start = 0;
  for (const lines of joinedLines(linesOf(text))) {
    for (const { offsets: own } of lines) {
      offsets.set(own, filled);
      filled += own.length;
    }
    const paragraph = lines.map((line) => line.text).join("");
    const end = start + paragraph.length;
    paragraphs.push({
      start,
      end,
      text: paragraph,
      isTableRow: lines.some(isTableRow),
      isEntry: lines.length === 1 && lines[0]!.isEntry,
    });
    texts.push(paragraph, "\n");
    offsets[filled] = offsets[filled - 1]! + 1;
    filled += 1;
    start = end + 1;
  }
  return {
    text: texts.join(""),
    paragraphs,
    original: (start, end) => ({ start: offsets[start]!, end: offsets[Math.max(start, end - 1)]! + 1 }),
  };
}

function isTableRow({ hasTab }: Line): boolean {
  return hasTab;
}
