import { DocumentError } from "./problem";
import { LIMITS } from "./limits";

/** One part of a ZIP container as its central directory declares it. */
export interface ArchiveEntry {
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly compressedSize: number;
  readonly size: number;
  readonly checksum: number;
  readonly localHeaderOffset: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const LARGE_LOCATOR = 0x07064b50;
const LARGE_END_RECORD = 0x06064b50;
const DIRECTORY_RECORD = 0x02014b50;
const DIRECTORY_RECORD_BYTES = 46;
const LARGE_FIELD = 0x0001;
const SEE_LARGE_FIELD = 0xffffffff;
const ENCRYPTED_FLAG = 1;

/**
 * Lists a ZIP container without inflating anything (APPNOTE 6.3.10, 4.3.12 to 4.3.16).
 * @throws DocumentError "corrupt", "encrypted", "suspicious-archive" for too many entries
 */
export function readDirectory(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, offset } = locateDirectory(view);
    if (count > LIMITS.archiveEntries) throw new DocumentError("suspicious-archive", { detail: `${count} entries` });
    const entries: ArchiveEntry[] = [];
    let at = offset;
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== DIRECTORY_RECORD) throw new DocumentError("corrupt");
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      entries.push(readEntry(view, bytes, at, nameLength, extraLength));
      at += DIRECTORY_RECORD_BYTES + nameLength + extraLength + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (cause) {
    // A RangeError is DataView's word for an offset outside the file.
    throw cause instanceof DocumentError ? cause : new DocumentError("corrupt", { cause });
  }
}

function locateDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - END_RECORD_BYTES - LONGEST_COMMENT);
  let end = view.byteLength - END_RECORD_BYTES;
  while (end >= lowest && view.getUint32(end, true) !== END_RECORD) end--;
  if (end < lowest) throw new DocumentError("corrupt", { detail: "no end of central directory" });
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LARGE_LOCATOR) return { count, offset };
  const large = readLong(view, locator + 8);
  if (view.getUint32(large, true) !== LARGE_END_RECORD) throw new DocumentError("corrupt");
  return { count: readLong(view, large + 32), offset: readLong(view, large + 48) };
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, nameLength: number, extraLength: number) {
  const nameStart = at + DIRECTORY_RECORD_BYTES;
  const name = new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength));
  if ((view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0) throw new DocumentError("encrypted");
  const large = largeFields(view, nameStart + nameLength, extraLength);
  const orLarge = (value: number): number => (value === SEE_LARGE_FIELD ? large() : value);
  // The order in which the 64-bit fields are taken is the order in which the standard stores them.
  const size = orLarge(view.getUint32(at + 24, true));
  const compressedSize = orLarge(view.getUint32(at + 20, true));
  const localHeaderOffset = orLarge(view.getUint32(at + 42, true));
  const checksum = view.getUint32(at + 16, true);
  return { name, method: methodOf(view.getUint16(at + 10, true)), compressedSize, size, checksum, localHeaderOffset };
}

function methodOf(code: number): ArchiveEntry["method"] {
  if (code === 0) return "stored";
  if (code === 8) return "deflated";
  throw new DocumentError("corrupt", { detail: `compression method ${code}` });
}

/** Successive 64-bit values of the ZIP64 extra field. */
function largeFields(view: DataView, start: number, length: number): () => number {
  let at = start;
  const end = start + length;
  while (at + 4 <= end && view.getUint16(at, true) !== LARGE_FIELD) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return () => {
    if (at + 8 > end) throw new DocumentError("corrupt", { detail: "ZIP64 field missing" });
    at += 8;
    return readLong(view, at - 8);
  };
}

function readLong(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new DocumentError("corrupt");
  return Number(value);
}
