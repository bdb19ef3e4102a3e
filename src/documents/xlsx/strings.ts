import type { Archive } from "../archive";
import { LIMITS } from "../limits";
import { DocumentError } from "../problem";
import { readXmlPart, type XmlHandler } from "../xml";

const ESCAPED_CHARACTER = /_x([0-9A-F]{4})_/gi;

/** Text of a cell as stored: _x000D_ stands for a character XML cannot carry (ECMA-376 part 1, 22.9.2.19). */
export function unescapeCellText(stored: string): string {
  const text = stored.includes("\r") ? stored.replace(/\r\n?/g, "\n") : stored;
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED_CHARACTER, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/**
 * Collects the text of a string item: plain or in formatted runs, without the reading aids that
 * Japanese and Chinese versions store beside it.
 */
export class StringItem {
  #pieces: string[] = [];
  #inText = false;
  #phonetic = 0;

  open(name: string): void {
    if (name === "rPh") this.#phonetic++;
    else if (name === "t") this.#inText = this.#phonetic === 0;
  }

  close(name: string): void {
    if (name === "rPh") this.#phonetic--;
    else if (name === "t") this.#inText = false;
  }

  text(piece: string): void {
    if (this.#inText) this.#pieces.push(piece);
  }

  /** The text so far; starts the next item. */
  take(): string {
    const text = unescapeCellText(this.#pieces.join(""));
    this.#pieces = [];
    return text;
  }
}

/** The strings that cells refer to by number. */
export async function readSharedStrings(archive: Archive, part: string): Promise<readonly string[]> {
  const strings: string[] = [];
  const item = new StringItem();
  const handler: XmlHandler = {
    open: (name) => item.open(name),
    text: (piece) => item.text(piece),
    close: (name) => {
      item.close(name);
      if (name === "si" && strings.push(item.take()) > LIMITS.sharedStrings)
        throw new DocumentError("too-large", { detail: part });
    },
  };
  await readXmlPart(archive, part, handler);
  return strings;
}
