import { add } from "../amounts";
import { type Blanks, type Known, type NumberStyle, shareFigure } from "../narrative";
import { type Figure, ledgerOf, tellingSentences } from "../proofreading";
import type { Edit } from "./edits";
import type { LastText } from "./last-text";
import { asLastYear, type Values } from "./values";

/** Shares and completions, worked out anew from the sums that last year's were worked out from. */
export function ratesToldAgain(text: LastText, values: Values, blanks: Blanks, style: NumberStyle): readonly Edit[] {
  const { proved, entries } = ledgerOf(text.then);
  const partOf = new Map<Figure, Figure>(
    entries.sayings.flatMap((one) =>
      one.kind === "share" && one.part !== null ? [[one.rate, one.part.figure] as const] : [],
    ),
  );
  const rates = tellingSentences(text.then).flatMap(({ figures }) => figures.filter(({ kind }) => kind === "percent"));
  return rates.map((rate) => {
    const relation = proved.get(rate);
    const others =
      relation?.derived === rate && KINDS.includes(relation.kind) ? relation.figures.filter((one) => one !== rate) : [];
    const part = partOf.get(rate) ?? others[0];
    const operands = part === undefined ? [] : [part, ...others.filter((one) => one !== part)];
    const worked = worksOut(rate, operands, values, style);
    const asked = () => blanks.words(`last.rate.${rate.start}`, asLastYear("百分之几", rate.text));
    return { start: rate.start, end: rate.end, runs: [worked ?? asked()] };
  });
}

const KINDS: readonly string[] = ["share", "completion"];

function worksOut(rate: Figure, operands: readonly Figure[], values: Values, style: NumberStyle) {
  const [part, ...rest] = operands;
  const now = part === undefined ? null : knownOf(part, values);
  if (now === null || rest.length === 0) return null;
  const others = rest.map((figure) => knownOf(figure, values));
  if (!others.every((one) => one !== null)) return null;
  const [whole] = others;
  // Of several operands the whole is what they add up to, and only where the old ones say so.
  if (others.length === 1) return shareFigure(now, whole!, style);
  const all = addsUpTo(rate, operands) ? [now, ...others] : others;
  return shareFigure(now, together(all), style);
}

function addsUpTo(rate: Figure, [part, ...rest]: readonly Figure[]): boolean {
  const whole = rest.reduce((sum, { value }) => sum.plus(value), part!.value);
  return !whole.isZero() && part!.value.div(whole).times(100).minus(rate.value).abs().lte("0.51");
}

function together(parts: readonly Known[]): Known {
  const [first, ...others] = parts;
  return {
    ...first!,
    kind: "sum",
    amount: add(first!.amount, ...others.map(({ amount }) => amount)),
    terms: parts.flatMap(({ terms }) => terms),
    cells: parts.flatMap(({ cells }) => cells),
  };
}

function knownOf(figure: Figure, values: Values): Known | null {
  const told = values.of(figure);
  return told.state === "told" && told.quantity.known ? told.quantity : null;
}
