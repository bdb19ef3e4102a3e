import type { Review } from "../../pipeline";
import { tablesOf, type TableKind } from "../../recognition";
import { placeOf, sameTable, type TablePlace } from "./table-key";

/** What a table is read as, and what of the workbook holds then. */
export interface ReadingEffect {
  /** Null where there is no table. */
  readonly table: { readonly kind: TableKind; readonly rows: number; readonly amountColumns: number } | null;
  readonly holding: number;
  /** Findings that say something is wrong. */
  readonly problems: number;
}

/** How a review reads one place, in numbers that can be set beside those of another review. */
export function readingAt({ recognition, check }: Review, place: TablePlace): ReadingEffect {
  const table = tablesOf(recognition).find((one) => sameTable(placeOf(one), place)) ?? null;
  return {
    table:
      table === null
        ? null
        : {
            kind: table.kind,
            rows: table.lanes.reduce((sum, { rows }) => sum + rows.length, 0),
            amountColumns: table.columns.filter(({ type }) => type === "amount").length,
          },
    holding: check.relations.holding,
    problems: check.findings.filter(({ severity }) => severity === "error" || severity === "inconsistent").length,
  };
}
