import { numberingMark, type NumberingStyle } from "../amounts";
import { type DraftInput, startDrafting } from "./drafting";
import type { BlankInfo, Narrative, NarrativeSection, Run } from "./narrative";
import { NOTHING_DOUBTED, withDoubts } from "./doubts";
import type { DraftedSection } from "./pack";
import { chooseWording } from "./wordings";

/** Chapters done, for a host that shows progress and lets its window breathe in between. */
export interface DraftProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Writes the 情况说明 from the tables. Null when there is nothing to write about or no wording suits
 * the document; `whyNoDraft` says which. The same input gives the same draft.
 */
export function draftNarrative(input: DraftInput): Narrative | null {
  const steps = draftSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, one chapter a step. */
export function* draftSteps(input: DraftInput): Generator<DraftProgress, Narrative | null> {
  const choice = chooseWording(input.report, input.wording);
  if (choice.pack === null) return null;
  const { pack } = choice;
  const drafting = startDrafting(input, { ...pack.style, ...input.style });
  const { chapters } = pack;
  const drafted = new Map<number, readonly DraftedSection[]>();
  for (const [index, chapter] of chapters.entries()) {
    if (typeof chapter !== "function") continue;
    drafted.set(index, chapter(drafting));
    yield { done: drafted.size, total: chapters.length };
  }
  const told = wordsOf([...drafted.values()].flat());
  for (const [index, chapter] of chapters.entries()) {
    if (typeof chapter === "function") continue;
    drafted.set(index, chapter.about(drafting, told));
    yield { done: drafted.size, total: chapters.length };
  }
  const inOrder = chapters.flatMap((_, index) => drafted.get(index)!);
  const sections = withDoubts(numbered(inOrder), input.doubted ?? NOTHING_DOUBTED);
  return { title: pack.titleOf(drafting), wording: pack.id, sections, blanks: blanksOf(sections) };
}

function wordsOf(sections: readonly DraftedSection[]): string {
  return sections
    .flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ runs }) => runs.map(wordsOfRun).join(""))])
    .join("\n");
}

function wordsOfRun(run: Run): string {
  if (run.type === "blank") return run.answer ?? "";
  return run.type === "chart" ? run.title : run.text;
}

const MARKS: Readonly<Record<NarrativeSection["level"], NumberingStyle>> = { 1: "一、", 2: "（一）", 3: "1." };

/** Numbers headings by their place: a chapter left out leaves no gap, a heading without number begins anew. */
function numbered(drafted: readonly DraftedSection[]): readonly NarrativeSection[] {
  const counts = { 1: 0, 2: 0, 3: 0 };
  return drafted.map(({ numbered: isNumbered, ...section }) => {
    if (section.level === 1) counts[2] = 0;
    if (section.level !== 3) counts[3] = 0;
    if (!isNumbered) {
      if (section.level === 1) counts[1] = 0;
      return section;
    }
    counts[section.level] += 1;
    return { ...section, heading: numberingMark(MARKS[section.level], counts[section.level]) + section.heading };
  });
}

/** Every blank once, where it first stands. */
export function blanksOf(sections: readonly NarrativeSection[]): readonly BlankInfo[] {
  const blanks = new Map<string, BlankInfo>();
  for (const section of sections)
    for (const { runs } of section.paragraphs)
      for (const run of runs)
        if (run.type === "blank" && !blanks.has(run.id))
          blanks.set(run.id, { id: run.id, prompt: run.prompt, section: section.heading, answer: run.answer });
  return [...blanks.values()];
}
