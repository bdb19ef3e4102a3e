import { checkReport, type CheckResult, type Finding, type JudgedEquation } from "../../src/checking";
import { recognizeWorkbook, type BudgetTable, tablesOf, type Recognition } from "../../src/recognition";
import { type BudgetReport, buildReport } from "../../src/report";
import { cellKey, type CellRef, type Workbook } from "../../src/workbook";

export interface Checked {
  readonly recognition: Recognition;
  readonly report: BudgetReport;
  readonly result: CheckResult;
}

/** A workbook and what the program makes of it before anything is changed. */
export interface Subject extends Checked {
  readonly name: string;
  readonly workbook: Workbook;
  readonly tables: readonly BudgetTable[];
  /** Cells in equations that hold, with how many tables each equation joins. */
  readonly known: ReadonlyMap<string, readonly JudgedEquation[]>;
}

export function checked(workbook: Workbook): Checked {
  const recognition = recognizeWorkbook(workbook);
  const report = buildReport(recognition);
  return { recognition, report, result: checkReport({ workbook, recognition, report }) };
}

export function subjectOf(name: string, workbook: Workbook): Subject {
  const before = checked(workbook);
  const known = new Map<string, JudgedEquation[]>();
  for (const relation of before.result.equations) {
    const { equation, verdict } = relation;
    if (equation.relation !== "=" || equation.strength !== "law" || verdict === "broken") continue;
    for (const { cell, amount } of [equation.reported, ...equation.contributors]) {
      if (amount === null || amount.value.isZero()) continue;
      const key = cellKey(cell);
      const own = known.get(key);
      if (own === undefined) known.set(key, [relation]);
      else own.push(relation);
    }
  }
  return {
    name,
    workbook,
    ...before,
    tables: tablesOf(before.recognition).filter(({ hidden }) => hidden !== true),
    known,
  };
}

/** What the check says now and did not say before. */
export function freshFindings(subject: Subject, { result }: Checked): readonly Finding[] {
  const old = new Set(subject.result.findings.map(nameOf));
  return result.findings.filter((finding) => !old.has(nameOf(finding)) && finding.severity !== "rounding");
}

function nameOf({ severity, fingerprint, messageId }: Finding): string {
  return `${severity} ${messageId} ${fingerprint}`;
}

export function isStrong({ severity }: Finding): boolean {
  return severity === "error" || severity === "inconsistent";
}

/** Whether a certain suspicion falls on a cell that nobody touched, or would put another number there. */
export function accusesInnocent(findings: readonly Finding[], touched: (cell: CellRef) => boolean): boolean {
  return findings.some(({ verdict, suspects }) => verdict === "certain" && !touched(suspects[0]!.cell));
}
