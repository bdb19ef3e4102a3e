import type { Narrative } from "../../narrative";
import { blocksOf, type Block } from "./blocks";

/** One line a paragraph; unanswered blanks as 〔待填：…〕; the rows of a chart as lines with a tab. */
export function narrativeToPlainText(narrative: Narrative): string {
  return blocksOf(narrative).flatMap(linesOf).join("\n");
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case "title":
    case "heading":
      return [block.text];
    case "paragraph":
      return [block.pieces.map(({ text }) => text).join("")];
    case "chart":
      return [block.caption, ...block.rows.map(([label, text]) => `${label}\t${text}`)];
  }
}
