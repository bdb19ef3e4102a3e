import type { ProofBasis } from "../../pipeline";
import type { Claim, Proofreading } from "../../proofreading";
import { excerptOf, headingAt } from "../../proofreading";
import type { Workbook } from "../../workbook";
import type { DocumentLanguage } from "../problem";
import { evidenceText } from "./evidence";
import { type NamedFiles, namedFiles } from "./proof-report";
import type { ReportPaper } from "./report-paper";
import { type Making, stampOf } from "./stamp";
import { reportWords } from "./words";

export interface SpotCheckInput {
  readonly proofreading: Proofreading;
  readonly basis: ProofBasis;
  readonly files: NamedFiles;
  /** The figures to be looked at, and whether they were. */
  readonly figures: readonly { readonly id: string; readonly claim: Claim; readonly ticked: boolean }[];
  /** Of how many they were taken. */
  readonly of: number;
  /** How they were taken, in words and in signs. */
  readonly how: { readonly told: string; readonly code: string };
  readonly made: Making;
  readonly language: DocumentLanguage;
}

/** Characters shown around a figure. */
const REACH = 18;
const TICK = "√";

/** The record of a spot check: how the figures were taken, how many were looked at by when, and which. */
export function spotCheckReport(input: SpotCheckInput): ReportPaper {
  const { proofreading, basis, files, figures, of, how, made, language } = input;
  const { text, headings } = proofreading;
  const say = reportWords(language);
  const { columns, ...spot } = say.spotCheck;
  const ticked = figures.filter((figure) => figure.ticked).length;
  const rows = figures.map(({ id, claim, ticked }) => {
    const { before, quote, after } = excerptOf(text, claim, REACH);
    return [
      ticked ? TICK : "",
      headingAt(headings, claim.start)?.title ?? "",
      `${before}【${quote}】${after}`,
      claim.verdict === "agrees" ? spot.agrees : spot.unverifiable,
      evidenceText(claim, basis, text, say),
      id,
    ];
  });
  return {
    title: spot.title,
    stamp: [
      ...stampOf(namedFiles(files, say), basis.report.document, made, say),
      [spot.how, how.told],
      [spot.code, how.code],
    ],
    summary: [spot.summary(of, figures.length, ticked)],
    parts: [
      {
        heading: spot.list,
        lines: [],
        table: { columns: COLUMNS.map(({ name, width }) => ({ name: columns[name], width })), rows },
      },
    ],
  };
}

const COLUMNS = [
  { name: "ticked", width: 6 },
  { name: "place", width: 16 },
  { name: "quote", width: 34 },
  { name: "verdict", width: 9 },
  { name: "evidence", width: 28 },
  { name: "id", width: 20 },
] as const;

export interface SpotCheckRecord {
  /** Ids of the figures that were looked at. */
  readonly ticked: readonly string[];
  readonly code: string;
}

/** What a record of a spot check says was done; null for a workbook that is none. */
export function readSpotCheck({ sheets }: Workbook): SpotCheckRecord | null {
  for (const language of ["zh", "en"] as const) {
    const { title, list, code } = reportWords(language).spotCheck;
    const stamp = sheets.find(({ name }) => name === title);
    const record = sheets.find(({ name }) => name === list);
    if (stamp === undefined || record === undefined) continue;
    const idColumn = COLUMNS.length - 1;
    const textAt = (sheet: typeof record, row: number, column: number) => sheet.cell(row, column)?.text.trim() ?? "";
    const ticked: string[] = [];
    for (let row = 1; row < record.rowCount; row++)
      if (textAt(record, row, 0) !== "" && textAt(record, row, idColumn) !== "")
        ticked.push(textAt(record, row, idColumn));
    const rows = Array.from({ length: stamp.rowCount }, (_, row) => row);
    const codeRow = rows.find((row) => textAt(stamp, row, 0) === code);
    return { ticked, code: codeRow === undefined ? "" : textAt(stamp, codeRow, 1) };
  }
  return null;
}
