import { Decimal, type Unit } from "../amounts";
import type { Finding } from "./finding";

/** All the roundings of one table: one line, never twenty-three. */
export interface RoundingFold {
  readonly sheet: string;
  readonly table: string;
  readonly count: number;
  readonly largest: Decimal;
  readonly unit: Unit;
  readonly findings: readonly Finding[];
}

/** Takes the roundings out of a list and folds them, one fold per table. */
export function foldRoundings(findings: readonly Finding[]): {
  readonly rest: readonly Finding[];
  readonly folds: readonly RoundingFold[];
} {
  const byTable = new Map<string, Finding[]>();
  const rest: Finding[] = [];
  for (const finding of findings) {
    if (finding.severity !== "rounding" || finding.equation === null) {
      rest.push(finding);
      continue;
    }
    const key = finding.group ?? finding.fingerprint;
    const group = byTable.get(key);
    if (group === undefined) byTable.set(key, [finding]);
    else group.push(finding);
  }
  return { rest, folds: [...byTable.values()].map(foldOf) };
}

function foldOf(findings: readonly Finding[]): RoundingFold {
  const [first] = findings;
  const { reported, place } = first!.equation!;
  return {
    sheet: reported.cell.sheet,
    table: place.table,
    count: findings.length,
    largest: Decimal.max(...findings.map(({ difference }) => difference?.abs() ?? 0)),
    unit: first!.unit ?? "元",
    findings,
  };
}
