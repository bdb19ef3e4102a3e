import type { JudgedEquation } from "../../checking";
import type { Review } from "../../pipeline";
import { cellKey, type CellRef } from "../../workbook";
import { paragraphKey } from "./draft";

/** A paragraph of the draft that states a number of the cell asked about. */
export interface Sentence {
  readonly key: string;
  readonly heading: string;
  /** Counted from one within its section. */
  readonly number: number;
  readonly text: string;
}

export interface CellUse {
  readonly relations: readonly JudgedEquation[];
  readonly sentences: readonly Sentence[];
}

interface MutableUse {
  relations: JudgedEquation[];
  sentences: Sentence[];
}

const indexes = new WeakMap<Review, ReadonlyMap<string, CellUse>>();

/** What a cell of the open workbook takes part in; null for a cell nothing speaks of. */
export function partsOfCell(review: Review, cell: CellRef): CellUse | null {
  let index = indexes.get(review);
  if (index === undefined) indexes.set(review, (index = indexed(review)));
  return index.get(cellKey(cell)) ?? null;
}

function indexed(review: Review): ReadonlyMap<string, CellUse> {
  const uses = new Map<string, MutableUse>();
  const useOf = (cell: CellRef): MutableUse => {
    const key = cellKey(cell);
    let use = uses.get(key);
    if (use === undefined) uses.set(key, (use = { relations: [], sentences: [] }));
    return use;
  };
  for (const judged of review.check.equations) {
    const terms = [judged.equation.reported, ...judged.equation.contributors];
    for (const term of terms) {
      if (term.workbook !== "current") continue;
      const { relations } = useOf(term.cell);
      if (relations.at(-1) !== judged) relations.push(judged);
    }
  }
  review.narrative?.sections.forEach((section, s) => {
    section.paragraphs.forEach((paragraph, p) => {
      const text = paragraph.runs.map((run) => (run.type === "blank" ? "…" : run.type === "chart" ? "" : run.text));
      const sentence = { key: paragraphKey(s, p), heading: section.heading, number: p + 1, text: text.join("") };
      for (const run of paragraph.runs) {
        if (run.type !== "figure") continue;
        for (const { workbook, cell } of run.cells) {
          if (workbook !== "current") continue;
          const { sentences } = useOf(cell);
          if (sentences.at(-1)?.key !== sentence.key) sentences.push(sentence);
        }
      }
    });
  });
  return uses;
}
