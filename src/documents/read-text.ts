import { Archive } from "./archive";
import { archiveHolds, fileKindOf } from "./file-kind";
import { LIMITS } from "./limits";
import { DocumentError } from "./problem";
import { type LeftOut, nothingLeftOut } from "./word/piece";
import { readWord, type WordText } from "./word/read-docx";

/** Without a mark at the start: UTF-8 is unmistakable, then the national standard of older Windows files. */
const ENCODINGS = ["utf-8", "gb18030"];
/** Characters that no text holds and nearly every binary file does. */
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;
/** Share of zero bytes above which a file without a mark is UTF-16. */
const UTF16_ZEROS = 0.2;

/**
 * The text of a .txt file in UTF-8, UTF-16 or GB18030 (GBK, GB2312), without its byte order mark.
 * @throws DocumentError "empty-file", "too-large", "not-text"
 */
export function readText(bytes: Uint8Array): string {
  if (bytes.length > LIMITS.textBytes) throw new DocumentError("too-large");
  const kind = fileKindOf(bytes);
  if (kind !== "unknown" && kind !== "markup") throw new DocumentError("not-text", { detail: kind });
  for (const encoding of encodingsOf(bytes)) {
    const text = decode(bytes, encoding);
    if (text !== null && !BINARY.test(text)) return text;
  }
  throw new DocumentError("not-text");
}

function encodingsOf(bytes: Uint8Array): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le"];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be"];
  const sample = bytes.subarray(0, 1024);
  const zeros = [0, 1].map((side) => sample.filter((byte, index) => byte === 0 && index % 2 === side).length);
  if (Math.max(...zeros) > sample.length * UTF16_ZEROS) return [zeros[0]! > zeros[1]! ? "utf-16be" : "utf-16le"];
  return ENCODINGS;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * A .docx document, opened and read.
 * @throws DocumentError
 */
export async function readDocx(bytes: Uint8Array): Promise<WordText & { readonly archive: Archive }> {
  const kind = fileKindOf(bytes);
  if (kind === "encrypted") throw new DocumentError("encrypted");
  if (kind === "legacy-document") throw new DocumentError("unsupported-format", { detail: kind });
  if (kind !== "archive") throw new DocumentError("not-a-document", { detail: kind });
  const archive = Archive.open(bytes);
  const content = archiveHolds(archive);
  if (content === "open-document") throw new DocumentError("unsupported-format", { detail: content });
  if (content !== "document") throw new DocumentError("not-a-document", { detail: content });
  return { ...(await readWord(archive)), archive };
}

/** The text of a .docx document, one line a paragraph. @throws DocumentError */
export async function readDocxText(bytes: Uint8Array): Promise<string> {
  return (await readDocx(bytes)).text;
}

/** The text of a narrative file and what of it could not be read. */
export interface NarrativeText {
  readonly text: string;
  readonly leftOut: LeftOut;
  /** Whether it came from Word, so that comments can be set into a copy. */
  readonly isWord: boolean;
}

/** A narrative file, .docx or .txt; the bytes decide which. @throws DocumentError */
export async function readNarrative(bytes: Uint8Array): Promise<NarrativeText> {
  const kind = fileKindOf(bytes);
  if (kind === "unknown" || kind === "markup")
    return { text: readText(bytes), leftOut: nothingLeftOut(), isWord: false };
  const { text, leftOut } = await readDocx(bytes);
  return { text, leftOut, isWord: true };
}

/** The text of a narrative file, .docx or .txt. @throws DocumentError */
export async function readNarrativeText(bytes: Uint8Array): Promise<string> {
  return (await readNarrative(bytes)).text;
}
