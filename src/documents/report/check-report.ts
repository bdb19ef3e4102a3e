import type { CheckResult, Finding, NotRun, RoundingFold, Suspect, UnprovedCell } from "../../checking";
import { SEVERITIES } from "../../checking";
import { foldRoundings } from "../../checking";
import { type Recognition, tablesOf } from "../../recognition";
import { addressOfRef, type CellRef } from "../../workbook";
import type { DocumentLanguage } from "../problem";
import type { ReportColumn, ReportPaper, ReportPart } from "./report-paper";
import { type Making, stampOf } from "./stamp";
import { type ReportWords, reportWords } from "./words";

export interface CheckReportInput {
  readonly check: CheckResult;
  readonly recognition: Recognition;
  readonly files: Readonly<Record<"book", string> & Record<"prior", string | null>>;
  readonly say: {
    readonly finding: (finding: Finding) => string;
    /** What kind of thing is wrong. */
    readonly breach: (finding: Finding) => string;
    readonly suspect: (suspect: Suspect, finding: Finding) => string;
    readonly rounding: (fold: RoundingFold) => string;
    readonly notRun: (notRun: NotRun) => string;
    readonly unproved: (cell: UnprovedCell) => string;
  };
  /** The reason its user gave for a finding that may stay; null for the others. */
  readonly accepted: (finding: Finding) => string | null;
  readonly made: Making;
  readonly language: DocumentLanguage;
}

/** More guesses than these help nobody. */
const CAUSES_TOLD = 3;
/** More cells than these are counted rather than listed. */
const MOST_LISTED = 4;

/** A check on paper, as it is handed on: how far it reaches, what is wrong table by table, what was accepted and why. */
export function checkReport(input: CheckReportInput): ReportPaper {
  const { check, recognition, files, say, accepted, made, language } = input;
  const words = reportWords(language);
  const { relations, coverage } = check;
  const ordered = SEVERITIES.flatMap((severity) => check.findings.filter((finding) => finding.severity === severity));
  const settled = ordered.filter((finding) => accepted(finding) !== null);
  const { rest, folds } = foldRoundings(ordered.filter((finding) => accepted(finding) === null));
  const named: [string, string][] = [[words.stamp.book, files.book]];
  if (files.prior !== null) named.push([words.stamp.prior, files.prior]);
  const parts = tableParts(rest, folds, input, words);
  return {
    title: words.check.title,
    stamp: stampOf(named, recognition.document, made, words),
    summary: [
      words.check.relations(relations.checked, relations.holding, relations.notRun.length),
      words.check.coverage(coverage),
      ...(rest.length === 0 ? [words.check.none] : []),
    ],
    parts: [
      ...parts,
      ...partOf(
        words.check.accepted(settled.length),
        ["severity", "table", "place", "breach", "message", "reason"],
        settled,
        input,
      ),
      ...listOf(words.check.notRun(relations.notRun.length), relations.notRun.map(say.notRun)),
      ...listOf(words.check.unproved(coverage.unproved.length), byReason(coverage.unproved, say.unproved, words)),
    ],
  };
}

type Column = keyof ReportWords["check"]["columns"];

const WIDTHS: Readonly<Record<Column, number>> = {
  severity: 7,
  place: 14,
  breach: 16,
  message: 36,
  cause: 36,
  table: 18,
  reason: 22,
};

/** What is wrong, a part a table in the order of the book, its roundings in one sentence. */
function tableParts(
  findings: readonly Finding[],
  folds: readonly RoundingFold[],
  input: CheckReportInput,
  words: ReportWords,
): readonly ReportPart[] {
  const { recognition } = input;
  const names = new Map<string, { findings: Finding[]; folds: RoundingFold[] }>();
  const named = (name: string) => {
    let found = names.get(name);
    if (found === undefined) names.set(name, (found = { findings: [], folds: [] }));
    return found;
  };
  for (const table of tablesOf(recognition)) named(table.title);
  for (const finding of findings)
    named(tableNameOf(finding, recognition) ?? words.check.elsewhere).findings.push(finding);
  for (const fold of folds) named(fold.table).folds.push(fold);
  return [...names].flatMap(([name, its]) => {
    const lines = its.folds.map(input.say.rounding);
    const columns = ["severity", "place", "breach", "message", "cause"] as const;
    const [part] = partOf(words.check.table(name, its.findings.length), columns, its.findings, input);
    if (part !== undefined) return [{ ...part, lines }];
    return lines.length === 0 ? [] : [{ heading: name, lines, table: null }];
  });
}

function partOf(
  heading: string,
  columns: readonly Column[],
  findings: readonly Finding[],
  input: CheckReportInput,
): readonly ReportPart[] {
  if (findings.length === 0) return [];
  const words = reportWords(input.language);
  const heads = columns.map((name): ReportColumn => ({ name: words.check.columns[name], width: WIDTHS[name] }));
  const rows = findings.map((finding) => columns.map((name) => cellOf(name, finding, input, words)));
  return [{ heading, lines: [], table: { columns: heads, rows } }];
}

function cellOf(column: Column, finding: Finding, input: CheckReportInput, words: ReportWords): string {
  switch (column) {
    case "severity":
      return words.severities[finding.severity];
    case "place":
      return placesText(finding, words);
    case "breach":
      return input.say.breach(finding);
    case "message":
      return input.say.finding(finding);
    case "cause":
      return causeText(finding, input, words);
    case "table":
      return tableNameOf(finding, input.recognition) ?? words.check.elsewhere;
    case "reason":
      return input.accepted(finding) ?? "";
  }
}

function causeText(finding: Finding, { say }: CheckReportInput, words: ReportWords): string {
  const { suspects, verdict, candidates } = finding;
  const [first] = suspects;
  if (first === undefined) return "";
  if (verdict === "certain") return words.check.certain(say.suspect(first, finding), first.mends);
  const causes = suspects.slice(0, CAUSES_TOLD).map((one) => say.suspect(one, finding));
  return words.check.oneOf(causes.join("；"), candidates);
}

function placesText({ cells }: Finding, words: ReportWords): string {
  const listed = cells
    .slice(0, MOST_LISTED)
    .map(({ workbook, cell }) => `${workbook === "prior" ? words.lastYear : ""}${placeText(cell)}`);
  return listed.join(words.list) + (cells.length > MOST_LISTED ? words.andMore(cells.length) : "");
}

function placeText(cell: CellRef): string {
  return `${cell.sheet}!${addressOfRef(cell)}`;
}

/** The table a finding is told under: the one its number is printed in. */
function tableNameOf({ equation, cells }: Finding, recognition: Recognition): string | null {
  if (equation !== null) return equation.place.table;
  const cell = cells.find(({ workbook }) => workbook === "current")?.cell;
  if (cell === undefined) return null;
  const beside = tablesOf(recognition).filter(({ sheet }) => sheet === cell.sheet);
  const holding = beside.find(({ data }) => data.firstRow <= cell.row && cell.row <= data.lastRow);
  return (holding ?? beside[0])?.title ?? cell.sheet;
}

function listOf(heading: string, lines: readonly string[]): readonly ReportPart[] {
  return lines.length === 0 ? [] : [{ heading, lines, table: null }];
}

/** One line a reason, with the cells it holds for. */
function byReason(
  cells: readonly UnprovedCell[],
  say: CheckReportInput["say"]["unproved"],
  words: ReportWords,
): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const one of cells) {
    const reason = say(one);
    const places = reasons.get(reason);
    if (places === undefined) reasons.set(reason, [placeText(one.cell)]);
    else places.push(placeText(one.cell));
  }
  return [...reasons].map(([reason, places]) => `${reason}：${places.join(words.list)}`);
}
