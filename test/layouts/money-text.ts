import type { Unit as MoneyUnit } from "../../src/amounts";
import type { Cell } from "../../src/workbook";
import type { Fen } from "./data";
import type { Money } from "./layout";

const FEN_PER_UNIT: Readonly<Record<MoneyUnit, Fen>> = {
  元: 100n,
  千元: 100_000n,
  万元: 1_000_000n,
  亿元: 10_000_000_000n,
};

/** Exact plain decimal of an amount counted in `unit`, with at least `decimals` places. */
export function decimalText(fen: Fen, unit: MoneyUnit, decimals = 0): string {
  const factor = FEN_PER_UNIT[unit];
  const places = factor.toString().length - 1;
  const digits = (fen < 0n ? -fen : fen).toString().padStart(places + 1, "0");
  const fraction = digits.slice(-places).replace(/0+$/, "").padEnd(decimals, "0");
  return `${fen < 0n ? "-" : ""}${digits.slice(0, -places)}${fraction === "" ? "" : `.${fraction}`}`;
}

/** The amount as a cell of that many decimals can hold it, rounded half up. */
export function roundedFen(fen: Fen, unit: MoneyUnit, decimals: number): Fen {
  const step = FEN_PER_UNIT[unit] / 10n ** BigInt(decimals);
  if (step <= 1n) return fen;
  const magnitude = fen < 0n ? -fen : fen;
  const rounded = ((magnitude + step / 2n) / step) * step;
  return fen < 0n ? -rounded : rounded;
}

export function withSeparators(decimal: string): string {
  const [whole = "", fraction] = decimal.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

export interface PrintedMoney {
  /** Null where the layout leaves the cell empty. */
  readonly cell: Cell | null;
  /** What the cell states; null for a blank or a dash, which state nothing. */
  readonly stated: Fen | null;
}

/** The cell of an amount. `odd` cells are the text ones of a mixed column. */
export function printMoney(fen: Fen, unit: MoneyUnit, money: Money, odd: boolean): PrintedMoney {
  if (fen === 0n) return printZero(money);
  const stated = money.precision === "rounded" ? roundedFen(fen, unit, money.decimals) : fen;
  const shown = decimalText(roundedFen(stated, unit, money.decimals), unit, money.decimals);
  const asText = money.as === "text" || money.as === "full-width-text" || (money.as === "mixed" && odd);
  if (!asText) {
    const display = money.format.includes(",") ? withSeparators(shown) : shown;
    return {
      cell: { value: Number(decimalText(stated, unit)), text: display, numberFormat: money.format },
      stated,
    };
  }
  const full = withSeparators(decimalText(stated, unit, money.decimals));
  const written = money.as === "full-width-text" ? fullWidth(full) : full;
  return { cell: { value: written, text: written, numberFormat: "@" }, stated };
}

function printZero(money: Money): PrintedMoney {
  if (money.zero === "blank") return { cell: null, stated: null };
  if (money.zero === "0" || money.zero === "0.00") {
    const isText = money.as === "text" || money.as === "full-width-text";
    const cell: Cell = isText
      ? { value: money.zero, text: money.zero, numberFormat: "@" }
      : { value: 0, text: money.zero, numberFormat: money.zero };
    return { cell, stated: 0n };
  }
  return { cell: { value: money.zero, text: money.zero }, stated: null };
}

function fullWidth(written: string): string {
  return [...written]
    .map((sign) => (sign === "," ? "，" : sign === "." ? "．" : String.fromCharCode(sign.charCodeAt(0) + 0xfee0)))
    .join("");
}
