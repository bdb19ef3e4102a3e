import { withoutBlanks } from "../../lexicon";
import type { Paragraph } from "./flow";
import type { Section } from "./outline";
import type { Reading } from "./reading";

/** A paragraph with the section it belongs to. */
export interface Passage {
  readonly paragraph: Paragraph;
  readonly section: Section;
  /** Its text with what is left open for a person to fill in blotted out; of the same length. */
  readonly text: string;
}

/** Every paragraph, rows of tables included. */
export function passagesOf(reading: Reading): readonly Passage[] {
  let passages = PASSAGES.get(reading);
  if (passages === undefined) PASSAGES.set(reading, (passages = allPassages(reading)));
  return passages;
}

function allPassages({ sections }: Reading): readonly Passage[] {
  return sections.flatMap((section) =>
    section.paragraphs.map((paragraph) => ({ paragraph, section, text: withoutBlanks(paragraph.text) })),
  );
}

const PASSAGES = new WeakMap<Reading, readonly Passage[]>();
const PROSE = new WeakMap<Reading, readonly Passage[]>();

/** The paragraphs that are read as sentences and headings: no tables, no table of contents. */
export function proseOf(reading: Reading): readonly Passage[] {
  let prose = PROSE.get(reading);
  if (prose === undefined) PROSE.set(reading, (prose = proseAmong(reading)));
  return prose;
}

function proseAmong(reading: Reading): readonly Passage[] {
  const contents = contentsOf(reading);
  return passagesOf(reading).filter(
    ({ paragraph, section }) =>
      !paragraph.isTableRow &&
      section.topic !== "tables" &&
      !(contents !== null && contents.start <= paragraph.start && paragraph.start < contents.end),
  );
}

const CONTENTS = /^目录$/;
/** ……12 behind an entry. */
const PAGE = /[.…·⋯\-—]*\d*$/;

/** From 目录 to where its first entry stands again as a heading; null without one. */
export function contentsOf({ flow }: Reading): { readonly start: number; readonly end: number } | null {
  const at = flow.paragraphs.findIndex(({ text }) => CONTENTS.test(text));
  const first = flow.paragraphs[at + 1];
  if (at === -1 || first === undefined) return null;
  const entry = first.text.replace(PAGE, "");
  const again = flow.paragraphs.slice(at + 2).find(({ text }) => text === entry);
  return again === undefined ? null : { start: flow.paragraphs[at]!.start, end: again.start };
}

/** Where `pattern` occurs in the passages; offsets are the flow's. */
export function* placesOf(
  passages: Iterable<Passage>,
  pattern: RegExp,
): Generator<{
  readonly passage: Passage;
  readonly match: RegExpExecArray;
  readonly start: number;
  readonly end: number;
}> {
  for (const passage of passages)
    for (const match of passage.text.matchAll(pattern)) {
      const start = passage.paragraph.start + match.index;
      yield { passage, match, start, end: start + match[0].length };
    }
}
