import type { ListedClaim } from "./claim-list";
import { textHash } from "./text-hash";

/** Which of the figures are looked at: every one, some drawn by lot, or those where a mistake would cost most. */
export type Sampling =
  | { readonly how: "all" }
  /** The same seed draws the same figures from the same text. */
  | { readonly how: "random"; readonly size: number; readonly seed: number }
  | { readonly how: "risk"; readonly size: number };

export const EVERYTHING: Sampling = { how: "all" };
export const USUAL_SIZE = 20;
const LARGEST_SIZE = 9_999;

/** Drawn figures stand in the order of the text, risky ones in the order of their risk. */
export function sampled(figures: readonly ListedClaim[], sampling: Sampling): readonly ListedClaim[] {
  if (sampling.how === "all") return figures;
  if (sampling.how === "risk") return [...figures].sort(riskierFirst).slice(0, sampling.size);
  const lots = figures.map((figure) => ({ figure, lot: textHash(`${sampling.seed} ${figure.id}`) }));
  const drawn = lots.sort((a, b) => (a.lot < b.lot ? -1 : 1)).slice(0, sampling.size);
  return drawn.map(({ figure }) => figure).sort((a, b) => a.claim.start - b.claim.start);
}

/** What nothing could judge comes before what agrees, large sums before small ones, sums before shares. */
function riskierFirst(one: ListedClaim, other: ListedClaim): number {
  const unjudged = Number(other.claim.verdict === "unverifiable") - Number(one.claim.verdict === "unverifiable");
  if (unjudged !== 0) return unjudged;
  const [own, its] = [worthOf(one.claim.quote), worthOf(other.claim.quote)];
  return own === its ? one.claim.start - other.claim.start : own > its ? -1 : 1;
}

const MONEY = /([\d,，]+)(?:\.(\d+))?\s*(亿元|万元|千元|元)/;
const ZEROS: Readonly<Record<string, number>> = { 亿元: 8, 万元: 4, 千元: 3, 元: 0 };
/** Digits behind the point of a sum in 元 that may tell two sums apart. */
const PLACES = 8;

/** A sum of money in a whole number of its smallest parts; what is no money is worth less than any. */
function worthOf(quote: string): bigint {
  const match = MONEY.exec(quote);
  if (match === null) return -1n;
  const [, whole = "", fraction = "", unit = ""] = match;
  const digits = fraction.slice(0, PLACES);
  return BigInt(whole.replaceAll(/[,，]/g, "") + digits) * 10n ** BigInt(ZEROS[unit]! + PLACES - digits.length);
}

/** A sampling in a few signs, for a record that is to be taken up again. */
export function samplingCode(sampling: Sampling): string {
  switch (sampling.how) {
    case "all":
      return "all";
    case "random":
      return `random-${sampling.size}-${sampling.seed}`;
    case "risk":
      return `risk-${sampling.size}`;
  }
}

/** Null for signs that are none of ours: records can be edited by anyone. */
export function samplingOf(code: string): Sampling | null {
  const [, how, size = "", seed = ""] = /^(all|random|risk)(?:-(\d{1,4}))?(?:-(\d{1,9}))?$/.exec(code) ?? [];
  if (how === "all") return EVERYTHING;
  if (size === "" || Number(size) === 0) return null;
  if (how === "risk") return { how, size: Number(size) };
  return how === "random" && seed !== "" ? { how, size: Number(size), seed: Number(seed) } : null;
}

/** A size as it was typed; null while it is none. */
export function sizeOf(typed: string): number | null {
  const size = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  return size >= 1 && size <= LARGEST_SIZE ? size : null;
}
