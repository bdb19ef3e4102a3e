import {
  amount,
  type Amount,
  decimalOfNumber,
  decimalsNeeded,
  inUnit,
  parseWritten,
  powerOfTen,
  type Unit,
} from "../amounts";
import type { Cell, CellRef } from "../workbook";
import type { AmountCell } from "./table";

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
      return { state: "unreadable", cell: ref, text: cell.text };
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

/** Cells with digits beyond what they show before a table counts as unrounded. */
const HIDDEN_DIGITS_NEEDED = 3;
const HIDDEN_DIGITS_SHARE = 0.05;

/** Decimals a published table prints when its number format does not say. */
const USUAL_DECIMALS: Readonly<Record<Unit, number>> = { 元: 2, 千元: 2, 万元: 2, 亿元: 4 };

/**
 * How many decimals the stored numbers of a table are good to.
 *
 * Most published workbooks hold rounded numbers (424.50 万元), so each stands for an interval one
 * printed digit wide. Some hold the unrounded numbers and let the format round: then the stored
 * digits count. 元 with 分 is the whole truth: null, nothing was rounded.
 */
export function decimalsOfTable(cells: readonly Cell[], unit: Unit): number | null {
  let numbers = 0;
  let hidden = 0;
  let stored = 0;
  let shown = 0;
  let formatted = -1;
  let formatsSay = true;
  for (const cell of cells) {
    if (typeof cell.value !== "number") continue;
    const printed = printedDecimals(cell);
    if (printed === null) formatsSay = false;
    else formatted = Math.max(formatted, printed);
    if (cell.value === 0) continue;
    numbers += 1;
    const own = decimalsNeeded(decimalOfNumber(cell.value));
    stored = Math.max(stored, own);
    shown = Math.max(shown, Math.min(printed ?? own, own > 0 ? (printed ?? own) : 0));
    if (printed !== null && own > printed) hidden += 1;
  }
  const unrounded = hidden >= HIDDEN_DIGITS_NEEDED && hidden >= numbers * HIDDEN_DIGITS_SHARE;
  if (unrounded) return stored;
  if (unit === "元") return shown >= 2 ? null : shown;
  // Every format says so: 三公 in whole 万元 was rounded to 万元.
  if (formatsSay && formatted === 0 && stored === 0) return 0;
  return Math.max(shown, USUAL_DECIMALS[unit]);
}

/** Decimals in the shown text; null where the format is General and shows whatever is stored. */
function printedDecimals(cell: Cell): number | null {
  if (cell.numberFormat === undefined || cell.numberFormat === "General") return null;
  const written = parseWritten(cell.text);
  return written.kind === "number" ? written.decimals : null;
}

/** Stamps the table's precision on an amount read from a number cell; text keeps what it printed. */
export function withPrecision(cell: AmountCell, decimals: number | null): AmountCell {
  if (cell.state !== "amount" || cell.source === "text") return cell;
  return stating(stamped(cell.amount, decimals), cell.cell, cell.source);
}

function stamped(money: Amount, decimals: number | null): Amount {
  return amount(money.value, money.unit, decimals === null ? null : powerOfTen(-decimals));
}

export function isZero(cell: AmountCell): boolean {
  return cell.state === "amount" && cell.amount.value.isZero();
}
