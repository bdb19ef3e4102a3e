import { LIST_SIGNS, withoutBracketed } from "../../lexicon";

/** A stretch of a sentence between two clause marks; offsets are the sentence's. */
export interface Clause {
  readonly text: string;
  readonly start: number;
  /** 、 stands before it: 办公费、印刷费6万元 is one sum of both. */
  readonly joined: boolean;
}

/** 、 within these parts no clauses. */
const JOINED = /收、支|收入、支出|收入总计、支出总计/g;
const MARK = new RegExp(`[，;。:、!?${LIST_SIGNS}]`);

/**
 * The clauses of a stretch, last one first. Brackets that open and close within a clause belong to it:
 * 因公出国(境)经费; one that stays open parts clauses like a comma: (含基本工资.
 */
export function clausesBackwards(text: string, start: number): readonly Clause[] {
  const plain = withoutBracketed(text.replace(JOINED, (words) => words.replace("、", "-")));
  const cuts = cutsIn(plain);
  const clauses: Clause[] = [];
  let from = 0;
  for (const cut of [...cuts, text.length]) {
    if (cut > from) clauses.push({ text: text.slice(from, cut), start: start + from, joined: text[from - 1] === "、" });
    from = cut + 1;
  }
  return clauses.reverse();
}

function cutsIn(text: string): readonly number[] {
  const cuts: number[] = [];
  const open: { readonly at: number; readonly cutsBefore: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (char === "(") {
      open.push({ at, cutsBefore: cuts.length });
    } else if (char === ")") {
      const opening = open.pop();
      if (opening === undefined) cuts.push(at);
      else cuts.length = opening.cutsBefore;
    } else if (MARK.test(char)) cuts.push(at);
  }
  return [...cuts, ...open.map(({ at }) => at)].sort((a, b) => a - b);
}
