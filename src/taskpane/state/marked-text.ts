import type { Proofreading } from "../../proofreading";
import type { ListedClaim } from "./claim-list";
import { WORST_FIRST } from "./finding-list";

/** A stretch of a paragraph that one claim, or none, is about. */
export interface Segment {
  readonly text: string;
  readonly claim: ListedClaim | null;
  /** The claim begins here; of two stretches of one claim only the first is a place to stop at. */
  readonly begins: boolean;
}

export interface MarkedParagraph {
  /** Where it begins in the text. */
  readonly start: number;
  readonly isHeading: boolean;
  readonly segments: readonly Segment[];
}

/**
 * The text paragraph by paragraph with the marks of the claims given, which come in the order of the text. Where
 * claims overlap, a stretch belongs to the worst of them, and among equals to the shortest.
 */
export function markedParagraphs(
  { text, headings }: Proofreading,
  claims: readonly ListedClaim[],
): readonly MarkedParagraph[] {
  const titles = new Map(headings.map(({ start, title }) => [start, title]));
  const coming = claims.values();
  let next = coming.next();
  let open: ListedClaim[] = [];
  return pieces(text).map(({ start, end }) => {
    open = open.filter(({ claim }) => claim.end > start);
    for (; next.done !== true && next.value.claim.start < end; next = coming.next())
      if (next.value.claim.end > start) open.push(next.value);
    const title = titles.get(start);
    const isHeading = title !== undefined && text.slice(start, end).replaceAll(/\s/g, "").length <= title.length + 1;
    return { start, isHeading, segments: segmentsOf(text, start, end, open) };
  });
}

const LINE = /[^\n\r\v\f\u2028\u2029]+/g;
/** A paragraph longer than this is shown in pieces, cut after sentences, so that none takes long to draw. */
const LONGEST = 2_000;

/** Where the paragraphs stand, without the space around them. */
function pieces(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const end = index + line.trimEnd().length;
    let start = index + line.length - line.trimStart().length;
    while (end - start > LONGEST) {
      const sentenceEnd = text.lastIndexOf("。", start + LONGEST - 1);
      const cut = sentenceEnd > start ? sentenceEnd + 1 : start + LONGEST;
      found.push({ start, end: cut });
      start = cut;
    }
    if (end > start) found.push({ start, end });
  }
  return found;
}

function segmentsOf(text: string, start: number, end: number, open: readonly ListedClaim[]): readonly Segment[] {
  const edges = new Set([start, end]);
  for (const { claim } of open) {
    edges.add(Math.max(start, claim.start));
    edges.add(Math.min(end, claim.end));
  }
  const cuts = [...edges].sort((left, right) => left - right);
  const segments: { text: string; claim: ListedClaim | null; begins: boolean }[] = [];
  const begun = new Set<ListedClaim>();
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[index + 1]!;
    const owner = ownerOf(from, to, open);
    const last = segments.at(-1);
    if (last?.claim === owner && last !== undefined) last.text += text.slice(from, to);
    else {
      const begins = owner !== null && owner.claim.start >= start && !begun.has(owner);
      segments.push({ text: text.slice(from, to), claim: owner, begins });
    }
    if (owner !== null) begun.add(owner);
  }
  return segments;
}

function ownerOf(from: number, to: number, open: readonly ListedClaim[]): ListedClaim | null {
  let owner: ListedClaim | null = null;
  for (const one of open)
    if (one.claim.start <= from && one.claim.end >= to && (owner === null || goesBefore(one, owner))) owner = one;
  return owner;
}

function goesBefore({ claim: one }: ListedClaim, { claim: other }: ListedClaim): boolean {
  const ranks = rankOf(one) - rankOf(other);
  return ranks < 0 || (ranks === 0 && one.end - one.start < other.end - other.start);
}

function rankOf({ verdict, severity }: ListedClaim["claim"]): number {
  if (verdict === "disagrees") return WORST_FIRST.indexOf(severity);
  return WORST_FIRST.length + (verdict === "unverifiable" ? 0 : 1);
}
