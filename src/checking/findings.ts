import { decimalsNeeded, decimalsOf, formatDecimal, inUnit, type Decimal } from "../amounts";
import type { Diagnosis } from "./diagnosis/diagnose";
import type { LineSlip } from "./diagnosis/remakes";
import type { Swap } from "./diagnosis/swaps";
import type { Term, JudgedEquation } from "./equation";
import { SEVERITIES, type Finding, type MessageData, type Severity } from "./finding";
import { discovered } from "./lints/reading/discovery";
import { roundingOdds } from "../reckoning";
import { ruleOf } from "./rules";

/** A book has hundreds of relations, so some strain is to be expected; less than this share of books may be warned in vain. */
const VAIN_WARNINGS = 0.01;

/** Findings of the judged relations, worst first; what is mended together stands together. */
export function findingsOf(
  judged: readonly JudgedEquation[],
  diagnoses: ReadonlyMap<JudgedEquation, Diagnosis>,
): readonly Finding[] {
  const rounded = judged.filter(({ allowance }) => !allowance.isZero()).length;
  const findings = judged.flatMap((relation) => {
    const severity = severityOf(relation, rounded);
    return severity === null ? [] : [findingOf(relation, severity, diagnoses.get(relation))];
  });
  return worstFirst(findings);
}

/**
 * Strain that rounding could explain becomes a warning only when it is unlikely for one relation
 * and stays unlikely for a book with so many of them.
 */
function severityOf(relation: JudgedEquation, rounded: number): Severity | null {
  const { equation, verdict } = relation;
  switch (verdict) {
    case "holds":
      return null;
    case "rounding":
      return "rounding";
    case "unlikely-rounding":
      return roundingOdds(relation) * rounded < VAIN_WARNINGS ? "warning" : "rounding";
    case "broken":
      return equation.strength === "hint" ? "warning" : (ruleOf(equation.rule)?.severity ?? "inconsistent");
  }
}

function findingOf(relation: JudgedEquation, severity: Severity, diagnosis: Diagnosis | undefined): Finding {
  const { equation, computed, reported, difference, unit } = relation;
  const terms = [equation.reported, ...equation.contributors];
  const rounding =
    severity === "rounding" ? `rounding|${equation.reported.cell.sheet}|${equation.place.table}` : undefined;
  const group = rounding ?? diagnosis?.group ?? undefined;
  return {
    rule: equation.rule,
    severity,
    messageId: equation.message ?? ruleOf(equation.rule)?.messages[0] ?? equation.rule,
    data: dataOf(relation),
    cells: terms.map(({ workbook, cell }) => ({ workbook, cell })),
    fingerprint: equation.fingerprint,
    equation,
    unit,
    expected: computed,
    actual: reported,
    difference,
    suspects: diagnosis?.suspects ?? [],
    verdict: diagnosis?.verdict ?? "unknown",
    candidates: diagnosis?.candidates ?? 0,
    accepted: null,
    ...(group === undefined ? {} : { group }),
  };
}

/** Whole lines in the wrong place are one finding, however many relations they break. */
export function swapFinding({ slip, lane, names, cells, mends }: Swap): Finding {
  const { rule } = mends[0]!.equation;
  const [one, other] = names;
  const places: Readonly<Record<LineSlip, MessageData>> = {
    "columns-swapped": { column: one, otherColumn: other },
    "rows-swapped": { row: one, otherRow: other },
    "rows-shifted": { row: one, otherRow: other },
    "column-scaled": { column: one, times: other },
  };
  return discovered({
    rule,
    severity: "inconsistent",
    message: slip,
    data: { table: lane.table.table.title, ...places[slip], count: mends.length },
    cells,
    key: [lane.table.key, lane.side, slip, ...names].join("|"),
  });
}

function dataOf({ equation, computed, reported, difference, unit }: JudgedEquation): MessageData {
  const decimals = Math.max(
    ...[equation.reported, ...equation.contributors].map((term) => printedDecimals(term, unit)),
    ...[computed, reported, difference].map(decimalsNeeded),
  );
  const print = (value: Decimal): string => formatDecimal(value, { decimals, grouping: true });
  const { table, row, column, otherTable = table, otherRow = "", otherColumn = "" } = equation.place;
  return {
    table,
    row,
    column,
    otherTable,
    otherRow,
    otherColumn,
    reported: print(reported),
    computed: print(computed),
    difference: print(difference),
    distance: print(difference.abs()),
    unit,
  };
}

function printedDecimals(term: Term, unit: JudgedEquation["unit"]): number {
  return term.amount === null ? 0 : (decimalsOf(inUnit(term.amount, unit)) ?? 0);
}

/** By severity; within it groups in the order of their first member, so that one cell's findings stay together. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => {
    const groups = new Map<string, Finding[]>();
    findings
      .filter((finding) => finding.severity === severity)
      .forEach((finding, place) => {
        const key = finding.group ?? `${place}`;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [finding]);
        else group.push(finding);
      });
    return [...groups.values()].flat();
  });
}
