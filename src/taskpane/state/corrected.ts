import { type Claim, FIGURE_KINDS } from "../../proofreading";
import type { Span } from "../../reckoning";

/** A law of sums that one other number alone mends several times over. */
const MENDED_ALONE = "part-sum-instead";

/**
 * Whether the text is right once what stands there is exchanged for what should: a number that the tables hold otherwise,
 * or a word, year or name with one right form. Of two numbers of the text that disagree, either may be the wrong one.
 */
export function isCertain({ verdict, severity, kind, basis, messageId, expected, found, quote }: Claim): boolean {
  if (verdict !== "disagrees" || (severity !== "error" && severity !== "inconsistent")) return false;
  if (expected === null || expected === "" || found !== quote) return false;
  const isComparison = FIGURE_KINDS.includes(kind) || kind === "direction";
  if (isComparison && basis !== "tables" && messageId !== MENDED_ALONE) return false;
  return !isComparison || shapeOf(quote) === shapeOf(expected);
}

/** What is left of a number when its digits go: its unit, or nothing of a word. */
function shapeOf(text: string): string {
  return /\d/.test(text) ? text.replaceAll(/[-\d.,，\s]+/g, "0") : "word";
}

const SENTENCE_END = /[。；;！？\n\r]/;

/** The sentence of a finding with everything certain in it set right; null where the finding itself is not certain. */
export function correctedSentence(text: string, claim: Claim, findings: readonly Claim[]): string | null {
  if (!isCertain(claim)) return null;
  const { start, end } = sentenceAround(text, claim);
  const mended: Claim[] = [claim];
  for (const other of findings)
    if (isCertain(other) && other.start >= start && other.end <= end && mended.every((one) => isApart(one, other)))
      mended.push(other);
  let sentence = "";
  let at = start;
  for (const one of mended.sort((a, b) => a.start - b.start)) {
    sentence += text.slice(at, one.start) + one.expected!;
    at = one.end;
  }
  return (sentence + text.slice(at, end)).trim();
}

function isApart(one: Span, other: Span): boolean {
  return one.end <= other.start || other.end <= one.start;
}

function sentenceAround(text: string, { start, end }: Span): Span {
  let first = start;
  while (first > 0 && !SENTENCE_END.test(text[first - 1]!)) first--;
  let last = end;
  while (last < text.length && !SENTENCE_END.test(text[last]!)) last++;
  return { start: first, end: last < text.length && !/[\n\r]/.test(text[last]!) ? last + 1 : last };
}
