import type { Finding, FindingCell } from "../../checking";
import { cellKey, type CellMark, type ReportSheet } from "../../workbook";
import { documentText } from "../wording/document-text";
import { decimalsOfFinding, print } from "../wording/numbers";
import { VERSION } from "../version";
import { dateText, placeOfSide } from "../wording/places";
import type { Translate } from "../wording/translate";
import type { ListedFinding } from "./finding-list";
import type { Result } from "./pane-state";

/**
 * The findings as a worksheet: what was checked when and by which version, then one row each, everything as text. The sum of the
 * parts is no order to change the cell: what to change is told only where one cell alone explains it.
 */
export function reportSheet(
  items: readonly ListedFinding[],
  accepted: ReadonlyMap<string, string>,
  result: Result,
  t: Translate,
  breach: (item: ListedFinding) => string,
  sentence: (item: ListedFinding) => string,
): ReportSheet {
  const header = [
    t("sheet.col.severity"),
    t("sheet.col.rule"),
    t("sheet.col.message"),
    t("sheet.col.place"),
    t("sheet.col.computed"),
    t("sheet.col.actual"),
    t("sheet.col.difference"),
    t("sheet.col.unit"),
    t("sheet.col.suspect"),
    t("sheet.col.stored"),
    t("sheet.col.suggested"),
    t("sheet.col.group"),
    t("sheet.col.accepted"),
  ];
  const groups = [...new Set(items.flatMap(({ finding }) => finding.group ?? []))];
  const rows = items.map((item) => {
    const { finding } = item;
    const decimals = decimalsOfFinding(finding);
    const number = (value: typeof finding.expected) => (value === null ? "" : print(value, decimals));
    return [
      t(`severity.${finding.severity}`),
      breach(item),
      sentence(item),
      finding.cells.map(({ workbook, cell }) => placeOfSide(t, workbook, cell)).join("、"),
      number(finding.expected),
      number(finding.actual),
      number(finding.difference),
      finding.unit ?? "",
      ...fixOf(finding, t),
      finding.group === undefined ? "" : String(groups.indexOf(finding.group) + 1),
      accepted.get(finding.fingerprint) ?? "",
    ];
  });
  return { name: t("sheet.reportName"), rows: [[stampOf(result, t)], [], header, ...rows], headerRow: 2 };
}

/** The cell to change, what it holds and what it should hold, where the check is certain of it. */
function fixOf(finding: Finding, t: Translate): readonly [string, string, string] {
  const { verdict, suspects } = finding;
  const suspect = verdict === "certain" ? suspects[0] : undefined;
  if (suspect === undefined) return ["", "", ""];
  const place = placeOfSide(t, suspect.workbook, suspect.cell);
  const number = (value: typeof suspect.stored) => (value === null ? "" : print(value, decimalsOfFinding(finding)));
  return [place, number(suspect.stored), number(suspect.suggested)];
}

/** Whose tables were checked, when, how far, and by what. */
function stampOf({ review, workbook, readAt }: Result, t: Translate): string {
  const { document } = review.recognition;
  const { numericCells, holding, inDoubt, unproved } = review.check.coverage;
  return [
    workbook.name,
    document.organisation ?? t("document.noOrganisation"),
    documentText(t, document),
    dateText(readAt),
    t("coverage.bar", { total: numericCells, holding, inDoubt }),
    t("coverage.unproved", { n: unproved.length }),
    `${t("app.title")} ${VERSION}`,
  ].join(" · ");
}

/**
 * The cells worth a colour, each once: of a relation that fails, the number it is about and the cell
 * that is to blame, not every number that entered the sum. `items` come worst first, so a cell gets
 * the colour of its worst finding.
 */
export function marksOf(items: readonly ListedFinding[]): readonly CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const { finding } of items) {
    const { severity } = finding;
    if (severity === "rounding" || severity === "not-checked") continue;
    for (const { workbook, cell } of cellsInQuestion(finding))
      if (workbook === "current" && !marks.has(cellKey(cell))) marks.set(cellKey(cell), { cell, severity });
  }
  return [...marks.values()];
}

function cellsInQuestion({ equation, cells, suspects, verdict }: Finding): readonly FindingCell[] {
  if (equation === null) return cells;
  const blamed = verdict === "certain" ? suspects.slice(0, 1) : [];
  return [equation.reported, ...blamed];
}
