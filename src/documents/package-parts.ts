import type { Archive } from "./archive";
import { LIMITS } from "./limits";
import { DocumentError } from "./problem";
import { readXmlPart, xmlHandler } from "./xml";

/** A link from one part to another (ECMA-376 part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** Last word of the type URI: worksheet, styles, sharedStrings; transitional and strict agree on it. */
  readonly type: string;
  /** Name of the part it leads to. */
  readonly part: string;
}

/** The relationships of a part ("" for the package itself); none when it has no such file. */
export async function relationshipsOf(archive: Archive, part: string): Promise<readonly Relationship[]> {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const file = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  if (!archive.has(file)) return [];
  const found: Relationship[] = [];
  const handler = xmlHandler({
    open: (name, attributes) => {
      const target = attributes.get("Target");
      if (name !== "Relationship" || target === undefined || attributes.get("TargetMode") === "External") return;
      const type = attributes.get("Type") ?? "";
      found.push({
        id: attributes.get("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        part: resolvePart(folder, target),
      });
      if (found.length > LIMITS.relationships) throw new DocumentError("suspicious-archive", { detail: file });
    },
  });
  await readXmlPart(archive, file, handler);
  return found;
}

/**
 * The part that is the document: xl/workbook.xml, word/document.xml and so on.
 * @throws DocumentError "corrupt" when the package names none
 */
export async function mainPartOf(archive: Archive): Promise<string> {
  const main = (await relationshipsOf(archive, "")).find(({ type }) => type === "officeDocument");
  if (main === undefined || !archive.has(main.part)) throw new DocumentError("corrupt", { detail: "no main part" });
  return main.part;
}

function resolvePart(folder: string, target: string): string {
  const normal = target.replaceAll("\\", "/");
  const steps = normal.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of normal.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
