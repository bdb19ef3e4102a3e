import type { Narrative } from "../../narrative";
import { escapeMarkup } from "../printable";
import { blocksOf, type Block } from "./blocks";

/**
 * HTML for the clipboard: what can be seen and nothing else. Tags without attributes, every text
 * escaped, so nothing in a cell or an answer can become markup.
 */
export function narrativeToHtml(narrative: Narrative): string {
  return blocksOf(narrative).map(htmlOf).join("\n");
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case "title":
      return element("h1", escapeMarkup(block.text));
    case "heading":
      return headingOf(block.level, escapeMarkup(block.text));
    case "paragraph":
      return element("p", block.pieces.map(({ text, mark }) => marked(escapeMarkup(text), mark !== null)).join(""));
    case "chart":
      return element("p", escapeMarkup(block.caption)) + element("table", block.rows.map(rowOf).join(""));
  }
}

/** The title is the only first-level heading of the page, so those of the text lie one lower. */
function headingOf(level: 1 | 2 | 3, content: string): string {
  return level === 3 ? element("p", element("strong", content)) : element(level === 1 ? "h2" : "h3", content);
}

function rowOf(cells: readonly [string, string]): string {
  return element("tr", cells.map((cell) => element("td", escapeMarkup(cell))).join(""));
}

function marked(content: string, isMarked: boolean): string {
  return isMarked ? element("mark", content) : content;
}

function element(tag: string, content: string): string {
  return `<${tag}>${content}</${tag}>`;
}
