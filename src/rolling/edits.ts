import type { Run, TextRun } from "../narrative";
import type { Paragraph, Reading } from "../proofreading";

/** What stands in the place of a stretch of last year's text; offsets are the flow's. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly runs: readonly Run[];
}

export function words(text: string): readonly TextRun[] {
  return text === "" ? [] : [{ type: "text", text }];
}

/** The outermost of edits that lie within one another, in the order of the text. */
export function outermost(edits: readonly Edit[]): readonly Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Edit[] = [];
  for (const edit of sorted) if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}

/** A paragraph with its edits in place; the words between them stand as they were given. */
export function retold(
  reading: Reading,
  { start, end }: Pick<Paragraph, "start" | "end">,
  edits: readonly Edit[],
): readonly Run[] {
  const runs: Run[] = [];
  let from = start;
  for (const edit of edits) {
    if (edit.start < start || edit.end > end) continue;
    runs.push(...words(given(reading, from, edit.start)), ...edit.runs);
    from = edit.end;
  }
  return [...runs, ...words(given(reading, from, end))];
}

/** A stretch as it was given, on one line. */
export function given({ flow, given: text }: Reading, start: number, end: number): string {
  if (start >= end) return "";
  const span = flow.original(start, end);
  return text.slice(span.start, span.end).replace(/\s*\n\s*/g, "");
}
