import { zipSync } from "fflate";
import type { Archive } from "../archive";
import { LIMITS } from "../limits";
import { readDocx } from "../read-text";
import { decodeEntities } from "../xml-attributes";
import { commentsPart } from "./comments-part";
import type { Line, Origin } from "./piece";

/** A remark on a stretch of the text as it was read; offsets count UTF-16 code units. */
export interface Remark {
  readonly start: number;
  readonly end: number;
  /** One paragraph a line. */
  readonly text: string;
}

/** Text to set into the main part at a place; of several at one place the lower rank stands first. */
interface Insertion {
  readonly at: number;
  readonly rank: number;
  readonly text: string;
}

/** A place in the text: before or behind one character of a run. */
interface Anchor {
  readonly origin: Origin;
  readonly offset: number;
  /** Whether the character's place in the part is the element's, as of a tab. */
  readonly isMark: boolean;
}

/**
 * A copy of a Word document with one comment a remark at its place. Text, formatting and every other part stay as they
 * are, to the byte; comments that are there already stay too.
 * @throws DocumentError
 */
export async function annotatedDocx(
  bytes: Uint8Array,
  remarks: readonly Remark[],
  { author, date }: { readonly author: string; readonly date: Date },
): Promise<Uint8Array> {
  const { archive, mainPart, source, pieces } = await readDocx(bytes);
  const comments = await commentsPart(archive, mainPart);
  const insertions: Insertion[] = [];
  const anchors = new Anchors(pieces);
  for (const remark of remarks) {
    const first = anchors.atOrAfter(remark.start, remark.end);
    const last = anchors.atOrBefore(Math.max(remark.end - 1, remark.start), remark.start);
    if (first === null || last === null) continue;
    const id = comments.add(remark.text, author, date);
    const mark = prefixOf(source, first.origin.run.start);
    cut(source, first, 0, `<${mark}commentRangeStart ${mark}id="${id}"/>`, 2, insertions);
    const reference = `<${mark}r><${mark}commentReference ${mark}id="${id}"/></${mark}r>`;
    cut(source, last, 1, `<${mark}commentRangeEnd ${mark}id="${id}"/>${reference}`, 1, insertions);
  }
  const changed = new Map(await comments.parts());
  changed.set(mainPart, new TextEncoder().encode(withInsertions(source, insertions)));
  return await packed(archive, changed);
}

/** Where the characters of the text stand in the main part. */
class Anchors {
  readonly #starts: number[] = [];
  readonly #line: Line;

  constructor(line: Line) {
    this.#line = line.filter(({ text }) => text !== "");
    let at = 0;
    for (const { text } of this.#line) {
      this.#starts.push(at);
      at += text.length;
    }
  }

  /** The first character from `from` on that stands in the part; beyond `to` the nearest one before. */
  atOrAfter(from: number, to: number): Anchor | null {
    for (let index = this.#indexAt(from); index >= 0 && index < this.#line.length; index++) {
      if (this.#starts[index]! >= to) break;
      if (this.#line[index]!.origin !== null) return this.#anchor(index, Math.max(0, from - this.#starts[index]!));
    }
    return this.#nearest(from);
  }

  atOrBefore(at: number, from: number): Anchor | null {
    for (let index = this.#indexAt(at); index >= 0; index--) {
      const { text, origin } = this.#line[index]!;
      if (this.#starts[index]! + text.length <= from) break;
      if (origin !== null) return this.#anchor(index, Math.min(text.length - 1, at - this.#starts[index]!));
    }
    return this.#nearest(from);
  }

  /** Where the stretch itself has no place (a list number, a note): the nearest character before it, else behind it. */
  #nearest(at: number): Anchor | null {
    const from = this.#indexAt(at);
    for (let index = from; index >= 0; index--)
      if (this.#line[index]!.origin !== null) return this.#anchor(index, this.#line[index]!.text.length - 1);
    for (let index = from + 1; index < this.#line.length; index++)
      if (this.#line[index]!.origin !== null) return this.#anchor(index, 0);
    return null;
  }

  #anchor(index: number, offset: number): Anchor {
    const origin = this.#line[index]!.origin!;
    return { origin, offset, isMark: origin.start === origin.element };
  }

  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#starts.length === 0 ? -1 : low;
  }
}

/** Sets a mark before (side 0) or behind (side 1) a character, splitting its run where it is not at the run's edge. */
function cut(source: string, anchor: Anchor, side: 0 | 1, mark: string, rank: number, insertions: Insertion[]): void {
  const { origin, offset } = anchor;
  const { run, element } = origin;
  const name = nameAt(source, run.start);
  const within = anchor.isMark ? null : placeInText(source, origin, offset + side);
  if (within !== null) {
    const text = nameAt(source, element);
    const tagEnd = source.indexOf(">", element);
    if (!source.slice(element, tagEnd).includes("xml:space"))
      insertions.push({ at: tagEnd, rank: 0, text: ' xml:space="preserve"' });
    const open = `<${name}>${run.properties}<${text} xml:space="preserve">`;
    insertions.push({ at: within, rank, text: `</${text}></${name}>${mark}${open}` });
    return;
  }
  const isBefore = anchor.isMark ? side === 0 : offset + side === 0;
  const edge = isBefore ? element : behindElement(source, element);
  if (source.slice(run.inside, edge).replace(run.properties, "").trim() === "")
    insertions.push({ at: run.start, rank, text: mark });
  else if (source.slice(edge, run.end).trim().startsWith("</")) insertions.push({ at: run.end, rank, text: mark });
  else insertions.push({ at: edge, rank, text: `</${name}>${mark}<${name}>${run.properties}` });
}

/** The place before the n-th code unit of a text, or null at either end of it. */
function placeInText(source: string, { start, end }: Origin, count: number): number | null {
  let at = start;
  for (let left = count; left > 0 && at < end;) {
    const next = source[at] === "&" ? source.indexOf(";", at) + 1 : at + 1;
    left -= decodeEntities(source.slice(at, next)).length;
    at = next;
  }
  const isEdge = at <= start || at >= end;
  return isEdge || source.startsWith("<![CDATA[", start - CDATA_OPEN) ? null : at;
}

const CDATA_OPEN = "<![CDATA[".length;

/** The name of the tag that begins at a place, with its prefix. */
function nameAt(source: string, at: number): string {
  return /^[^\s/>]+/.exec(source.slice(at + 1, at + 80))![0];
}

function prefixOf(source: string, at: number): string {
  const name = nameAt(source, at);
  return name.slice(0, name.indexOf(":") + 1);
}

function behindElement(source: string, at: number): number {
  const tagEnd = source.indexOf(">", at);
  if (source[tagEnd - 1] === "/") return tagEnd + 1;
  return source.indexOf(">", source.indexOf(`</${nameAt(source, at)}`, tagEnd)) + 1;
}

function withInsertions(source: string, insertions: readonly Insertion[]): string {
  const ordered = [...insertions].sort((one, other) => one.at - other.at || one.rank - other.rank);
  const parts: string[] = [];
  let from = 0;
  let spaced = -1;
  for (const { at, rank, text } of ordered) {
    // A text that is cut twice keeps its spaces once.
    if (rank === 0 && spaced === at) continue;
    if (rank === 0) spaced = at;
    parts.push(source.slice(from, at), text);
    from = at;
  }
  return [...parts, source.slice(from)].join("");
}

/** The archive again, with these parts in place of its own. */
async function packed(archive: Archive, changed: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const name of archive.partNames())
    if (!name.endsWith("/")) files[name] = await archive.readWhole(name, LIMITS.archiveBytes);
  for (const [name, bytes] of changed) files[name] = bytes;
  return zipSync(files);
}
