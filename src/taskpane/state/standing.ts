import type { Severity } from "../../checking";
import type { Result } from "./pane-state";

const WRONG: ReadonlySet<Severity> = new Set<Severity>(["error", "inconsistent"]);

/** Whether tables were recognised and nothing in them is wrong or inconsistent; what was accepted still is. */
export function standsClean(result: Pick<Result, "review"> | null): boolean {
  if (result === null) return false;
  const { recognition, check } = result.review;
  return (
    recognition.sheets.some(({ tables }) => tables.length > 0) &&
    check.relations.holding > 0 &&
    !check.findings.some(({ severity }) => WRONG.has(severity))
  );
}
