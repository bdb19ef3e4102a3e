import type { Numbering } from "./numbering";
import { cellLine, isEmpty, joined, type Line, type Piece } from "./piece";
import type { Styles } from "./styles";

/** A paragraph while it is read. */
export interface Paragraph {
  readonly pieces: Piece[];
  style: string | null;
  list: string | null;
  level: number | null;
  /** Its mark was deleted with changes tracked: it reads on in the next one. */
  merged: boolean;
  /** Text boxes and notes that hang on it, told behind it. */
  readonly hanging: Line[];
}

interface Row {
  readonly cells: Line[];
  deleted: boolean;
}

/** Paragraphs, tables, text boxes and notes of a part, gathered into lines in the order in which they read. */
export class TextFlow {
  readonly lines: Line[] = [];
  /** Lines of the notes by their reference. */
  readonly notes = new Map<string, Line[]>();
  readonly #sinks: Line[][] = [this.lines];
  readonly #paragraphs: Paragraph[] = [];
  readonly #rows: Row[] = [];
  #merging: Paragraph | null = null;

  constructor(
    private readonly styles: Styles | null,
    private readonly numbering: Numbering | null,
  ) {}

  /** The paragraph that is being read, if any. */
  get paragraph(): Paragraph | undefined {
    return this.#paragraphs.at(-1);
  }

  get row(): Row | undefined {
    return this.#rows.at(-1);
  }

  openParagraph(): void {
    const held = this.#merging;
    this.#merging = null;
    const inherited = { pieces: held?.pieces ?? [], hanging: held?.hanging ?? [] };
    this.#paragraphs.push({ ...inherited, style: null, list: null, level: null, merged: false });
  }

  closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    if (paragraph.merged) {
      this.#merging = paragraph;
      return;
    }
    const label = this.#labelOf(paragraph);
    const pieces = label === "" ? paragraph.pieces : [{ text: label, origin: null }, ...paragraph.pieces];
    this.#sinks.at(-1)!.push(pieces, ...paragraph.hanging);
  }

  openRow(): void {
    this.#rows.push({ cells: [], deleted: false });
  }

  closeRow(): void {
    const row = this.#rows.pop();
    if (row !== undefined && !row.deleted) this.#sinks.at(-1)!.push(joined(row.cells, "\t"));
  }

  /** A cell or a text box: a flow of its own within the flow. */
  openInner(): void {
    this.#sinks.push([]);
  }

  closeCell(): void {
    this.row?.cells.push(cellLine(this.#sinks.pop() ?? []));
  }

  closeBox(): void {
    this.hang(this.#sinks.pop() ?? []);
  }

  openNote(reference: string | null): void {
    const note: Line[] = [];
    if (reference !== null) this.notes.set(reference, note);
    this.#sinks.push(note);
  }

  closeNote(): void {
    this.#sinks.pop();
  }

  /** Lines that are told behind the paragraph being read. */
  hang(lines: readonly Line[]): void {
    (this.paragraph?.hanging ?? this.#sinks.at(-1)!).push(...lines.filter((line) => !isEmpty(line)));
  }

  /** The number before it, from itself or its style (ECMA-376 part 1, 17.9.18); list 0 takes a style's number away. */
  #labelOf({ style, list, level }: Paragraph): string {
    const id = list ?? this.styles?.numbering(style) ?? null;
    if (this.numbering === null || id === null || id === "0") return "";
    return this.numbering.next(id, level ?? this.styles?.level(style) ?? 0);
  }
}
