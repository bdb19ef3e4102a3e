import { isFilled, type AmountCell } from "../recognition";
import type { RuleId } from "./equation";
import { cellAt, type Entry } from "./ledger";
import { relate } from "./relation";
import type { Emission } from "./rule";

/** The cell is the sum of the same column over the given rows. */
export function sumRelation(rule: RuleId, reported: Entry, rows: readonly number[]): Emission | null {
  // Most cells of a table are blank, and nothing comes of a sum of blanks.
  if (!isFilled(cellAt(reported)) && !rows.some((index) => isFilled(valueIn(reported, index)))) return null;
  const { lane, column } = reported;
  return relate({ rule, reported, contributors: rows.map((index) => ({ lane, index, column })), family: "rows" });
}

function valueIn({ lane, column }: Entry, index: number): AmountCell | undefined {
  return lane.rows[index]!.values.get(column.column);
}
