import { Inflate } from "fflate";
import { DocumentError, stopIfCancelled } from "./problem";
import { LIMITS } from "./limits";
import { crc32 } from "./checksum";
import { readDirectory, type ArchiveEntry } from "./archive-directory";

/** Compressed bytes handed to the inflater at a time: one step stays far below 50 ms. */
const STEP = 32 * 1024;
/** Inflated bytes after which the caller's thread gets a breath. */
const BREATH = 1024 * 1024;

/**
 * A ZIP container that was checked before anything in it was inflated, and that inflates part by
 * part, counting. Declared sizes can lie, so the real output is held to them, to its checksum and to
 * the total that one file may cost.
 */
export class Archive {
  readonly #parts: ReadonlyMap<string, ArchiveEntry>;
  #inflated = 0;
  #sinceBreath = 0;

  private constructor(
    readonly bytes: Uint8Array,
    entries: readonly ArchiveEntry[],
    readonly signal: AbortSignal | undefined,
  ) {
    this.#parts = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  }

  /** @throws DocumentError "corrupt", "too-large", "suspicious-archive", "encrypted" */
  static open(bytes: Uint8Array, signal?: AbortSignal): Archive {
    if (bytes.length > LIMITS.archiveBytes) throw new DocumentError("too-large");
    const entries = readDirectory(bytes);
    let declared = 0;
    for (const { name, compressedSize, size } of entries) {
      declared += size;
      if (size > LIMITS.ratioFloor && size > compressedSize * LIMITS.inflationRatio)
        throw new DocumentError("suspicious-archive", { detail: `${name}: ${compressedSize} → ${size}` });
    }
    if (declared > LIMITS.inflatedBytes)
      throw new DocumentError(declared > bytes.length * LIMITS.inflationRatio ? "suspicious-archive" : "too-large");
    return new Archive(bytes, entries, signal);
  }

  has(part: string): boolean {
    return this.#parts.has(partKey(part));
  }

  partNames(): string[] {
    return [...this.#parts.values()].map((entry) => entry.name);
  }

  /** Inflates a part and hands over its bytes in order. @throws DocumentError */
  async read(part: string, sink: (chunk: Uint8Array) => void): Promise<void> {
    const entry = this.#parts.get(partKey(part));
    if (entry === undefined) throw new DocumentError("corrupt", { detail: `${part} is missing` });
    const checked = this.#checkedSink(entry, sink);
    const data = this.#storedBytes(entry);
    if (entry.method === "stored") await this.#copy(data, checked.push);
    else await this.#inflate(data, checked.push);
    checked.finish();
  }

  /** A whole part in memory; for small parts. @throws DocumentError, "too-large" beyond `limit` bytes */
  async readWhole(part: string, limit: number = LIMITS.inflatedBytes): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let length = 0;
    await this.read(part, (chunk) => {
      length += chunk.length;
      if (length > limit) throw new DocumentError("too-large", { detail: part });
      chunks.push(chunk.slice());
    });
    const whole = new Uint8Array(length);
    let offset = 0;
    for (const chunk of chunks) {
      whole.set(chunk, offset);
      offset += chunk.length;
    }
    return whole;
  }

  #storedBytes(entry: ArchiveEntry): Uint8Array {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    const at = entry.localHeaderOffset;
    if (at + 30 > this.bytes.length || view.getUint32(at, true) !== 0x04034b50)
      throw new DocumentError("corrupt", { detail: `${entry.name}: no local header` });
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (start + entry.compressedSize > this.bytes.length)
      throw new DocumentError("corrupt", { detail: `${entry.name}: truncated` });
    return this.bytes.subarray(start, start + entry.compressedSize);
  }

  #checkedSink(entry: ArchiveEntry, sink: (chunk: Uint8Array) => void) {
    let length = 0;
    let checksum = 0;
    const push = (chunk: Uint8Array): void => {
      length += chunk.length;
      this.#inflated += chunk.length;
      this.#sinceBreath += chunk.length;
      if (length > entry.size) throw new DocumentError("suspicious-archive", { detail: `${entry.name} is longer` });
      if (this.#inflated > LIMITS.inflatedBytes) throw new DocumentError("too-large", { detail: entry.name });
      checksum = crc32(chunk, checksum);
      sink(chunk);
    };
    const finish = (): void => {
      if (length !== entry.size || checksum !== entry.checksum)
        throw new DocumentError("corrupt", { detail: `${entry.name}: size or checksum differs` });
    };
    return { push, finish };
  }

  async #copy(data: Uint8Array, push: (chunk: Uint8Array) => void): Promise<void> {
    for (let offset = 0; offset < data.length; offset += BREATH) {
      push(data.subarray(offset, offset + BREATH));
      await this.#breathe();
    }
  }

  async #inflate(data: Uint8Array, push: (chunk: Uint8Array) => void): Promise<void> {
    if (data.length === 0) return;
    const inflater = new Inflate((chunk) => push(chunk));
    for (let offset = 0; offset < data.length; offset += STEP) {
      try {
        inflater.push(data.subarray(offset, offset + STEP), offset + STEP >= data.length);
      } catch (cause) {
        throw cause instanceof DocumentError ? cause : new DocumentError("corrupt", { cause });
      }
      await this.#breathe();
    }
  }

  /** Lets the host paint and hear a click on 取消. */
  async #breathe(): Promise<void> {
    stopIfCancelled(this.signal);
    if (this.#sinceBreath < BREATH) return;
    this.#sinceBreath = 0;
    await new Promise((resolve) => setTimeout(resolve, 0));
    stopIfCancelled(this.signal);
  }
}

/** Part names compare without case (ECMA-376 part 2, 7.3); some writers use backslashes. */
function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}
