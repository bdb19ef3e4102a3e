import { decimalOfNumber, parseWritten, powerOfTen, type Unit, unitFactor } from "../../amounts";
import type { Cell } from "../../workbook";

/** By how much what a number format shows is smaller than what is stored, as a power of ten: 4 for 0!.0000. */
export type Scales = ReadonlyMap<string, number>;

/** Powers of ten that formats shift by: thousands, ten thousands, millions, a hundred million. */
const SHIFTS = [3, 4, 6, 8, 2, 1, 5, 7] as const;
/** Digits that agree after the shift before it is no chance: 5 is 48900 in no way, 4.9 is. */
const DIGITS_NEEDED = 2;

/** The number formats of these cells that show another number than is stored. */
export function scalesOf(cells: readonly Cell[]): Scales {
  const scales = new Map<string, number>();
  const plain = new Set<string>();
  for (const { value, text, numberFormat } of cells) {
    if (typeof value !== "number" || numberFormat === undefined || plain.has(numberFormat)) continue;
    const shift = shiftOf(value, text);
    if (shift === 0) {
      plain.add(numberFormat);
      scales.delete(numberFormat);
    } else if (shift !== null && !scales.has(numberFormat)) scales.set(numberFormat, shift);
  }
  return scales;
}

/** 0 where the text shows the stored number, null where it does not tell. */
function shiftOf(value: number, text: string): number | null {
  if (isWrittenOut(value, text)) return 0;
  const written = parseWritten(text);
  if (written.kind !== "number" || written.percent || written.value.isZero()) return null;
  const stored = decimalOfNumber(value);
  const isShown = (shift: number) => {
    const off = stored.times(powerOfTen(-shift)).minus(written.value).abs();
    return off.lt(powerOfTen(-written.decimals));
  };
  if (written.unit === null && isShown(0)) return 0;
  const digits = written.value.abs().times(powerOfTen(written.decimals)).toFixed().length;
  if (digits < DIGITS_NEEDED && written.unit === null) return null;
  return SHIFTS.find(isShown) ?? null;
}

const DIGITS = /^-?[\d,]+(?:\.(\d+))?$/;

/** 48,900.00 for 48900, as nearly every cell shows its number: told without any arithmetic. */
function isWrittenOut(value: number, text: string): boolean {
  const written = DIGITS.exec(text);
  return written !== null && /[1-9]/.test(text) && text.replaceAll(",", "") === value.toFixed(written[1]?.length ?? 0);
}

/** The cell with the number it shows in place of the one it stores, in the table's unit. */
export function asShown(cell: Cell | undefined, scales: Scales, unit: Unit): Cell | undefined {
  if (scales.size === 0 || cell === undefined || typeof cell.value !== "number") return cell;
  const shift = scales.get(cell.numberFormat ?? "");
  if (shift === undefined) return cell;
  const written = parseWritten(cell.text);
  const printed = written.kind === "number" ? (written.unit ?? unit) : unit;
  const value = decimalOfNumber(cell.value).times(powerOfTen(-shift)).times(unitFactor(printed, unit));
  return { ...cell, value: value.toNumber() };
}

/** A number other than zero whose format shows nothing of it. */
export function showsNothing({ value, text, isError }: Cell): boolean {
  return typeof value === "number" && value !== 0 && isError !== true && text.trim() === "";
}

/** The number a cell shows where it is not the one it stores. */
export function otherNumberShown(cell: Cell): boolean {
  return typeof cell.value === "number" && (shiftOf(cell.value, cell.text) ?? 0) !== 0;
}
