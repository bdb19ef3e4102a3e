import type { Claim, Verdict } from "./claim";

const MOST_TELLING: readonly Verdict[] = ["disagrees", "agrees", "unverifiable"];

/**
 * One claim for each place of the text, in its order: of several rules that judged the same place, the
 * one with the most to say. A place that nothing could judge stays unverifiable.
 */
export function judgedPlaces(claims: readonly Claim[]): readonly Claim[] {
  const places = new Map<string, Claim>();
  for (const claim of claims) {
    const place = `${claim.start}-${claim.end}`;
    const known = places.get(place);
    if (known === undefined || saysMore(claim, known)) places.set(place, claim);
  }
  return [...places.values()];
}

/** The places that nothing could judge, those of one reason together. */
export function unverifiableByReason(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const reasons = new Map<string, Claim[]>();
  for (const claim of judgedPlaces(claims)) {
    if (claim.verdict !== "unverifiable") continue;
    const alike = reasons.get(claim.messageId);
    if (alike === undefined) reasons.set(claim.messageId, [claim]);
    else alike.push(claim);
  }
  return [...reasons.values()];
}

function saysMore(claim: Claim, known: Claim): boolean {
  const ranks = MOST_TELLING.indexOf(claim.verdict) - MOST_TELLING.indexOf(known.verdict);
  return ranks < 0 || (ranks === 0 && claim.cells.length > 0 && known.cells.length === 0);
}
