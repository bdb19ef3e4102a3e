import { DocumentError } from "./problem";
import type { Archive } from "./archive";
import { decodeEntities, XmlAttributes } from "./xml-attributes";

/**
 * What a part's reader wants to hear; names come without their namespace prefix. `start` and `end` say where the
 * markup or text stands in the part, counted in characters of its decoded text.
 */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes, start: number, end: number): void;
  /** A tag that closes itself is opened and closed at one place. */
  close(name: string, start: number, end: number): void;
  /** Entities decoded. One run of text may arrive in several pieces. */
  text(text: string, start: number, end: number): void;
}

/** Longest tag or text between tags. A cell holds at most 32,767 characters. */
const LONGEST_PIECE = 1024 * 1024;
const DEEPEST = 256;

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SPACE = 0x20;

/**
 * Tells a handler the elements and texts of an XML part while the part arrives in pieces. Enough of
 * XML for Office Open XML, which knows no document type declarations (ECMA-376 part 2, 6.2.5); such a
 * declaration is refused, so entities cannot be defined, let alone expand.
 */
export class XmlReader {
  #pending = "";
  /** Characters handed over before `#pending`. */
  #consumed = 0;
  readonly #openNames: string[] = [];
  #sawRoot = false;

  constructor(private readonly handler: XmlHandler) {}

  /** @throws DocumentError "corrupt", "suspicious-archive" */
  push(piece: string): void {
    const input = this.#pending + piece;
    let at = 0;
    for (;;) {
      const tag = input.indexOf("<", at);
      if (tag < 0) break;
      if (tag > at) this.#text(input.slice(at, tag), at);
      at = tag;
      const end = this.#readMarkup(input, tag);
      if (end < 0) break;
      at = end;
    }
    this.#pending = input.slice(at);
    this.#consumed += at;
    if (this.#pending.length > LONGEST_PIECE) throw new DocumentError("corrupt", { detail: "endless tag or text" });
  }

  /** @throws DocumentError "corrupt" when an element is still open */
  end(): void {
    if (this.#openNames.length > 0 || !this.#sawRoot || this.#pending.trim() !== "")
      throw new DocumentError("corrupt", { detail: "XML ends early" });
  }

  /** Index behind the markup that starts at `start`, or -1 when it has not arrived in full. */
  #readMarkup(input: string, start: number): number {
    const next = input.charCodeAt(start + 1);
    if (next === BANG) return this.#readDeclaration(input, start);
    if (next === QUESTION) return past(input, "?>", start);
    const end = tagEnd(input, start + 1);
    if (end < 0) return -1;
    const nameStart = next === SLASH ? start + 2 : start + 1;
    const nameEnd = endOfName(input, nameStart, end);
    const name = withoutPrefix(input.slice(nameStart, nameEnd));
    if (next === SLASH) this.#close(name, start, end + 1);
    else {
      const selfClosed = input.charCodeAt(end - 1) === SLASH;
      this.#open(name, input.slice(nameEnd, selfClosed ? end - 1 : end), selfClosed, start, end + 1);
    }
    return end + 1;
  }

  #readDeclaration(input: string, start: number): number {
    if (input.startsWith("<!--", start)) return past(input, "-->", start);
    if (input.startsWith("<![CDATA[", start)) {
      const end = past(input, "]]>", start);
      if (end > 0)
        this.handler.text(input.slice(start + 9, end - 3), this.#consumed + start + 9, this.#consumed + end - 3);
      return end;
    }
    if (input.length - start < 9) return -1;
    throw new DocumentError("suspicious-archive", { detail: "document type declaration" });
  }

  #open(name: string, attributes: string, selfClosed: boolean, from: number, to: number): void {
    if (name === "") throw new DocumentError("corrupt", { detail: "tag without a name" });
    this.#sawRoot = true;
    const start = this.#consumed + from;
    const end = this.#consumed + to;
    this.handler.open(name, new XmlAttributes(attributes), start, end);
    if (selfClosed) this.handler.close(name, start, end);
    else if (this.#openNames.push(name) > DEEPEST) throw new DocumentError("suspicious-archive", { detail: "nesting" });
  }

  #close(name: string, from: number, to: number): void {
    if (this.#openNames.pop() !== name) throw new DocumentError("corrupt", { detail: `unexpected </${name}>` });
    this.handler.close(name, this.#consumed + from, this.#consumed + to);
  }

  #text(raw: string, at: number): void {
    if (this.#openNames.length === 0) return;
    this.handler.text(decodeEntities(raw), this.#consumed + at, this.#consumed + at + raw.length);
  }
}

/** Reads a part of the archive as XML. @throws DocumentError */
export async function readXmlPart(archive: Archive, part: string, handler: XmlHandler): Promise<void> {
  const reader = new XmlReader(handler);
  let decoder: TextDecoder | null = null;
  await archive.read(part, (chunk) => {
    decoder ??= new TextDecoder(encodingOf(chunk));
    reader.push(decoder.decode(chunk, { stream: true }));
  });
  reader.end();
}

/** A handler that overrides only what it needs. */
export function xmlHandler(handler: Partial<XmlHandler>): XmlHandler {
  const ignore = (): void => undefined;
  return { open: ignore, close: ignore, text: ignore, ...handler };
}

export function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** Index of the > that ends a tag; one inside a quoted attribute does not. */
function tagEnd(input: string, from: number): number {
  let quote = 0;
  for (let at = from; at < input.length; at++) {
    const code = input.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER_THAN) return at;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
    else if (code === LESS_THAN) throw new DocumentError("corrupt", { detail: "< inside a tag" });
  }
  return -1;
}

function endOfName(input: string, from: number, end: number): number {
  let at = from;
  while (at < end && input.charCodeAt(at) > SPACE && input.charCodeAt(at) !== SLASH) at++;
  return at;
}

function past(input: string, end: string, from: number): number {
  const at = input.indexOf(end, from);
  return at < 0 ? -1 : at + end.length;
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
