import type { CellRef } from "../workbook";
import type { FigureCell, Narrative, NarrativeSection, Run } from "./narrative";

/** Cells that stand in a relation which does not hold. */
export interface Doubted {
  readonly current: CellsOfBook;
  readonly prior: CellsOfBook;
}

interface CellsOfBook {
  has(cell: CellRef): boolean;
}

const NOTHING: CellsOfBook = { has: () => false };
export const NOTHING_DOUBTED: Doubted = { current: NOTHING, prior: NOTHING };

/** The sections with every number marked that rests on a doubted cell. */
export function withDoubts(sections: readonly NarrativeSection[], doubted: Doubted): readonly NarrativeSection[] {
  // The budget beside a final account is not checked, so nothing is known against it.
  const isDoubted = ({ workbook, cell }: FigureCell): boolean => workbook !== "budget" && doubted[workbook].has(cell);
  const marked = (run: Run): Run =>
    run.type === "figure" && run.cells.some(isDoubted) ? { ...run, doubt: "cells" } : run;
  return sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map(({ runs }) => ({ runs: runs.map(marked) })),
  }));
}

/** How many numbers and names of the draft are in doubt. */
export function countDoubts({ sections }: Narrative): number {
  const runs = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.runs));
  return runs.filter((run) => (run.type === "text" || run.type === "figure") && run.doubt !== undefined).length;
}
