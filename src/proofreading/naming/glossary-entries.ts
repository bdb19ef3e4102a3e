import type { Span } from "../claim";
import type { Section } from "../reading/outline";
import type { Reading } from "../reading/reading";
import type { AccountNames } from "./account-names";
import { dashedPath, judgePath, type JudgedPath, pathsIn } from "./account-paths";
import { type Passage, passagesOfSection } from "./passage";

/** A term of the 名词解释 with what the text says it means; offsets are the flow's. */
export interface GlossaryEntry {
  /** Without numbering, line ends and level marks kept as written. */
  readonly term: Span & { readonly text: string };
  readonly definition: Span & { readonly text: string };
  /** Null where the term names no account by path. */
  readonly path: JudgedPath | null;
}

export interface Glossary {
  /** The heading 名词解释 itself. */
  readonly heading: Span;
  readonly entries: readonly GlossaryEntry[];
}

const HEADING = /名词(?:解释|说明|释义)/;

/** The last 名词解释 that has entries; a table of contents names one without any. */
export function glossaryOf(reading: Reading, names: AccountNames): Glossary | null {
  const headings = reading.sections.filter(({ topic, title }) => topic === "glossary" && HEADING.test(title));
  const glossaries = headings.map((heading) => ({
    heading: headingSpan(heading),
    entries: entriesOf(reading, heading, names),
  }));
  return glossaries.filter(({ entries }) => entries.length > 0).at(-1) ?? null;
}

function headingSpan({ head, mark }: Section): Span {
  return { start: head.start + (mark?.length ?? 0), end: head.end };
}

function entriesOf({ flow }: Reading, heading: Section, names: AccountNames): readonly GlossaryEntry[] {
  const numbered = heading.children.filter(({ mark }) => mark !== null);
  const passages =
    numbered.length > 0
      ? numbered.flatMap((section) => [...passagesOfSection(flow, section)].slice(0, 1))
      : [...passagesOfSection(flow, heading)].flatMap(linesOf);
  return passages.flatMap((passage) => entryOf(passage, names) ?? []);
}

/** Entries without numbers are paragraphs. */
function linesOf({ section, text, start }: Passage): readonly Passage[] {
  const lines: Passage[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    lines.push({ section, text: line, start: start + at });
    at += line.length + 1;
  }
  return lines;
}

const TERM_END = /[:：]|(?:是指|指|反映|,|，|。)/;
const LONGEST_TERM = 90;

function entryOf(passage: Passage, names: AccountNames): GlossaryEntry | null {
  const { text, start } = passage;
  const colon = text.slice(0, LONGEST_TERM).indexOf(":");
  const end = colon === -1 ? (TERM_END.exec(text)?.index ?? -1) : colon;
  if (end <= 0 || end > LONGEST_TERM) return null;
  const written = text.slice(0, end).replaceAll("\n", "");
  const head = { ...passage, text: text.slice(0, end) };
  const [marked] = pathsIn(head, names);
  const path = marked ?? dashedPath(head.text, start, names);
  return {
    term: { text: written, start, end: start + end },
    definition: {
      text: text.slice(end).replace(/^[:]/, "").replaceAll("\n", ""),
      start: start + end,
      end: start + text.length,
    },
    path: path === null ? null : judgePath(path, names),
  };
}
