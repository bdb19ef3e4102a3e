import {
  type CheckResult,
  foldRoundings,
  type Finding,
  messageText,
  notRunText,
  roundingText,
  suspectText,
} from "../../checking";
import { reportWords } from "../../documents";
import { addressOfRef } from "../../workbook";
import type { Language } from "../language";
import { words } from "../wording";

/** Findings worst first with their most likely cause; roundings folded to a line a table. */
export function checkText(result: CheckResult, language: Language): string {
  const say = words(language);
  const { severities } = reportWords(language);
  const broken = result.relations.checked - result.relations.holding;
  const lines = [
    say.relations(result.relations.checked, broken, result.relations.notRun.length),
    say.coverage(result.coverage),
  ];
  for (const finding of result.findings) {
    if (finding.severity === "rounding" || finding.accepted !== null) continue;
    lines.push(`${severities[finding.severity]}  ${placeOf(finding)}${messageText(finding, language)}`);
    if (finding.suspects.length > 0) lines.push(`      ${causeOf(finding, language)}`);
  }
  for (const fold of foldRoundings(result.findings).folds)
    lines.push(`${severities.rounding}  ${roundingText(fold, language)}`);
  for (const one of result.relations.notRun) lines.push(`${severities["not-checked"]}  ${notRunText(one, language)}`);
  return lines.join("\n");
}

const SUSPECTS_TOLD = 3;

/** Only what is certain is called the likeliest. */
function causeOf(finding: Finding, language: Language): string {
  const say = words(language);
  const { suspects, verdict, candidates } = finding;
  const causes = suspects.slice(0, SUSPECTS_TOLD).map((one) => suspectText(one, finding, language));
  return verdict === "certain" ? say.suspect(causes[0]!, suspects[0]!.mends) : say.suspects(causes, candidates);
}

function placeOf(finding: Finding): string {
  const cell = finding.cells[0]?.cell;
  return cell === undefined ? "" : `${cell.sheet}!${addressOfRef(cell)}  `;
}
