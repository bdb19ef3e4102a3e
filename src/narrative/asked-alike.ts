import type { Answers } from "./narrative";

/** Blanks that ask for the same, or nearly so, by the sentence they stand in. */
const ALIKE: readonly RegExp[] = [
  /^prior\.(?:total|fiscal-total|general)$/,
  /^(?:total\.amount|fiscal-total\.amount|general\.amount|income\.total|spending\.total)$/,
  /^reason\.(?:total|fiscal-total|general)-change$/,
  /^reason\.\d+-completion$/,
  /^(?:vehicles\.total|assets\.vehicles)$/,
];

const MOST_OFFERED = 3;

/** What has been answered to the same question elsewhere, the latest first. */
export function askedAlike(id: string, answers: Answers): readonly string[] {
  const alike = ALIKE.find((ids) => ids.test(id));
  if (alike === undefined) return [];
  const given = Object.entries(answers).filter(([other]) => other !== id && alike.test(other));
  return [...new Set(given.map(([, answer]) => answer.trim()).reverse())].slice(0, MOST_OFFERED);
}
