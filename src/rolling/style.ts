import { type NumberStyle, USUAL_STYLE } from "../narrative";
import { type Figure, type Reading, readingSteps } from "../proofreading";
import type { BudgetReport } from "../report";
import { finish } from "./last-text";

/** How a text prints its numbers. */
export function styleOf({ sentences }: Reading): NumberStyle {
  const figures = sentences.flatMap((sentence) => sentence.figures);
  const money = figures.filter(({ kind, unit }) => kind === "money" && unit === "万元");
  const percent = figures.filter(({ kind }) => kind === "percent");
  return {
    ...USUAL_STYLE,
    decimals: keepsZeros(money) ? most(money) : isWhole(money, ENOUGH) ? 0 : "as-needed",
    grouping: money.some(({ text }) => text.includes(",")),
    percentDecimals:
      most(percent) > 0 || isWhole(percent, ENOUGH_PERCENTAGES) ? most(percent) : USUAL_STYLE.percentDecimals,
    dropPercentZeros: !keepsZeros(percent),
  };
}

/** Fewer numbers than these may be whole by chance. */
const ENOUGH = 8;
/** One percentage of a hundred is whole by chance. */
const ENOUGH_PERCENTAGES = 4;

function isWhole(figures: readonly Figure[], enough: number): boolean {
  const telling = figures.filter(({ value }) => !value.isZero() && !value.mod(25).isZero());
  return telling.length >= enough && most(figures) === 0;
}

function most(figures: readonly Figure[]): number {
  return Math.max(0, ...figures.map(({ decimals }) => decimals));
}

/** 2781.20: closing zeros are printed, and no number without them. */
function keepsZeros(figures: readonly Figure[]): boolean {
  const fine = most(figures);
  const whole = figures.filter(({ decimals, value }) => decimals < fine && !value.isZero());
  return fine > 0 && figures.some(({ text }) => /\.\d*0\D*$/.test(text)) && whole.length * 4 < figures.length;
}

/** The unit a figure of the text is printed with. */
export function unitOf({ unit }: Figure, style: NumberStyle): NumberStyle["unit"] {
  return unit === "元" || unit === "千元" || unit === "万元" || unit === "亿元" ? unit : style.unit;
}

/** The same of a text as it is given, read beside the tables it tells of. */
export function styleOfText(text: string, report: BudgetReport): NumberStyle {
  return styleOf(finish(readingSteps({ text, report })));
}
