import type { Flow, Paragraph } from "../reading/flow";
import type { Section } from "../reading/outline";
import type { Reading } from "../reading/reading";

/** Paragraphs of one section that follow each other; a name a page broke in two stands in it whole, around a line end. */
export interface Passage {
  readonly section: Section;
  readonly text: string;
  /** Where it begins in the flow. */
  readonly start: number;
}

/** The running text of all sections, rows of tables left out. */
export function* passagesOf({ flow, sections }: Pick<Reading, "flow" | "sections">): Generator<Passage> {
  for (const section of sections) yield* passagesOfSection(flow, section);
}

export function* passagesOfSection(flow: Flow, section: Section): Generator<Passage> {
  let run: Paragraph[] = [];
  for (const paragraph of section.paragraphs) {
    if (!paragraph.isTableRow) run.push(paragraph);
    else if (run.length > 0) {
      yield passageOf(flow, section, run);
      run = [];
    }
  }
  if (run.length > 0) yield passageOf(flow, section, run);
}

function passageOf(flow: Flow, section: Section, paragraphs: readonly Paragraph[]): Passage {
  const [first] = paragraphs;
  const mark = first === section.head ? (section.mark?.length ?? 0) : 0;
  const start = first!.start + mark;
  return { section, text: flow.text.slice(start, paragraphs.at(-1)!.end), start };
}
