import type { DocumentKind } from "../recognition";
import type { BudgetReport } from "../report";
import type { Drafting } from "./drafting";
import type { NarrativeSection, Run } from "./narrative";
import type { NumberStyle } from "./style";

/** The wording of one region's document: its chapters in order, and how it prints numbers. */
export interface WordingPack {
  readonly id: string;
  /** Chinese title, for the list the user chooses from. */
  readonly title: string;
  /** The id it was kept under before. */
  readonly formerly?: string;
  readonly documentKind: DocumentKind;
  readonly style: NumberStyle;
  /** Whether the tables are in the forms of the pack's region; a pack without it is for every region. */
  readonly suits?: (report: BudgetReport) => boolean;
  readonly titleOf: (d: Drafting) => string;
  readonly chapters: readonly (Chapter | LastChapter)[];
}

/** One first-level section with everything below it. */
export type Chapter = (d: Drafting) => readonly DraftedSection[];

/** A chapter that tells of the others, wherever it stands: 名词解释 explains the terms they use. */
export interface LastChapter {
  readonly about: (d: Drafting, told: string) => readonly DraftedSection[];
}

/** A section before its heading is numbered. */
export interface DraftedSection extends NarrativeSection {
  readonly numbered: boolean;
}

/** A paragraph of a section; null where there is nothing to say. */
export type Sentence = readonly Run[] | null;

/** 一、 */
export function chapter(id: string, heading: string, paragraphs: readonly Sentence[]): DraftedSection {
  return { id, heading, level: 1, numbered: true, paragraphs: paragraphsOf(paragraphs) };
}

/** A first-level section without a number, such as 名词解释 or 第一部分; what follows it is numbered anew. */
export function appendix(id: string, heading: string, paragraphs: readonly Sentence[]): DraftedSection {
  return { ...chapter(id, heading, paragraphs), numbered: false };
}

/** （一） */
export function part(id: string, heading: string, paragraphs: readonly Sentence[]): DraftedSection {
  return { id, heading, level: 2, numbered: true, paragraphs: paragraphsOf(paragraphs) };
}

function paragraphsOf(sentences: readonly Sentence[]): NarrativeSection["paragraphs"] {
  return sentences.flatMap((runs) => (runs === null || runs.length === 0 ? [] : [{ runs }]));
}
