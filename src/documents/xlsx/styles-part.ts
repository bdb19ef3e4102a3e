import type { Archive } from "../archive";
import { LIMITS } from "../limits";
import { builtInFormat } from "../number-format";
import { DocumentError } from "../problem";
import { readXmlPart, xmlHandler } from "../xml";
import type { XmlAttributes } from "../xml-attributes";

/** What of a cell's style matters here; undefined is General, 0 is no indent. */
export interface CellStyle {
  readonly numberFormat: string | undefined;
  readonly indent: number;
}

export const PLAIN_STYLE: CellStyle = { numberFormat: undefined, indent: 0 };

/** Styles by the number that cells refer to (ECMA-376 part 1, 18.8.10). */
export async function readStylesPart(archive: Archive, part: string): Promise<readonly CellStyle[]> {
  const ownFormats = new Map<number, string>();
  const styles: { formatId: number; indent: number }[] = [];
  let inCellFormats = false;
  const handler = xmlHandler({
    open: (name, attributes) => {
      if (name === "numFmt") ownFormats.set(numberOf(attributes, "numFmtId"), attributes.get("formatCode") ?? "");
      else if (name === "cellXfs") inCellFormats = true;
      else if (inCellFormats && name === "xf") styles.push({ formatId: numberOf(attributes, "numFmtId"), indent: 0 });
      else if (inCellFormats && name === "alignment") styles.at(-1)!.indent = numberOf(attributes, "indent");
    },
    close: (name) => {
      if (ownFormats.size + styles.length > LIMITS.cellStyles) throw new DocumentError("too-large", { detail: part });
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  await readXmlPart(archive, part, handler);
  return styles.map(({ formatId, indent }) => ({
    numberFormat: general(ownFormats.get(formatId)) ?? builtInFormat(formatId),
    indent,
  }));
}

function general(format: string | undefined): string | undefined {
  return format === undefined || /^(?:general|g\/通用格式)?$/i.test(format) ? undefined : format;
}

function numberOf(attributes: XmlAttributes, name: string): number {
  const value = Number(attributes.get(name) ?? 0);
  return Number.isInteger(value) && value >= 0 ? value : 0;
}
