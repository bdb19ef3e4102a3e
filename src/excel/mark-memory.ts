import type { Fill } from "./fills";
import { SETTING } from "./settings";

/** A cell that we painted and how it looked before. The id survives renaming, the name survives reopening. */
export interface MarkedCell {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: Fill;
}

export function markKey({ sheetId, row, column }: Pick<MarkedCell, "sheetId" | "row" | "column">): string {
  return `${sheetId}!${row},${column}`;
}

/** Asks for the memory; `memoryOf` reads it after the next round trip. */
export function queueMemory(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING.marks);
  return setting.load("value");
}

/** The cells painted so far; null when nothing was ever painted. Entries that somebody damaged are left out. */
export function memoryOf(setting: Excel.Setting): readonly MarkedCell[] | null {
  return setting.isNullObject ? null : parsedMemory(setting.value);
}

export function writtenMemory(cells: readonly MarkedCell[]): string {
  return JSON.stringify(cells);
}

function parsedMemory(text: unknown): readonly MarkedCell[] {
  if (typeof text !== "string") return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.filter(isMarkedCell) : [];
  } catch {
    return [];
  }
}

function isMarkedCell(entry: unknown): entry is MarkedCell {
  if (typeof entry !== "object" || entry === null) return false;
  const { sheetId, sheet, row, column, before } = entry as Record<string, unknown>;
  return (
    typeof sheetId === "string" &&
    typeof sheet === "string" &&
    isIndex(row) &&
    isIndex(column) &&
    typeof before === "object" &&
    before !== null &&
    "colour" in before &&
    (before.colour === null || typeof before.colour === "string")
  );
}

function isIndex(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
