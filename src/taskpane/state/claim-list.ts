import { type Claim, FIGURE_KINDS, type Proofreading } from "../../proofreading";
import { excerptOf } from "../../proofreading";
import { judgedPlaces, unverifiableByReason } from "../../proofreading";
import { WORST_FIRST } from "./finding-list";
import { textHash } from "./text-hash";

/** A claim with the id the pane knows it by: its fingerprint, numbered where two share one. */
export interface ListedClaim {
  readonly id: string;
  /** What it is about and where it stands, without a word of the text; changes when either does. */
  readonly fingerprint: string;
  readonly claim: Claim;
}

export interface ClaimLists {
  readonly byId: ReadonlyMap<string, ListedClaim>;
  /** What disagrees, worst first, otherwise in the order of the text. */
  readonly findings: readonly ListedClaim[];
  /** Every number nobody objects to, once, in the order of the text: what 抽查 goes through. */
  readonly figures: readonly ListedClaim[];
  /** Places that nothing could judge, those of one reason together. */
  readonly unverifiable: readonly (readonly ListedClaim[])[];
}

const lists = new WeakMap<Proofreading, ClaimLists>();

export function claimLists(proofreading: Proofreading): ClaimLists {
  let result = lists.get(proofreading);
  if (result === undefined) lists.set(proofreading, (result = listed(proofreading)));
  return result;
}

function listed({ text, claims, findings }: Proofreading): ClaimLists {
  const seen = new Map<string, number>();
  const byClaim = new Map<Claim, ListedClaim>();
  for (const claim of claims) {
    const fingerprint = fingerprintOf(text, claim);
    const times = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, times);
    byClaim.set(claim, { id: times === 1 ? fingerprint : `${fingerprint}#${times}`, fingerprint, claim });
  }
  const of = (some: readonly Claim[]) => some.map((claim) => byClaim.get(claim)!);
  const figures = judgedPlaces(claims.filter(({ kind }) => FIGURE_KINDS.includes(kind)));
  return {
    byId: new Map([...byClaim.values()].map((one) => [one.id, one])),
    findings: of(WORST_FIRST.flatMap((severity) => findings.filter((finding) => finding.severity === severity))),
    figures: of(figures.filter(({ verdict }) => verdict !== "disagrees")),
    unverifiable: unverifiableByReason(claims).map(of),
  };
}

/** Enough of the neighbourhood to tell one place from another. */
const REACH = 16;

function fingerprintOf(text: string, claim: Claim): string {
  const { before, quote, after } = excerptOf(text, claim, REACH);
  const parts = [claim.messageId, claim.expected ?? "", before, quote, after];
  return `proof ${claim.rule} ${textHash(parts.join("\n"))}`;
}

/** The findings that are neither accepted nor, when those are asked for, left open. */
export function acceptedOrOpen(
  findings: readonly ListedClaim[],
  accepted: ReadonlyMap<string, string>,
): { readonly open: readonly ListedClaim[]; readonly accepted: readonly ListedClaim[] } {
  return {
    open: findings.filter(({ fingerprint }) => !accepted.has(fingerprint)),
    accepted: findings.filter(({ fingerprint }) => accepted.has(fingerprint)),
  };
}

/** The claim after (or before) the open one; stepping past the end starts over. */
export function claimFrom(order: readonly ListedClaim[], openId: string | null, by: 1 | -1): ListedClaim | null {
  const here = order.findIndex(({ id }) => id === openId);
  const next = here === -1 ? (by === 1 ? 0 : order.length - 1) : (here + by + order.length) % order.length;
  return order[next] ?? null;
}
