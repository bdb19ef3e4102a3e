import type { Span } from "../claim";
import { joinedLines, type Line, linesOf } from "./lines";

/** A paragraph of the flow; offsets are the flow's. */
export interface Paragraph extends Span {
  readonly text: string;
  /** Cells of a table row were found in it; nothing of it is running text. */
  readonly isTableRow: boolean;
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
  const offsets: number[] = [];
  let flow = "";
  for (const lines of joinedLines(linesOf(text))) {
    const start = flow.length;
    for (const line of lines) {
      flow += line.text;
      offsets.push(...line.offsets);
    }
    paragraphs.push({ start, end: flow.length, text: flow.slice(start), isTableRow: lines.some(isTableRow) });
    flow += "\n";
    offsets.push(offsets.at(-1)! + 1);
  }
  return {
    text: flow,
    paragraphs,
    original: (start, end) => ({ start: offsets[start]!, end: offsets[Math.max(start, end - 1)]! + 1 }),
  };
}

function isTableRow({ hasTab }: Line): boolean {
  return hasTab;
}
