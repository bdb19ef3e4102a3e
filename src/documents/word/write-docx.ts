import { Document, Packer, type FileChild, type ISectionOptions } from "docx";
import type { Narrative } from "../../narrative";
import { blocksOf, type Block } from "../narrative/blocks";
import { bodyParagraph, chartTable, headingParagraph, pageNumber, titleParagraph } from "./paragraphs";
import { FONT_TABLE, OFFICIAL_PAGE, OFFICIAL_STYLES } from "./official-style";

/**
 * Writes a narrative as a Word document laid out like an official paper (GB/T 9704—2012). Unanswered
 * blanks are highlighted; charts become tables of their numbers.
 */
export async function writeDocx(narrative: Narrative): Promise<Uint8Array> {
  const section: ISectionOptions = {
    properties: { page: OFFICIAL_PAGE },
    footers: { default: pageNumber() },
    children: blocksOf(narrative).flatMap(childrenOf),
  };
  const document = new Document({ title: narrative.title, styles: OFFICIAL_STYLES, sections: [section] });
  return await Packer.pack(document, "uint8array", undefined, [{ path: "word/fontTable.xml", data: FONT_TABLE }]);
}

function childrenOf(block: Block): FileChild[] {
  switch (block.kind) {
    case "title":
      return [titleParagraph(block.text)];
    case "heading":
      return [headingParagraph(block.level, block.text)];
    case "paragraph":
      return [bodyParagraph(block.pieces)];
    case "chart":
      return [bodyParagraph([{ text: block.caption, mark: null }]), chartTable(block.rows)];
  }
}
