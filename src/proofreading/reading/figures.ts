import { type Amount, amount, Decimal, powerOfTen, type Unit } from "../../amounts";
import type { Span } from "../claim";

/** A number in running text; offsets are the flow's and include its unit. */
export interface Figure extends Span {
  readonly kind: "money" | "percent" | "year" | "count" | "bare";
  readonly value: Decimal;
  /** Digits printed after the point. */
  readonly decimals: number;
  /** 万元, %, 年, 个, 辆 …; empty for a bare number. */
  readonly unit: string;
  /** As it stands in the flow, unit included. */
  readonly text: string;
}

/** A number with what stands right behind it. Thousands are parted by `,` only in the flow. */
const NUMBER =
  /(?<![\d.])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(亿元|万元|千元|元|%|个百分点|年|[个辆台套人次批家名项月日分岁张条种倍米]|平方米)?/g;
const MONEY = new Set(["亿元", "万元", "千元", "元"]);

/** The numbers of a stretch of the flow that begins at `start`. */
export function figuresIn(text: string, start: number): readonly Figure[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const [whole, integer = "", fraction = "", unit = ""] = match;
    const kind = MONEY.has(unit)
      ? "money"
      : unit === "%"
        ? "percent"
        : unit === "年"
          ? "year"
          : unit === ""
            ? "bare"
            : "count";
    return {
      kind,
      value: new Decimal(integer.replaceAll(",", "") + fraction),
      decimals: Math.max(0, fraction.length - 1),
      unit,
      text: whole,
      start: start + match.index,
      end: start + match.index + whole.length,
    };
  });
}

/** The money a figure states, to the digit it was printed: 2781.2万元 stands for 2781.15 to 2781.25. */
export function moneyOf({ value, decimals, unit }: Figure): Amount {
  return amount(value, unit as Unit, powerOfTen(-decimals));
}
