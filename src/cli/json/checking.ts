import type { FigureCell } from "../../narrative";
import {
  type CheckResult,
  type Finding,
  messageText,
  notRunText,
  slipText,
  titlesOf,
  unprovedText,
} from "../../checking";
import { addressOfRef } from "../../workbook";
import type { Language } from "../language";

/** The public JSON of `check`. Amounts are plain decimals in the finding's unit. */
export function checkJson(result: CheckResult, language: Language): unknown {
  const { relations, coverage } = result;
  return {
    findings: result.findings.map((finding) => findingJson(finding, language)),
    relations: {
      checked: relations.checked,
      holding: relations.holding,
      notRun: relations.notRun.map((one) => ({ rule: one.rule, reason: notRunText(one, language) })),
    },
    coverage: {
      numericCells: coverage.numericCells,
      holding: coverage.holding,
      inDoubt: coverage.inDoubt,
      proved: coverage.proved,
      unproved: coverage.unproved.map((one) => ({
        sheet: one.cell.sheet,
        address: addressOfRef(one.cell),
        reason: unprovedText(one, language),
      })),
    },
  };
}

function findingJson(finding: Finding, language: Language): unknown {
  return {
    rule: finding.rule,
    title: titlesOf(finding.rule, language).breach,
    severity: finding.severity,
    message: messageText(finding, language),
    fingerprint: finding.fingerprint,
    ...(finding.group === undefined ? {} : { group: finding.group }),
    cells: finding.cells.map(cellJson),
    expected: finding.expected?.toFixed() ?? null,
    actual: finding.actual?.toFixed() ?? null,
    difference: finding.difference?.toFixed() ?? null,
    unit: finding.unit,
    suspects: finding.suspects.map((suspect) => ({
      ...cellJson(suspect),
      suggested: suspect.suggested?.toFixed() ?? null,
      why: slipText(suspect.slip, language),
      score: Number(suspect.score.toFixed(2)),
      mends: suspect.mends,
      breaks: suspect.breaks,
      ...(suspect.along === undefined ? {} : { along: suspect.along.map(cellJson) }),
    })),
    verdict: finding.verdict,
    candidates: finding.candidates,
    ...(finding.accepted === null ? {} : { accepted: finding.accepted }),
  };
}

export function cellJson({ cell, workbook }: FigureCell): { workbook: string; sheet: string; address: string } {
  return { workbook, sheet: cell.sheet, address: addressOfRef(cell) };
}
