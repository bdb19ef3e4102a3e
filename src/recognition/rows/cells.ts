import {
  amount,
  type Amount,
  compact,
  decimalOfNumber,
  decimalsNeeded,
  inUnit,
  parseWritten,
  powerOfTen,
  type Unit,
} from "../../amounts";
import { NOTHING_TO_STATE } from "../../lexicon";
import type { Cell, CellRef } from "../../workbook";
import type { AmountCell } from "../table";

/** Reads one cell of an amount column. Precision is set afterwards for the whole table, see `withPrecision`. */
export function readAmountCell(cell: Cell | undefined, ref: CellRef, unit: Unit): AmountCell {
  if (cell === undefined) return { state: "blank", cell: ref };
  if (cell.isError === true || typeof cell.value === "boolean")
    return { state: "unreadable", cell: ref, text: cell.text };
  if (typeof cell.value === "number") {
    const source = cell.formula === undefined ? "number" : "formula";
    return stating(amount(decimalOfNumber(cell.value), unit), ref, source);
  }
  const written = parseWritten(cell.value);
  switch (written.kind) {
    case "blank":
    case "dash":
      return { state: written.kind, cell: ref };
    case "words":
      return NOTHING_TO_STATE.test(compact(cell.value))
        ? { state: "dash", cell: ref }
        : { state: "unreadable", cell: ref, text: cell.text };
    case "number": {
      if (written.percent) return { state: "unreadable", cell: ref, text: cell.text };
      const quantum = powerOfTen(-written.decimals);
      const stated = amount(written.value, written.unit ?? unit, quantum);
      return stating(inUnit(stated, unit), ref, "text");
    }
  }
}

type StatingCell = Extract<AmountCell, { readonly state: "amount" }>;

function stating(money: Amount, cell: CellRef, source: StatingCell["source"]): StatingCell {
  return { state: "amount", cell, amount: money, source };
}

/** What the numbers of a table are good to. */
export interface Precision {
  /** Decimals of every number; null where they are the whole truth. */
  readonly decimals: number | null;
  /** Some of the 元 among numbers with 分 were rounded to whole 元, and only their own digits tell which. */
  readonly wholeYuan: boolean;
}

/** Cells with digits beyond what they show before a table counts as unrounded. */
const HIDDEN_DIGITS_NEEDED = 3;
const HIDDEN_DIGITS_SHARE = 0.05;

/** Decimals a published table prints when neither its number formats nor enough numbers say. */
const USUAL_DECIMALS: Readonly<Record<Unit, number>> = { 元: 2, 千元: 2, 万元: 2, 亿元: 4 };

/** So many numbers without a digit more than the others do not come to that by chance. */
const NUMBERS_THAT_TELL = 10;

/** Odd sums of whole 元 before some of a table's numbers count as rounded to 元. */
const WHOLE_YUAN_NEEDED = 2;
const ROUND_YUAN = 100;

/**
 * How many decimals the stored numbers of a table are good to.
 *
 * Most published workbooks hold rounded numbers (424.50 万元), so each stands for an interval one
 * printed digit wide: the digit of the number format, or of the numbers where all of many have fewer.
 * Some hold the unrounded numbers and let the format round: then the stored digits count. 元 with 分
 * is the whole truth: null, nothing was rounded.
 */
export function precisionOf(cells: readonly Cell[], unit: Unit): Precision {
  let numbers = 0;
  let hidden = 0;
  let stored = 0;
  let shown = 0;
  let formatted = 0;
  let formatsSay = true;
  let wholeYuan = 0;
  for (const cell of cells) {
    if (typeof cell.value !== "number") continue;
    const printed = printedDecimals(cell);
    if (printed === null) formatsSay = false;
    else formatted = Math.max(formatted, printed);
    if (cell.value === 0) continue;
    numbers += 1;
    const own = decimalsNeeded(decimalOfNumber(cell.value));
    stored = Math.max(stored, own);
    shown = Math.max(shown, Math.min(printed ?? own, own));
    if (printed !== null && own > printed) hidden += 1;
    if (isOddYuan(cell.value)) wholeYuan += 1;
  }
  const every = (decimals: number | null): Precision => ({ decimals, wholeYuan: false });
  if (hidden >= HIDDEN_DIGITS_NEEDED && hidden >= numbers * HIDDEN_DIGITS_SHARE) return every(stored);
  if (unit === "元") return shown >= 2 ? { decimals: null, wholeYuan: wholeYuan >= WHOLE_YUAN_NEEDED } : every(shown);
  if (shown > 0 && numbers >= NUMBERS_THAT_TELL) return every(shown);
  // 三公 in whole 万元 was rounded to 万元 where every format says so.
  return every(formatsSay ? formatted : Math.max(shown, formatted, USUAL_DECIMALS[unit]));
}

/** 22,118,861 元 among numbers with 分 has probably lost its own; 50,000 元 never had any. */
function isOddYuan(value: number): boolean {
  return Number.isInteger(value) && value % ROUND_YUAN !== 0;
}

/** Decimals in the shown text; null where the format is General and shows whatever is stored. */
function printedDecimals(cell: Cell): number | null {
  if (cell.numberFormat === undefined || SHOWS_AS_STORED.test(cell.numberFormat)) return null;
  const written = parseWritten(cell.text);
  return written.kind === "number" ? written.decimals : null;
}

const SHOWS_AS_STORED = /^(?:General|@|G\/通用格式)$/i;

/** Stamps the table's precision on an amount read from a number cell; text keeps what it printed. */
export function withPrecision(cell: AmountCell, { decimals, wholeYuan }: Precision): AmountCell {
  if (cell.state !== "amount" || cell.source === "text") return cell;
  const own = wholeYuan && isOddYuan(cell.amount.value.toNumber()) ? 0 : decimals;
  return stating(stamped(cell.amount, own), cell.cell, cell.source);
}

function stamped(money: Amount, decimals: number | null): Amount {
  return amount(money.value, money.unit, decimals === null ? null : powerOfTen(-decimals));
}

export function isZero(cell: AmountCell): boolean {
  return cell.state === "amount" && cell.amount.value.isZero();
}
