import { type Amount, Decimal, inUnit, type Unit, ZERO } from "../../amounts";
import { fitOf, type Percentage, roundedTo } from "../../reckoning";
import { type Figure, moneyOf } from "../reading/figures";

const HUNDRED = new Decimal(100);

/** What numbers of a text say of one another. */
export type RelationKind = "sum" | "change-sum" | "difference" | "same" | "rate" | "share" | "completion" | "base";

/** `near`: only digits that were not printed could explain it. */
export type State = "holds" | "near" | "fails";

/** A number put in the place of one that was printed. */
export interface Instead {
  readonly figure: Figure;
  readonly value: Decimal;
}

export interface Relation {
  readonly kind: RelationKind;
  readonly figures: readonly Figure[];
  /** The one that follows from the others, and is wrong where nothing else speaks. */
  readonly derived: Figure;
  /** Whether it must hold, or only may. */
  readonly sure: boolean;
  state(instead?: Instead): State;
  /** The number that would make it hold in the place of one of its figures, in that figure's unit; null where none can be told. */
  solve(figure: Figure): Decimal | null;
}

export interface Term {
  readonly figure: Figure;
  /** +1 or −1 within the sum of parts; a change that fell counts against. */
  readonly sign: 1 | -1;
}

/** `whole` = Σ `parts`. */
export class Linear implements Relation {
  readonly figures: readonly Figure[];
  readonly derived: Figure;

  constructor(
    readonly kind: RelationKind,
    readonly whole: Term,
    readonly parts: readonly Term[],
    readonly sure: boolean,
    derived: Figure = whole.figure,
  ) {
    this.figures = [whole.figure, ...parts.map(({ figure }) => figure)];
    this.derived = derived;
  }

  get unit(): Unit {
    return this.whole.figure.unit as Unit;
  }

  gap(instead?: Instead): Decimal {
    return this.parts.reduce(
      (rest, { figure, sign }) => rest.minus(valueIn(figure, this.unit, instead).times(sign)),
      valueIn(this.whole.figure, this.unit, instead).times(this.whole.sign),
    );
  }

  state(instead?: Instead): State {
    const gap = this.gap(instead).abs();
    if (gap.isZero()) return "holds";
    const quanta = this.figures.map((figure) => inUnit(moneyOf(figure), this.unit).quantum ?? ZERO);
    const finest = Decimal.min(...quanta);
    // A number printed without its closing zeros is as fine as the finest beside it; a difference of two rounds little.
    const slack = this.kind === "difference" || this.kind === "same" ? ZERO : finest.times(quanta.length).div(2);
    if (gap.lte(slack)) return "holds";
    const reach = quanta.reduce((sum, one) => sum.plus(one), ZERO).div(2);
    return gap.lte(reach) ? "near" : "fails";
  }

  solve(figure: Figure): Decimal | null {
    const term = [this.whole, ...this.parts].find((one) => one.figure === figure);
    if (term === undefined) return null;
    const gap = this.gap().times(term.sign);
    const own = valueIn(figure, this.unit);
    const value = figure === this.whole.figure ? own.minus(gap) : own.plus(gap);
    if (value.isNegative()) return null;
    return inUnit({ value, unit: this.unit, quantum: null }, figure.unit as Unit).value;
  }

  /** What the parts add up to, in the unit of the whole. */
  sum(): Amount {
    const value = this.parts.reduce((sum, { figure, sign }) => sum.plus(valueIn(figure, this.unit).times(sign)), ZERO);
    return { value, unit: this.unit, quantum: null };
  }
}

/** A division, and the percentage it comes to; null where nothing can be divided by it. */
export interface Worked {
  readonly percentage: Percentage | null;
  readonly size: Amount;
  readonly of: Amount;
}

/** A printed percentage, and how it is worked out from sums beside it. */
export class Ratio implements Relation {
  readonly figures: readonly Figure[];

  constructor(
    readonly kind: RelationKind,
    readonly derived: Figure,
    readonly operands: readonly Figure[],
    private readonly work: (of: (figure: Figure) => Amount) => Worked | null,
    readonly sure: boolean,
  ) {
    this.figures = [derived, ...operands];
  }

  worked(instead?: Instead): Worked | null {
    return this.work((figure) => amountWith(figure, instead));
  }

  state(instead?: Instead): State {
    const worked = this.worked(instead);
    if (worked === null) return "fails";
    const { percentage } = worked;
    if (percentage === null) return this.stateOfLittle(worked);
    const value = instead?.figure === this.derived ? instead.value : this.derived.value;
    const fit = fitOf({ value, decimals: this.derived.decimals }, percentage);
    return fit === "right" ? "holds" : fit === "wrong" ? "fails" : "near";
  }

  /** No part is more than its whole: that sum was not the whole meant. */
  get isAbsurd(): boolean {
    return this.kind === "share" && this.worked()?.percentage?.nominal.gt(HUNDRED) === true;
  }

  /** There may have been nothing to divide by, as far as the printed digits tell; only less than nothing is impossible. */
  private stateOfLittle({ size, of }: Worked): State {
    const printed = of.quantum ?? ZERO;
    if (of.value.isNegative() && of.value.abs().gt(printed)) return "fails";
    if (!of.value.isPositive() || of.value.isZero()) return "near";
    const nominal = inUnit(size, of.unit).value.div(of.value).abs().times(HUNDRED);
    return roundedTo(nominal, this.derived.decimals).eq(this.derived.value) ? "holds" : "near";
  }

  solve(figure: Figure): Decimal | null {
    if (figure !== this.derived) return null;
    return this.worked()?.percentage?.nominal.toDecimalPlaces(figure.decimals, Decimal.ROUND_HALF_UP) ?? null;
  }
}

function amountWith(figure: Figure, instead?: Instead): Amount {
  const money = moneyOf(figure);
  return instead?.figure === figure ? { ...money, value: instead.value } : money;
}

function valueIn(figure: Figure, unit: Unit, instead?: Instead): Decimal {
  return inUnit(amountWith(figure, instead), unit).value;
}
