import { UNITS } from "../../amounts";
import { TABLE_KINDS, type TableCorrection } from "../../recognition";
import { NOTES_VERSION } from "./notes";
import { DECIMALS, type UserNotes } from "./pane-state";
import { EVERYTHING, samplingOf } from "./spot-check";

/** What an earlier session saved; null when the text is not ours or is damaged. Anyone can edit it, so nothing is trusted. */
export function readNotes(text: string): UserNotes | null {
  let saved: unknown;
  try {
    saved = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(saved) || saved.version !== NOTES_VERSION) return null;
  const { answers, accepted, corrections, wording, ticked, sampling, decimals } = saved;
  if (!isRecord(answers) || !Array.isArray(accepted) || !Array.isArray(corrections)) return null;
  return {
    answers: Object.fromEntries(Object.entries(answers).filter((entry): entry is [string, string] => isText(entry[1]))),
    accepted: new Map(accepted.filter(isTextPair)),
    corrections: corrections.filter(isCorrection),
    wording: isText(wording) ? wording : null,
    ticked: new Set(Array.isArray(ticked) ? ticked.filter(isText) : []),
    sampling: (isText(sampling) ? samplingOf(sampling) : null) ?? EVERYTHING,
    decimals: DECIMALS.find((one) => one === decimals) ?? null,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTextPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every(isText);
}

function isRow(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isCorrection(value: unknown): value is TableCorrection {
  if (!isRecord(value) || !isText(value.sheet) || !isRow(value.firstRow)) return false;
  const { kind, unit, headerLastRow, totalRow, columns, ignore } = value;
  return (
    (kind === undefined || TABLE_KINDS.some((one) => one === kind)) &&
    (unit === undefined || UNITS.some((one) => one === unit)) &&
    (headerLastRow === undefined || isRow(headerLastRow)) &&
    (totalRow === undefined || totalRow === null || isRow(totalRow)) &&
    (ignore === undefined || typeof ignore === "boolean") &&
    (columns === undefined || isColumns(columns))
  );
}

function isColumns(value: unknown): boolean {
  return isRecord(value) && Object.entries(value).every(([column, role]) => isRow(Number(column)) && isText(role));
}
