import type { Figure } from "../reading/figures";
import type { Instead, Relation, State } from "./relation";

const BEST_FIRST: readonly State[] = ["holds", "near", "fails"];

/** A number, and every way it may be worked out: one that holds is enough. */
export class Question {
  #best: Relation | null = null;
  #state: State | null = null;

  constructor(readonly ways: readonly [Relation, ...Relation[]]) {}

  /** The way that suits what was printed best; of equal ones the first. */
  get best(): Relation {
    return (this.#best ??= this.#seek());
  }

  #seek(): Relation {
    for (const state of BEST_FIRST) {
      const found = this.ways.find((one) => one.state() === state);
      if (found !== undefined) return found;
    }
    return this.ways[0];
  }

  state(instead?: Instead): State {
    if (instead === undefined) return (this.#state ??= this.best.state());
    const states = this.ways.map((one) => one.state(instead));
    return BEST_FIRST.find((one) => states.includes(one)) ?? "fails";
  }

  get figures(): readonly Figure[] {
    return this.best.figures;
  }
}

export function asked(ways: readonly Relation[]): readonly Question[] {
  const [first, ...others] = ways;
  return first === undefined ? [] : [new Question([first, ...others])];
}
