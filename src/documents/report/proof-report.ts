import { SEVERITIES } from "../../checking";
import type { ProofBasis } from "../../pipeline";
import { type Claim, FIGURE_KINDS, type Proofreading } from "../../proofreading";
import { excerptOf, headingAt } from "../../proofreading";
import { judgedPlaces } from "../../proofreading";
import type { DocumentLanguage } from "../problem";
import type { Remark } from "../word/annotate";
import { cellsText, evidenceText } from "./evidence";
import type { ReportColumn, ReportPaper, ReportPart } from "./report-paper";
import { type Making, stampOf } from "./stamp";
import { type ReportWords, reportWords } from "./words";

/** Names of the files; null for a text that was pasted, or where there is no workbook. */
export type NamedFiles = Readonly<Record<"book" | "text" | "prior", string | null>>;

export interface ProofReportInput {
  readonly proofreading: Proofreading;
  readonly basis: ProofBasis;
  readonly files: NamedFiles;
  readonly sentence: (claim: Claim) => string;
  /** The reason its user gave for a finding that may stay; null for the others. */
  readonly accepted: (claim: Claim) => string | null;
  /** What of the document was not read. */
  readonly leftOut: readonly string[];
  readonly made: Making;
  readonly language: DocumentLanguage;
}

export type RemarksInput = Pick<ProofReportInput, "proofreading" | "basis" | "sentence" | "accepted" | "language">;

/** Characters shown around a quote. */
const REACH = 18;

/** A proofreading on paper: what is wrong, what was accepted and why, what nothing could judge, and what every figure rests on. */
export function proofReport(input: ProofReportInput): ReportPaper {
  const { proofreading, basis, files, made, accepted, leftOut, language } = input;
  const say = reportWords(language);
  const findings = SEVERITIES.flatMap((severity) => proofreading.findings.filter((one) => one.severity === severity));
  const figures = judgedPlaces(proofreading.claims.filter(({ kind }) => FIGURE_KINDS.includes(kind)));
  const open = findings.filter((claim) => accepted(claim) === null);
  const settled = findings.filter((claim) => accepted(claim) !== null);
  const unverifiable = figures.filter(({ verdict }) => verdict === "unverifiable");
  const agreeing = figures.filter(({ verdict }) => verdict === "agrees");
  const { columns } = say.proof;
  const wrong = ["severity", "place", "quote", "found", "expected", "message", "evidence"] as const;
  const table = (names: readonly (keyof typeof columns)[], claims: readonly Claim[]): ReportPart["table"] =>
    claims.length === 0
      ? null
      : {
          columns: names.map((name): ReportColumn => ({ name: columns[name], width: WIDTHS[name] })),
          rows: claims.map((claim) => names.map((name) => cellOf(name, claim, input, say))),
        };
  const parts: ReportPart[] = [
    {
      heading: say.proof.findings(open.length),
      lines: open.length === 0 ? [say.proof.noFindings] : [],
      table: table(wrong, open),
    },
    { heading: say.proof.accepted(settled.length), lines: [], table: table([...wrong, "reason"], settled) },
    {
      heading: say.proof.unverifiable(unverifiable.length),
      lines: [],
      table: table(["place", "quote", "message"], unverifiable),
    },
    {
      heading: say.proof.agreeing(agreeing.length),
      lines: [],
      table: table(["place", "quote", "evidence"], agreeing),
    },
  ];
  return {
    title: say.proof.title,
    stamp: stampOf(namedFiles(files, say), basis.report.document, made, say),
    summary: [say.proof.summary(proofreading.summary), ...proofreading.failed.map(say.proof.failed), ...leftOut],
    parts: parts.filter((part, index) => index === 0 || part.table !== null),
  };
}

export function namedFiles({ text, book, prior }: NamedFiles, say: ReportWords): ReportPaper["stamp"] {
  return [
    [say.stamp.text, text],
    [say.stamp.book, book ?? say.proof.textAlone],
    [say.stamp.prior, prior],
  ].filter((one): one is [string, string] => one[1] !== null);
}

const WIDTHS: Readonly<Record<keyof ReportWords["proof"]["columns"], number>> = {
  severity: 6,
  place: 14,
  quote: 26,
  found: 11,
  expected: 11,
  message: 26,
  evidence: 22,
  reason: 16,
};

function cellOf(
  column: keyof ReportWords["proof"]["columns"],
  claim: Claim,
  { proofreading: { text, headings }, basis, sentence, accepted }: ProofReportInput,
  say: ReportWords,
): string {
  switch (column) {
    case "severity":
      return say.severities[claim.severity];
    case "place":
      return headingAt(headings, claim.start)?.title ?? "";
    case "quote": {
      const { before, quote, after } = excerptOf(text, claim, REACH);
      return `${before}【${quote}】${after}`;
    }
    case "found":
      return claim.found;
    case "expected":
      return claim.expected ?? "";
    case "message":
      return sentence(claim);
    case "evidence":
      return evidenceText(claim, basis, text, say);
    case "reason":
      return accepted(claim) ?? "";
  }
}

/** A comment for each finding that is left to do, as it is told in the list. */
export function remarksOn({ proofreading, basis, sentence, accepted, language }: RemarksInput): readonly Remark[] {
  const say = reportWords(language);
  return proofreading.findings
    .filter((claim) => accepted(claim) === null)
    .map((claim) => {
      const expected = claim.expected === null ? "" : say.expected(claim.expected);
      const facts = [expected, cellsText(claim, basis, say)].filter((part) => part !== "");
      const text = [`${say.severities[claim.severity]}：${sentence(claim)}`, ...facts].join("\n");
      return { start: claim.start, end: claim.end, text };
    });
}
