import type { Lane, TableRow } from "../table";
import { squeeze } from "../sheet/text";
import { measureOf, type Measure } from "./measure";
import { type Ownership, ownershipOf } from "./own";
import { comparisonIn } from "./shows";

/** When numbers are of, and whether that is what their table is about. */
export type Measurement = Measure & Ownership;

const NO_ROWS: ReadonlyMap<TableRow, Measurement> = new Map();

/**
 * A table with one row for each year or stage: 2024年 | 2025年, 年初预算数 | 决算数. Its rows say what
 * the columns of other tables do. Empty where fewer than two rows say only when.
 */
export function measurementsOfRows(
  { rows, side }: Lane,
  year: number | null,
  isFinal: boolean,
): ReadonlyMap<TableRow, Measurement> {
  if (side !== "list") return NO_ROWS;
  const measured = rows.flatMap((row) => {
    if (row.name === null || row.code !== null) return [];
    const key = squeeze(row.name);
    const compares = comparisonIn([key]) !== null;
    const { stage, year: stated, rest } = measureOf([key]);
    return rest.length === 0 || compares ? [{ row, of: "total", stage, year: stated, compares }] : [];
  });
  const told = measured.filter(({ compares }) => !compares);
  if (told.length < 2) return NO_ROWS;
  const owned = ownershipOf(told, { isFinal, year });
  return new Map(
    measured.map(({ row, stage, year: stated, compares }) => {
      const ownership = owned[told.findIndex((one) => one.row === row)];
      const none: Ownership = { own: false, when: "other" };
      return [row, { stage, year: stated, ...(compares ? none : (ownership ?? none)) }];
    }),
  );
}
