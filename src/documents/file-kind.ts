import type { Archive } from "./archive";
import { DocumentError } from "./problem";

/** What the first bytes say a file is, whatever its name says. */
export type FileKind =
  | "archive"
  | "legacy-workbook"
  | "legacy-document"
  | "encrypted"
  | "compound"
  | "pdf"
  | "picture"
  | "markup"
  | "unknown";

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ["archive", [0x50, 0x4b, 0x03, 0x04]],
  ["archive", [0x50, 0x4b, 0x05, 0x06]],
  ["compound", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
];

/** @throws DocumentError "empty-file" */
export function fileKindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new DocumentError("empty-file");
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (found === undefined) return looksLikeMarkup(bytes) ? "markup" : "unknown";
  return found[0] === "compound" ? compoundKindOf(bytes) : found[0];
}

/** Many programs save a web page or an XML table under the name .xls. */
function looksLikeMarkup(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 512)).replaceAll("\0", "").trimStart();
  return /^<(?:\?xml|!doctype|html|table|head|meta)/i.test(start) || start.startsWith("MIME-Version");
}

/** Stream names that tell what a compound file ([MS-CFB]) holds; the first that is present decides. */
const STREAMS: readonly (readonly [string, FileKind])[] = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "legacy-workbook"],
  ["Book", "legacy-workbook"],
  ["WordDocument", "legacy-document"],
];
const DIRECTORY_ENTRY_BYTES = 128;
const NAME_LENGTH_AT = 64;
const ENTRY_TYPE_AT = 66;
const STREAM_ENTRY = 2;

/**
 * Looks for directory entries at every place where one may lie, without following sector chains:
 * those of a hostile file may run in circles.
 */
function compoundKindOf(bytes: Uint8Array): FileKind {
  const names = new Set<string>();
  for (let at = 512; at + DIRECTORY_ENTRY_BYTES <= bytes.length; at += DIRECTORY_ENTRY_BYTES) {
    if (bytes[at + ENTRY_TYPE_AT] !== STREAM_ENTRY) continue;
    const length = bytes[at + NAME_LENGTH_AT]! + 256 * bytes[at + NAME_LENGTH_AT + 1]!;
    if (length >= 4 && length <= 64) names.add(new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length - 2)));
  }
  return STREAMS.find(([name]) => names.has(name))?.[1] ?? "compound";
}

/** What an archive holds. */
export function archiveHolds(
  archive: Archive,
): "workbook" | "binary-workbook" | "document" | "open-document" | "other" {
  if (archive.has("xl/workbook.bin")) return "binary-workbook";
  if (archive.has("word/document.xml")) return "document";
  if (archive.has("mimetype") && archive.has("content.xml")) return "open-document";
  if (archive.has("[Content_Types].xml") && archive.partNames().some((name) => /^[\\/]?xl[\\/]/i.test(name)))
    return "workbook";
  return "other";
}
