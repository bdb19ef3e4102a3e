import type { LeftOut, Remark } from "../../documents";
import { priorMismatch } from "../../narrative";
import type { ProofBasis } from "../../pipeline";
import {
  type Claim,
  claimText,
  excerptOf,
  headingAt,
  type Proofreading,
  unverifiableByReason,
} from "../../proofreading";
import type { BudgetReport } from "../../report";
import { addressOfRef } from "../../workbook";
import type { Language } from "../language";
import { words } from "../wording";

/** The order in which findings are told. */
const WORST_FIRST = ["error", "inconsistent", "warning", "rounding", "not-checked"] as const;
/** Characters shown around a quote. */
const REACH = 18;
/** More cells or quotes than these are counted rather than listed. */
const MOST_LISTED = 4;
const INDENT = "      ";

/** Findings worst first, each in its place of the text, then how many numbers were proved; what nothing can prove is folded by reason. */
export function proofreadingText(proofreading: Proofreading, basis: ProofBasis, language: Language): string {
  const { claims, findings, failed, summary } = proofreading;
  const say = words(language);
  const { priorReport } = basis;
  const mismatch = priorReport === null ? null : priorMismatch(basis.report, priorReport);
  return [
    ...WORST_FIRST.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).flatMap(
      (finding) => findingLines(finding, proofreading, basis, language),
    ),
    say.figures(summary),
    ...failed.map((title) => `${say.severities["not-checked"]}  ${say.failed(title)}`),
    ...unverifiableLines(claims, language),
    ...(mismatch === null ? [] : [say.priorAside[mismatch]]),
  ].join("\n");
}

/** What of a Word document is not in the text that was read: told, so that nobody takes it for proved. */
export function leftOutLines(leftOut: LeftOut, language: Language): readonly string[] {
  const say = words(language);
  return Object.entries(leftOut).flatMap(([what, count]: [string, number]) =>
    count === 0 ? [] : [say.leftOut[what as keyof LeftOut](count)],
  );
}

/** A comment for each finding, as it is told in the list. */
export function remarksOn({ findings }: Proofreading, basis: ProofBasis, language: Language): readonly Remark[] {
  const say = words(language);
  return findings.map((finding) => {
    const expected = finding.expected === null ? "" : say.expected(finding.expected);
    const facts = [expected, cellsText(finding, basis, language)].filter((part) => part !== "");
    const text = [`${say.severities[finding.severity]}：${claimText(finding, language)}`, ...facts].join("\n");
    return { start: finding.start, end: finding.end, text };
  });
}

function findingLines(
  finding: Claim,
  { text, headings }: Proofreading,
  basis: ProofBasis,
  language: Language,
): readonly string[] {
  const say = words(language);
  const { before, quote, after } = excerptOf(text, finding, REACH);
  const cells = cellsText(finding, basis, language);
  const expected = finding.expected === null ? "" : say.expected(finding.expected);
  const facts = [expected, cells].filter((part) => part !== "").join(" · ");
  return [
    `${say.severities[finding.severity]}  ${headingAt(headings, finding.start)?.title ?? ""}`.trimEnd(),
    `${INDENT}${before}【${quote}】${after}`,
    `${INDENT}${claimText(finding, language)}`,
    ...(facts === "" ? [] : [INDENT + facts]),
  ];
}

/** 「部门收支总表」1-1!B9, where the numbers compared with stand. */
function cellsText({ cells }: Claim, { report, priorReport }: ProofBasis, language: Language): string {
  const say = words(language);
  const listed = cells.slice(0, MOST_LISTED).map(({ workbook, cell }) => {
    const title = titleAt(workbook === "prior" ? priorReport : report, cell);
    const place = `${cell.sheet}!${addressOfRef(cell)}`;
    return `${workbook === "prior" ? say.lastYear : ""}${title === null ? "" : `「${title}」`}${place}`;
  });
  return listed.join("、") + (cells.length > MOST_LISTED ? say.andMore(cells.length) : "");
}

function titleAt(report: BudgetReport | null, { sheet, row }: Claim["cells"][number]["cell"]): string | null {
  const tables = report?.tables.filter((table) => table.sheet === sheet) ?? [];
  const holding = tables.find(({ data }) => data.firstRow <= row && row <= data.lastRow);
  return (holding ?? tables[0])?.title ?? null;
}

/** One line a reason, in the words of its first case. */
function unverifiableLines(claims: readonly Claim[], language: Language): readonly string[] {
  const say = words(language);
  return unverifiableByReason(claims).map((alike) => {
    const quotes = alike.slice(0, MOST_LISTED).map(({ quote }) => quote.replaceAll(/\s+/g, ""));
    const listed = quotes.join("、") + (alike.length > MOST_LISTED ? say.andMore(alike.length) : "");
    return `${say.unverifiable}  ${listed}：${claimText(alike[0]!, language)}`;
  });
}
