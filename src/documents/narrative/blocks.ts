import { blankFor } from "../../lexicon";
import type { Narrative, Paragraph, Run } from "../../narrative";
import { printable } from "../printable";

/** Text that one format prints alike; it is marked where a person still has to fill something in, or to look twice. */
export interface Piece {
  readonly text: string;
  readonly mark: "blank" | "doubt" | null;
}

/** A narrative cut into what a page shows one below the other. Every export is made of these. */
export type Block =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly pieces: readonly Piece[] }
  | { readonly kind: "chart"; readonly caption: string; readonly rows: readonly (readonly [string, string])[] };

export function blocksOf(narrative: Narrative): Block[] {
  const blocks: Block[] = [];
  if (narrative.title !== "") blocks.push({ kind: "title", text: printable(narrative.title) });
  for (const { heading, level, paragraphs } of narrative.sections) {
    if (heading !== "") blocks.push({ kind: "heading", level, text: printable(heading) });
    for (const paragraph of paragraphs) blocks.push(...blocksOfParagraph(paragraph));
  }
  return blocks;
}

/** A chart stands between paragraphs even where its run stands inside one; a line break starts a new one. */
function blocksOfParagraph({ runs }: Paragraph): Block[] {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  const finish = (): void => {
    if (pieces.some(({ text }) => text.trim() !== "")) blocks.push({ kind: "paragraph", pieces });
    pieces = [];
  };
  for (const run of runs) {
    if (run.type === "chart") {
      finish();
      const rows = run.bars.map(({ label, text }) => [oneLine(label), oneLine(text)] as const);
      blocks.push({ kind: "chart", caption: `图：${oneLine(run.title)}`, rows });
      continue;
    }
    const { text, mark } = pieceOf(run);
    for (const [index, line] of text.split("\n").entries()) {
      if (index > 0) finish();
      if (line !== "") pieces.push({ text: line, mark });
    }
  }
  finish();
  return blocks;
}

function pieceOf(run: Exclude<Run, { readonly type: "chart" }>): Piece {
  if (run.type !== "blank") return { text: printable(run.text), mark: run.doubt === undefined ? null : "doubt" };
  const { answer, prompt, why } = run;
  if (answer !== null && answer.trim() !== "") return { text: printable(answer), mark: null };
  return { text: blankFor(oneLine(why === undefined ? prompt : `${prompt}；${why}`)), mark: "blank" };
}

function oneLine(text: string): string {
  return printable(text).replaceAll("\n", " ");
}
