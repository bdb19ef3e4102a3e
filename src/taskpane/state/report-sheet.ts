import type { Finding, FindingCell } from "../../checking";
import { cellKey, type CellMark, type ReportSheet } from "../../workbook";
import { decimalsOfFinding, print } from "../wording/numbers";
import { placeOfSide } from "../wording/places";
import type { Translate } from "../wording/translate";
import type { ListedFinding } from "./finding-list";

/** The findings as a worksheet: one row each, everything as text. */
export function reportSheet(
  items: readonly ListedFinding[],
  accepted: ReadonlyMap<string, string>,
  t: Translate,
  sentence: (item: ListedFinding) => string,
): ReportSheet {
  const header = [
    t("sheet.col.severity"),
    t("sheet.col.message"),
    t("sheet.col.place"),
    t("sheet.col.expected"),
    t("sheet.col.actual"),
    t("sheet.col.difference"),
    t("sheet.col.unit"),
    t("sheet.col.accepted"),
  ];
  const rows = items.map((item) => {
    const { finding } = item;
    const decimals = decimalsOfFinding(finding);
    const number = (value: typeof finding.expected) => (value === null ? "" : print(value, decimals));
    return [
      t(`severity.${finding.severity}`),
      sentence(item),
      finding.cells.map(({ workbook, cell }) => placeOfSide(t, workbook, cell)).join("、"),
      number(finding.expected),
      number(finding.actual),
      number(finding.difference),
      finding.unit ?? "",
      accepted.get(finding.fingerprint) ?? "",
    ];
  });
  return { name: t("sheet.reportName"), rows: [header, ...rows] };
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
