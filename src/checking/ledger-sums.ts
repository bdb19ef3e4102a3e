import type { RuleId } from "./equation";
import type { Entry } from "./ledger";
import { relate } from "./relation";
import type { Emission } from "./rule";

/** The cell is the sum of the same column over the given rows. */
export function sumRelation(rule: RuleId, reported: Entry, rows: readonly number[]): Emission | null {
  return relate({ rule, reported, contributors: rows.map((index) => ({ ...reported, index })), family: "rows" });
}
