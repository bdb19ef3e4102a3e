import {
  type Amount,
  changeRate,
  Decimal,
  formatDecimal,
  formatPercent,
  formatWithUnit,
  inUnit,
  share,
  subtract,
  TABLE_STYLE,
} from "../amounts";
import type { FigureCell, FigureFormula, FigureRun, TextRun } from "./narrative";
import type { Known } from "./quantity";
import type { NumberStyle } from "./style";

/** Few quotients end; so many decimals are kept of those that do not. */
const PERCENT_PLACES = 10;

/** A number to print. One that rests on nothing but answers has no cell to show and is plain text. */
export type Printed = FigureRun | TextRun;

/** An amount as the narrative prints it. */
export function moneyFigure(quantity: Known, style: NumberStyle): Printed {
  const { kind, terms, cells } = quantity;
  return moneyRun(quantity.amount, style, { kind, terms }, cells);
}

/** An amount in a question or an offer, every digit of it. */
export function plainMoney({ amount }: Known, style: NumberStyle): string {
  return formatDecimal(inUnit(amount, style.unit).value, { ...style, decimals: "as-needed" }) + style.unit;
}

/** How many there are. `counted` are the cells that were counted, or looked through when there are none. */
export function countFigure(count: number, label: string, counted: readonly FigureCell[]): FigureRun {
  const text = `${count}个`;
  const formula: FigureFormula = { kind: "count", terms: [{ label, text }] };
  return { type: "figure", text, value: new Decimal(count), unit: "个", formula, cells: counted };
}

export type Direction = "up" | "down" | "level";

/** What became of a number since last year. */
export interface Change {
  /** Level when the difference disappears in print. */
  readonly direction: Direction;
  /** Its size, without sign. */
  readonly amount: Printed;
  /** Null where nothing was before, or where the rate disappears in print. */
  readonly rate: Printed | null;
}

export function changeBetween(now: Known, before: Known, style: NumberStyle): Change {
  const difference = subtract(inUnit(now.amount, style.unit), inUnit(before.amount, style.unit));
  const formula = { terms: [termOf(now), termOf(before)] };
  const cells = [...now.cells, ...before.cells];
  const size: Amount = { ...difference, value: difference.value.abs() };
  const amount = moneyRun(size, style, { kind: "difference", ...formula }, cells);
  const isLevel = roundedAway(difference.value, style);
  const direction = isLevel ? "level" : difference.value.isPositive() ? "up" : "down";
  const ratio = changeRate(now.amount, before.amount)?.abs() ?? null;
  const disappears = ratio?.times(100).toDecimalPlaces(style.percentDecimals).isZero() === true;
  if (ratio === null || isLevel || disappears) return { direction, amount, rate: null };
  return { direction, amount, rate: percentRun(ratio, style, { kind: "change-rate", ...formula }, cells) };
}

/** part ÷ whole as a percentage; null when there is no whole. */
export function shareFigure(
  part: Known,
  whole: Known,
  style: NumberStyle,
  kind: "share" | "completion" = "share",
): Printed | null {
  const ratio = share(part.amount, whole.amount);
  const cells = [...part.cells, ...whole.cells];
  if (ratio === null) return null;
  return percentRun(ratio, style, { kind, terms: [termOf(part), termOf(whole)] }, cells);
}

/** One term of a formula: a label and the number as a table prints it. */
export function termOf({ label, amount }: Pick<Known, "label" | "amount">): FigureFormula["terms"][number] {
  return { label, text: formatWithUnit(amount, TABLE_STYLE) };
}

function moneyRun(money: Amount, style: NumberStyle, formula: FigureFormula, cells: readonly FigureCell[]): Printed {
  const { unit } = style;
  const { value, quantum } = inUnit(money, unit);
  const text = formatDecimal(value, { ...style, decimals: decimalsOf(quantum, style) }) + unit;
  return printed({ type: "figure", text, value, unit, formula, cells });
}

/** 11 counted in whole 万元 is not printed 11.00: no zeros stand for digits that nobody knows. */
function decimalsOf(quantum: Decimal | null, { decimals }: NumberStyle): NumberStyle["decimals"] {
  if (decimals === "as-needed" || quantum === null) return decimals;
  return Math.min(decimals, Math.max(0, -quantum.e));
}

function percentRun(ratio: Decimal, style: NumberStyle, formula: FigureFormula, cells: readonly FigureCell[]): Printed {
  const text = formatPercent(ratio, style.percentDecimals, { dropZeros: style.dropPercentZeros });
  const value = ratio.times(100).toDecimalPlaces(PERCENT_PLACES);
  return printed({ type: "figure", text, value, unit: "%", formula, cells });
}

function printed(figure: FigureRun): Printed {
  return figure.cells.length > 0 ? figure : { type: "text", text: figure.text };
}

function roundedAway(difference: Decimal, style: NumberStyle): boolean {
  return new Decimal(formatDecimal(difference, { ...style, grouping: false })).isZero();
}
