import { SEVERITIES } from "../../checking";
import { cellsText, reportWords } from "../../documents";
import { priorMismatch } from "../../narrative";
import type { ProofBasis } from "../../pipeline";
import {
  type Claim,
  breachOf,
  claimText,
  excerptOf,
  headingAt,
  type Proofreading,
  unverifiableByReason,
} from "../../proofreading";
import type { Language } from "../language";
import { words } from "../wording";

/** Characters shown around a quote. */
const REACH = 18;
/** More cells or quotes than these are counted rather than listed. */
const MOST_LISTED = 4;
const INDENT = "      ";

/** Findings worst first, each in its place of the text, then how many numbers were proved; what nothing can prove is folded by reason. */
export function proofreadingText(proofreading: Proofreading, basis: ProofBasis, language: Language): string {
  const { claims, findings, failed, summary } = proofreading;
  const say = words(language);
  const { severities } = reportWords(language);
  const { priorReport } = basis;
  const mismatch = priorReport === null ? null : priorMismatch(basis.report, priorReport);
  return [
    ...SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).flatMap(
      (finding) => findingLines(finding, proofreading, basis, language),
    ),
    say.figures(summary),
    ...failed.map((title) => `${severities["not-checked"]}  ${say.failed(title)}`),
    ...unverifiableLines(claims, language),
    ...(mismatch === null ? [] : [say.priorAside[mismatch]]),
  ].join("\n");
}

function findingLines(
  finding: Claim,
  { text, headings }: Proofreading,
  basis: ProofBasis,
  language: Language,
): readonly string[] {
  const { severities } = reportWords(language);
  const { before, quote, after } = excerptOf(text, finding, REACH);
  const cells = cellsText(finding, basis, reportWords(language));
  const { expected: wanted } = finding;
  const expected = wanted === null ? "" : reportWords(language).expected(wanted);
  const facts = [expected, cells].filter((part) => part !== "").join(" · ");
  return [
    [severities[finding.severity], breachOf(finding.rule, language), headingAt(headings, finding.start)?.title ?? ""]
      .filter((part) => part !== "")
      .join("  "),
    `${INDENT}${before}【${quote}】${after}`,
    `${INDENT}${claimText(finding, language)}`,
    ...(facts === "" ? [] : [INDENT + facts]),
  ];
}

/** One line a reason, in the words of its first case. */
function unverifiableLines(claims: readonly Claim[], language: Language): readonly string[] {
  const say = words(language);
  return unverifiableByReason(claims).map((alike) => {
    const quotes = alike.slice(0, MOST_LISTED).map(({ quote }) => quote.replaceAll(/\s+/g, ""));
    const listed = quotes.join("、") + (alike.length > MOST_LISTED ? reportWords(language).andMore(alike.length) : "");
    return `${say.unverifiable}  ${listed}：${claimText(alike[0]!, language)}`;
  });
}
