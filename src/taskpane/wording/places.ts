import type { WorkbookSide } from "../../checking";
import { addressOfRef, type CellRef } from "../../workbook";
import type { Translate } from "./translate";

/** 1-2!F8, as Excel writes it; within the sheet in question just F8. */
export function placeText(cell: CellRef, withinSheet?: string): string {
  const address = addressOfRef(cell);
  return cell.sheet === withinSheet ? address : `${cell.sheet}!${address}`;
}

export function placeOfSide(t: Translate, side: WorkbookSide, cell: CellRef, withinSheet?: string): string {
  return side === "prior" ? t("goto.prior", { place: placeText(cell) }) : placeText(cell, withinSheet);
}

/** 2026-01-31 10:32 on the user's own calendar and clock. */
export function dateText(milliseconds: number): string {
  const day = new Date(milliseconds);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())} ${timeText(milliseconds)}`;
}

/** 10:32 on the user's own clock. */
export function timeText(milliseconds: number): string {
  const time = new Date(milliseconds);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}
