import type { CellRange } from "../../../src/workbook";
import type { BookSheet } from "../../book";
import { ApiError } from "../api-error";
import { ApiObject } from "../api-type";
import type { Session } from "../session";

/** A range of the object model: it survives changes of the sheet's name and dies with the sheet. */
export interface RangeTarget {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Several ranges of one sheet, as RangeAreas and formats see them. */
export interface AreasTarget {
  readonly sheet: string;
  readonly areas: readonly CellRange[];
}

/** @throws ApiError ItemNotFound when the sheet was deleted */
export function sheetOf(target: { readonly sheet: string }, session: Session): BookSheet {
  const sheet = session.book.sheetById(target.sheet);
  if (sheet === undefined) throw new ApiError("ItemNotFound", "The sheet was deleted.");
  return sheet;
}

export function cellCount(range: CellRange): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}

export function matrix<V>(range: CellRange, cellAt: (row: number, column: number) => V): V[][] {
  return Array.from({ length: range.bottom - range.top + 1 }, (_, row) =>
    Array.from({ length: range.right - range.left + 1 }, (_, column) => cellAt(range.top + row, range.left + column)),
  );
}

/** The value that all items share, or null when they differ. */
export function shared<V>(values: Iterable<V>): V | null {
  let first: V | undefined;
  for (const value of values)
    if (first === undefined) first = value;
    else if (value !== first) return null;
  return first ?? null;
}

/** An argument as a whole number. @throws ApiError InvalidArgument */
export function integer(argument: unknown, fallback?: number): number {
  if ((argument === undefined || argument === null) && fallback !== undefined) return fallback;
  if (typeof argument === "number" && Number.isInteger(argument)) return argument;
  throw new ApiError("InvalidArgument");
}

/** @throws ApiError InvalidArgument */
export function text(argument: unknown): string {
  if (typeof argument !== "string") throw new ApiError("InvalidArgument");
  return argument;
}

/** A range argument of another call. @throws ApiError InvalidArgument when it is none */
export function rangeArgument(argument: unknown): RangeTarget {
  if (argument instanceof ApiObject && argument.type.name === "Range") return argument.target as RangeTarget;
  throw new ApiError("InvalidArgument");
}
