/** Average widths at the grid's font size of 13 px; full-width characters fill a square. */
const FULL_WIDTH = 13;
const HALF_WIDTH = 7.2;
/** A text that fills its line to the last pixel still fits. */
const TOLERANCE = 1;
const FIRST_FULL_WIDTH_CODE = 0x2e80;

/** Estimated width in pixels of the longest line. */
export function textWidth(text: string): number {
  let widest = 0;
  for (const line of text.split("\n")) widest = Math.max(widest, lineWidth(line));
  return widest;
}

/** Into how many lines a text breaks at a width. */
export function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const line of text.split("\n"))
    lines += Math.max(1, Math.ceil((lineWidth(line) - TOLERANCE) / Math.max(width, FULL_WIDTH)));
  return lines;
}

function lineWidth(line: string): number {
  let width = 0;
  for (let index = 0; index < line.length; index++)
    width += line.charCodeAt(index) >= FIRST_FULL_WIDTH_CODE ? FULL_WIDTH : HALF_WIDTH;
  return width;
}
