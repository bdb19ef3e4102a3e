import type { FigureCell } from "../../narrative";
export { dateText, timeText } from "../../documents";
import { addressOfRef, type CellRef } from "../../workbook";
import type { Translate } from "./translate";

/** 1-2!F8, as Excel writes it; within the sheet in question just F8. */
export function placeText(cell: CellRef, withinSheet?: string): string {
  const address = addressOfRef(cell);
  return cell.sheet === withinSheet ? address : `${cell.sheet}!${address}`;
}

export function placeOfSide(t: Translate, side: FigureCell["workbook"], cell: CellRef, withinSheet?: string): string {
  if (side === "budget") return t("goto.budget", { place: placeText(cell) });
  return side === "prior" ? t("goto.prior", { place: placeText(cell) }) : placeText(cell, withinSheet);
}
