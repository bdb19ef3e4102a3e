import { add, type Amount, zero } from "../amounts";
import type { FactKey } from "../report";
import type { BlankRun, FigureCell, FigureFormula } from "./narrative";

/**
 * A sum of money a sentence speaks of. Known from the tables, or from the answer to a blank (then
 * `asked` is that blank), or not known at all, in which case the blank stands in the sentence.
 */
export type Quantity = Known | Unknown;

export interface Known {
  readonly known: true;
  readonly amount: Amount;
  /** In the table's own words, for "怎么算的". */
  readonly label: string;
  readonly kind: Extract<FigureFormula["kind"], "read" | "sum">;
  readonly terms: FigureFormula["terms"];
  readonly cells: readonly FigureCell[];
  readonly asked: BlankRun | null;
  /** What the tables state it as; absent for what was worked out or stands in no table. */
  readonly fact?: FactKey;
  /** Why the table it stands in is not good enough to print it from; absent where it is. */
  readonly unsure?: string;
}

export interface Unknown {
  readonly known: false;
  readonly asked: BlankRun;
}

export function isZero(quantity: Quantity): boolean {
  return quantity.known && quantity.amount.value.isZero();
}

/** The parts added up; null when there are none. */
export function total(label: string, parts: readonly Known[]): Known | null {
  const [first, ...others] = parts;
  if (first === undefined) return null;
  if (others.length === 0) return { ...first, label };
  const terms = parts.flatMap((part) => part.terms);
  const cells = parts.flatMap((part) => part.cells);
  const amount = add(first.amount, ...others.map((other) => other.amount));
  const unsure = parts.find((part) => part.unsure !== undefined)?.unsure;
  const doubt = unsure === undefined ? {} : { unsure };
  return { known: true, amount, label, kind: "sum", terms, cells, asked: null, ...doubt };
}

/** Nothing, as the cells of `over` say by not stating it. */
export function nothing(label: string, over: Known): Known {
  return { ...over, label, amount: zero(over.amount.unit) };
}
