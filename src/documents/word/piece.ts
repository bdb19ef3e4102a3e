/** A run of the main part (ECMA-376 part 1, 17.3.2.25); places are characters of the part's text. */
export interface Run {
  readonly start: number;
  /** Behind its opening tag. */
  readonly inside: number;
  /** Its properties as they are written, for the halves of a run that is split; "" where it has none. */
  properties: string;
  end: number;
}

/** Where a piece of text stands in the main part. */
export interface Origin {
  readonly run: Run;
  /** Of the element that holds it: w:t, w:tab, w:br … */
  readonly element: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text as it is read; without an origin it is a number, a separator, or stands in another part. */
export interface Piece {
  readonly text: string;
  readonly origin: Origin | null;
}

export type Line = readonly Piece[];

/** What of a document is not in its text, and how often. */
export interface LeftOut {
  /** Hidden text, in characters. */
  hidden: number;
  /** Prompts of content controls that nobody has filled in. */
  prompts: number;
  /** Documents set into the document (w:altChunk). */
  embedded: number;
  /** Parts of foot- or endnotes that are damaged. */
  notes: number;
  /** Signs of symbol fonts that have no character of their own. */
  symbols: number;
}

export function nothingLeftOut(): LeftOut {
  return { hidden: 0, prompts: 0, embedded: 0, notes: 0, symbols: 0 };
}

const BETWEEN = (text: string): Piece => ({ text, origin: null });

export function isEmpty(line: Line): boolean {
  return line.every(({ text }) => text.trim() === "");
}

/** Lines one behind the other, parted by a separator. */
export function joined(lines: readonly Line[], separator: string): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [BETWEEN(separator), ...line]));
}

/** A cell's lines as one line: its breaks become spaces. */
export function cellLine(lines: readonly Line[]): Line {
  const flat = joined(
    lines.filter((line) => !isEmpty(line)),
    " ",
  );
  return flat.map((piece) => (piece.text === "\n" ? { ...piece, text: " " } : piece));
}

export function textOf(line: Line): string {
  return line.map(({ text }) => text).join("");
}
