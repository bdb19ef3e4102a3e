import type { Narrative } from "../narrative";
import { rollForward, type RollInput } from "../rolling";

/** A text of last year that is ready to be told again with other numbers. */
export type LastText = (input: Omit<RollInput, "text">) => Narrative;

/**
 * Last year's 情况说明 as a review takes it. Handed in rather than called from there: telling a text again needs all of
 * 校对, which a review without such a text does not wait for.
 */
export function lastText(text: string): LastText {
  return (input) => rollForward({ ...input, text }).narrative;
}
