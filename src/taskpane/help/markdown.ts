/** What the pages of the handbook are made of; nothing else of Markdown is used in them. */
export type HelpBlock =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "code"; readonly text: string };

const HEADING = /^(#{1,4}) (.*)$/;
const ITEM = /^(-|\d+\.) (.*)$/;
const RULE_OF_TABLE = /^\|(?: ?:?-+:? ?\|)+$/;

/** Reads a page. A line that goes on belongs to what stands before it; pictures are for the page on paper. */
export function helpBlocks(markdown: string): readonly HelpBlock[] {
  const blocks: HelpBlock[] = [];
  let open: string[] | null = null;
  const lines = markdown.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const text = line.trim();
    const last = blocks.at(-1);
    const heading = HEADING.exec(line);
    const item = ITEM.exec(text);
    if (text.startsWith("```")) {
      const end = lines.findIndex((other, index) => index > at && other.trim().startsWith("```"));
      const until = end === -1 ? lines.length : end;
      blocks.push({ kind: "code", text: lines.slice(at + 1, until).join("\n") });
      at = until;
      open = null;
    } else if (text === "" || text.startsWith("![")) open = null;
    else if (heading !== null) {
      blocks.push({ kind: "heading", level: heading[1]!.length, text: heading[2]! });
      open = null;
    } else if (text.startsWith("|")) {
      if (RULE_OF_TABLE.test(text)) continue;
      const cells = text
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim());
      if (last?.kind === "table" && open === null) (last.rows as string[][]).push(cells);
      else blocks.push({ kind: "table", rows: [cells] });
      open = null;
    } else if (item !== null) {
      const ordered = item[1] !== "-";
      if (last?.kind === "list" && last.ordered === ordered) open = last.items as string[];
      else {
        open = [];
        blocks.push({ kind: "list", ordered, items: open });
      }
      open.push(item[2]!);
    } else if (open !== null) open[open.length - 1] = joined(open.at(-1)!, text);
    else if (last?.kind === "paragraph" && lines[at - 1]!.trim() !== "")
      blocks[blocks.length - 1] = { kind: "paragraph", text: joined(last.text, text) };
    else blocks.push({ kind: "paragraph", text });
  }
  return blocks;
}

/** Chinese is written on without a space. */
function joined(before: string, next: string): string {
  return /[\w,.;:)]$/.test(before) && /^\w/.test(next) ? `${before} ${next}` : before + next;
}

/** The part under the heading that begins with these words, up to the next of its level; the whole page where there is none. */
export function helpSection(blocks: readonly HelpBlock[], title: string): readonly HelpBlock[] {
  const from = blocks.findIndex((block) => block.kind === "heading" && block.text.startsWith(title));
  const first = blocks[from];
  if (first?.kind !== "heading") return blocks;
  const length = blocks.slice(from + 1).findIndex((block) => block.kind === "heading" && block.level <= first.level);
  return length === -1 ? blocks.slice(from) : blocks.slice(from, from + 1 + length);
}

export interface HelpSpan {
  readonly text: string;
  readonly style: "plain" | "strong" | "code";
}

const SPAN = /\*\*([^*]+)\*\*|`([^`]+)`|\[([^\]]+)\]\([^)]*\)/g;

/** The stretches of a text; a link is its words, because the pane leads nowhere else. */
export function helpSpans(text: string): readonly HelpSpan[] {
  const spans: HelpSpan[] = [];
  let at = 0;
  for (const match of text.matchAll(SPAN)) {
    const [whole, strong, code, link] = match;
    if (match.index > at) spans.push({ text: text.slice(at, match.index), style: "plain" });
    if (strong !== undefined) spans.push({ text: strong, style: "strong" });
    else spans.push(code === undefined ? { text: link!, style: "plain" } : { text: code, style: "code" });
    at = match.index + whole.length;
  }
  if (at < text.length) spans.push({ text: text.slice(at), style: "plain" });
  return spans;
}
