import type { CellRange, Visibility } from "../../src/workbook";
import type { CellValue } from "./content";

/** Who did it: the person at the grid, an add-in, or somebody else editing the same workbook. */
export type Origin =
  { readonly kind: "person" } | { readonly kind: "co-author" } | { readonly kind: "add-in"; readonly session: string };

export const PERSON: Origin = { kind: "person" };

export type BookEvent =
  | {
      readonly kind: "cells-changed";
      readonly sheet: string;
      readonly range: CellRange;
      readonly origin: Origin;
      /** Only for a single cell. */
      readonly detail?: { readonly before: CellValue | undefined; readonly after: CellValue | undefined };
    }
  | { readonly kind: "format-changed"; readonly sheet: string; readonly range: CellRange; readonly origin: Origin }
  | { readonly kind: "selection-changed"; readonly sheet: string; readonly range: CellRange }
  | { readonly kind: "activated"; readonly sheet: string; readonly previous: string }
  | { readonly kind: "added"; readonly sheet: string; readonly origin: Origin }
  | { readonly kind: "deleted"; readonly sheet: string; readonly name: string; readonly origin: Origin }
  | {
      readonly kind: "renamed";
      readonly sheet: string;
      readonly before: string;
      readonly after: string;
      readonly origin: Origin;
    }
  | { readonly kind: "moved"; readonly sheet: string; readonly before: number; readonly after: number }
  | {
      readonly kind: "visibility-changed";
      readonly sheet: string;
      readonly before: Visibility;
      readonly after: Visibility;
      readonly origin: Origin;
    }
  | { readonly kind: "rows-hidden"; readonly sheet: string; readonly range: CellRange; readonly hidden: boolean }
  | { readonly kind: "columns-hidden"; readonly sheet: string; readonly range: CellRange; readonly hidden: boolean }
  | { readonly kind: "protection-changed"; readonly sheet: string; readonly isProtected: boolean };
