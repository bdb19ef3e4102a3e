import { type Addend, judge } from "../reckoning";
import type { Drafting } from "./drafting";
import { plainMoney } from "./figures";
import { type Known, type Quantity, total } from "./quantity";

/** A part of a whole under the name its sentence gives it; `id` is that of the blank that stands in for it. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly amount: Quantity;
  /** The code of the account stands for another name than the table prints. */
  readonly belied?: boolean;
}

/** A part as it is printed: what a table states may have become a blank. */
export type Beside<P extends Part> = Omit<P, "amount"> & Part;

/**
 * The parts to print beside their whole. Where they do not add up to it within rounding, one of the numbers is
 * wrong and nobody here can tell which: each part becomes a blank that offers what the table says and tells why.
 * An answer that leaves them at odds is not taken either.
 */
export function partsBeside<P extends Part>(
  d: Drafting,
  whole: Quantity,
  parts: readonly P[],
  wholeName: string,
): readonly Beside<P>[] {
  const why = misfit(d, whole, parts, wholeName);
  if (why === null && parts.every(({ amount }) => !amount.known || amount.unsure === undefined)) return parts;
  const asked = parts.map((part) => ({ ...part, amount: inDoubt(d, part, why) }));
  const still = misfit(d, whole, asked, wholeName);
  return still === null ? asked : asked.map((part) => ({ ...part, amount: refused(part.amount, still) }));
}

/** The sentence that tells how far apart they are; null where they add up, or may do so once all are known. */
function misfit(d: Drafting, whole: Quantity, parts: readonly Part[], wholeName: string): string | null {
  if (!whole.known) return null;
  const known = parts.flatMap(({ amount }) => (amount.known ? [amount] : []));
  const sum = total("", known);
  if (sum === null) return null;
  if (addUp(whole, known, known.length === parts.length ? "=" : ">=")) return null;
  return `各项合计${plainMoney(sum, d.style)}，与${wholeName}${plainMoney(whole, d.style)}对不上，请核对表格`;
}

/** Whether the parts make up the whole, or may with others beside them, as far as rounding lets anyone tell. */
export function addUp(whole: Known, parts: readonly Known[], relation: "=" | ">=" = "="): boolean {
  return judge({ relation, reported: addend(whole), contributors: parts.map(addend) }).verdict !== "broken";
}

function addend({ amount, label }: Known): Addend {
  return { sign: 1, amount, label };
}

function inDoubt(d: Drafting, { id, name, amount }: Part, misfit: string | null): Quantity {
  if (!amount.known || amount.asked !== null) return amount;
  const why = misfit ?? amount.unsure;
  if (why === undefined) return amount;
  return d.blanks.money(id, name, { offered: [plainMoney(amount, d.style)], why });
}

function refused(amount: Quantity, why: string): Quantity {
  if (!amount.known || amount.asked === null) return amount;
  const { answer, ...asked } = amount.asked;
  return { known: false, asked: { ...asked, answer: null, why, ...(answer === null ? {} : { entered: answer }) } };
}
