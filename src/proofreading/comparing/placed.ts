import type { Span } from "../claim";
import type { Reading, Sentence } from "../reading/reading";

/** Words of the flow with their place in it. */
export interface Words extends Span {
  readonly text: string;
}

/** Sections whose numbers are of no year's budget. */
const ELSEWHERE: readonly (string | null)[] = ["glossary", "tables", "profile"];

/** Sentences of the sections that tell of the budget. */
export function tellingSentences({ sentences }: Reading): readonly Sentence[] {
  return sentences.filter(({ section }) => !ELSEWHERE.includes(section.topic));
}

/** Words of a sentence, from offsets of the sentence. */
export function wordsAt(sentence: Sentence, text: string, { start, end }: Span): Words {
  return { text: text.slice(start, end), start: sentence.start + start, end: sentence.start + end };
}

export function isWithin({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}
