import { zipSync } from "fflate";
import type { Archive } from "../archive";
import { LIMITS } from "../limits";
import { DocumentError } from "../problem";
import { XmlReader, xmlHandler } from "../xml";
import { mainPartOf, relationshipsOf } from "../package-parts";

/** Parts that decide what the text is; pictures, notes, comments and macros are left out. */
const NEEDED = new Set(["styles", "numbering"]);

/**
 * The text of a Word document, one line a paragraph, the cells of a table row separated by tabs. The
 * library that reads it is loaded on demand.
 * Deleted revisions are left out, inserted ones are kept.
 * @throws DocumentError
 */
export async function docxText(archive: Archive): Promise<string> {
  const safe = await safeCopy(archive);
  const { default: mammoth } = await import("mammoth");
  let text = "";
  try {
    // Both names, because the library takes one in Node and the other in the browser.
    const input = { buffer: safe, arrayBuffer: safe } as unknown as { readonly arrayBuffer: ArrayBuffer };
    await mammoth.convertToHtml(input, {
      includeEmbeddedStyleMap: false,
      // The library's own plain text loses line breaks and runs table cells together.
      transformDocument: (document: WordElement) => {
        text = linesOf(document).join("\n");
        return { ...document, children: [] };
      },
    });
  } catch (cause) {
    throw new DocumentError("corrupt", { cause });
  }
  return text;
}

/**
 * A new archive of the needed parts only, each inflated under our limits and checked to be sound XML,
 * so that the library meets nothing that can grow or recurse.
 */
async function safeCopy(archive: Archive): Promise<ArrayBuffer> {
  const main = await mainPartOf(archive);
  const slash = main.lastIndexOf("/") + 1;
  const related = (await relationshipsOf(archive, main)).filter(({ type }) => NEEDED.has(type)).map(({ part }) => part);
  const optional = [`${main.slice(0, slash)}_rels/${main.slice(slash)}.rels`, ...related];
  const parts: Record<string, Uint8Array> = {};
  for (const part of ["[Content_Types].xml", "_rels/.rels", main, ...optional.filter((name) => archive.has(name))]) {
    const bytes = await archive.readWhole(part, LIMITS.documentPartBytes);
    const reader = new XmlReader(xmlHandler({}));
    reader.push(new TextDecoder().decode(bytes));
    reader.end();
    parts[part] = bytes;
  }
  const copy = zipSync(parts, { level: 0 });
  return copy.buffer.slice(copy.byteOffset, copy.byteOffset + copy.byteLength);
}

/** The library's document tree, as far as its text goes. */
interface WordElement {
  readonly type: string;
  readonly value?: string;
  readonly breakType?: string;
  readonly children?: readonly WordElement[];
}

function linesOf(element: WordElement): string[] {
  if (element.type === "paragraph") return inlineText(element).split("\n");
  if (element.type === "tableRow")
    return [(element.children ?? []).map((cell) => linesOf(cell).join(" ").trim()).join("\t")];
  return (element.children ?? []).flatMap(linesOf);
}

function inlineText(element: WordElement): string {
  switch (element.type) {
    case "text":
      return element.value ?? "";
    case "tab":
      return "\t";
    case "break":
      return "\n";
    default:
      return (element.children ?? []).map(inlineText).join("");
  }
}
