import type { CellMark } from "../workbook";

/** The colours of our marks. Nobody picks exactly these by hand, so they also tell which fills are ours. */
const MARK_COLOUR: Readonly<Record<CellMark["severity"], string>> = {
  error: "#FFC7CD",
  inconsistent: "#FFE1AD",
  warning: "#FFF5BB",
};

const OURS: ReadonlySet<string> = new Set(Object.values(MARK_COLOUR));

export function colourOf(severity: CellMark["severity"]): string {
  return MARK_COLOUR[severity];
}

export function isOurColour(colour: string | null | undefined): boolean {
  return OURS.has((colour ?? "").toUpperCase());
}

/** How a cell was filled: a colour, perhaps with a pattern over it; null stands for no fill. */
export interface Fill {
  readonly colour: string | null;
  readonly pattern?: string;
  readonly patternColour?: string;
}

export const FILL_PROPERTIES = "color,pattern,patternColor,tintAndShade";

const PLAIN: ReadonlySet<string> = new Set(["", "None", "Solid"]);

/**
 * The fill of a cell, loaded with FILL_PROPERTIES. Excel calls an unfilled cell white; only the
 * tint, which is null there and a number in a cell painted white, tells the two apart.
 */
export function fillOf(fill: Excel.RangeFill): Fill {
  const pattern = (fill.pattern as string | null) ?? "";
  const tint = fill.tintAndShade as number | null;
  const colour = fill.color as string | null;
  if (!PLAIN.has(pattern)) return { colour, pattern, patternColour: fill.patternColor };
  const unfilled = pattern === "None" || (tint === null && (colour === null || /^(?:#FFFFFF)?$/i.test(colour)));
  return { colour: unfilled ? null : colour };
}

/** A gradient cannot be put back, so such a cell is better not painted over. */
export function canBeRestored({ pattern }: Fill): boolean {
  return pattern?.endsWith("Gradient") !== true;
}

export function applyFill(target: Excel.RangeFill, fill: Fill): void {
  if (fill.colour === null) return target.clear();
  target.color = fill.colour;
  if (fill.pattern === undefined) return;
  target.pattern = fill.pattern as Excel.RangeFill["pattern"];
  if (fill.patternColour !== undefined) target.patternColor = fill.patternColour;
}
