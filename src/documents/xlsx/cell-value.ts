import { DocumentError } from "../problem";
import { unescapeCellText } from "./strings";

/** A cell's stored value; `isError` for #REF! and its kin. */
export interface StoredValue {
  readonly value: string | number | boolean;
  readonly isError: boolean;
}

const DAY_MILLISECONDS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * Reads the content of <v> by the cell's type (ECMA-376 part 1, 18.18.11). Null for a cell without a
 * value; inline strings are read by the caller.
 * @throws DocumentError "corrupt" for a reference to a string that does not exist
 */
export function storedValue(
  type: string,
  stored: string,
  strings: readonly string[],
  date1904: boolean,
): StoredValue | null {
  switch (type) {
    case "s":
      return plain(sharedString(stored, strings));
    case "str":
      return plain(unescapeCellText(stored));
    case "b":
      return stored.trim() === "" ? null : plain(stored.trim() === "1" || stored.trim() === "true");
    case "e":
      return stored.trim() === "" ? null : { value: stored.trim(), isError: true };
    case "d":
      return dateSerial(stored, date1904);
    default:
      return numberOrText(stored);
  }
}

function plain(value: string | number | boolean): StoredValue | null {
  return value === "" ? null : { value, isError: false };
}

function sharedString(stored: string, strings: readonly string[]): string {
  if (stored.trim() === "") return "";
  const text = strings[Number(stored)];
  if (text === undefined) throw new DocumentError("corrupt", { detail: `shared string ${stored}` });
  return text;
}

function numberOrText(stored: string): StoredValue | null {
  if (stored.trim() === "") return null;
  const number = Number(stored);
  return plain(Number.isFinite(number) ? number : stored);
}

/** ISO 8601 text, which strict files may hold, as the serial day number Excel would store. */
function dateSerial(stored: string, date1904: boolean): StoredValue | null {
  const zoned = /(?:Z|[+-][0-9]{2}:[0-9]{2})$/.test(stored) ? stored : `${stored}${stored.includes("T") ? "Z" : ""}`;
  const instant = Date.parse(zoned);
  if (Number.isNaN(instant)) return plain(stored);
  return plain((instant - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY_MILLISECONDS);
}
