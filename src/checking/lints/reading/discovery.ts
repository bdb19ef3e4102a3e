import type { CellRef } from "../../../workbook";
import type { RuleId } from "../../equation";
import type { Finding, MessageData, Severity } from "../../finding";

/** What a lint found, before it takes the shape all findings share. */
export interface Discovery {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Which of the rule's sentences; the one that bears the rule's name when absent. */
  readonly message?: string;
  readonly data: MessageData;
  /** Of the workbook being checked; the cell to go to first. */
  readonly cells: readonly CellRef[];
  /** Stable place without row numbers: what, not where. Joined to the rule's id as fingerprint. */
  readonly key: string;
  /** Discoveries of one group are mended together. */
  readonly group?: string;
}

export function discovered({ rule, severity, message, data, cells, key, group }: Discovery): Finding {
  return {
    rule,
    severity,
    messageId: message ?? rule,
    data,
    cells: cells.map((cell) => ({ workbook: "current", cell })),
    fingerprint: `${rule}|${key}`,
    equation: null,
    unit: null,
    expected: null,
    actual: null,
    difference: null,
    suspects: [],
    verdict: "unknown",
    candidates: 0,
    accepted: null,
    ...(group === undefined ? {} : { group }),
  };
}
