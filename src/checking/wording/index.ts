import { decimalsNeeded, decimalsOf, formatDecimal, type Decimal } from "../../amounts";
import { isTableKind, kindName, type TableKind } from "../../recognition";
import { addressOfRef } from "../../workbook";
import type { RuleId } from "../equation";
import type { Finding, FindingCell, MessageData, NotRun, Slip, Suspect, UnprovedCell } from "../finding";
import type { RoundingFold } from "../fold";
import { ruleOf } from "../rules";
import { EN } from "./en";
import { TITLES_EN } from "./titles-en";
import { BREACHES_ZH } from "./titles-zh";
import type { Language, RuleTitles, Words } from "./words";
import { ZH } from "./zh";

export type { Language, RuleTitles } from "./words";

const WORDS: Readonly<Record<Language, Words>> = { zh: ZH, en: EN };

/** The finding as one sentence, in the table's own words. */
export function messageText(finding: Finding, language: Language): string {
  const words = WORDS[language];
  return (
    fill(words.messages[finding.messageId] ?? finding.messageId, finding.data, language) + suffixOf(finding, words)
  );
}

function suffixOf({ severity, equation }: Finding, { suffixes }: Words): string {
  if (equation === null) return "";
  if (severity === "rounding") return suffixes.rounding;
  if (severity !== "warning") return "";
  return equation.strength === "hint" ? suffixes.guessed : suffixes.strained;
}

/** The rule's law and its breach. Its Chinese law is the title it declares. */
export function titlesOf(id: RuleId, language: Language): RuleTitles {
  const law = ruleOf(id)?.title ?? id;
  return language === "zh" ? { law, breach: BREACHES_ZH[id] ?? law } : (TITLES_EN[id] ?? { law, breach: law });
}

/** Why a relation was not checked, and what would make it checkable. */
export function notRunText({ reasonId, data }: NotRun, language: Language): string {
  const words = WORDS[language];
  return fill(words.reasons[reasonId] ?? reasonId, data, language);
}

/** Why nothing proves a cell. */
export function unprovedText({ reasonId }: UnprovedCell, language: Language): string {
  return WORDS[language].unproved[reasonId] ?? reasonId;
}

/** How a number may have gone wrong; empty where nothing is known. */
export function slipText(slip: Slip, language: Language): string {
  return WORDS[language].slips[slip];
}

/** 1-2!F12 的 3,582.48 应为 3,852.48，两位数字颠倒. The sheet is left out within the finding's own sheet. */
export function suspectText(suspect: Suspect, finding: Finding, language: Language): string {
  const words = WORDS[language];
  const home = finding.equation?.reported.cell.sheet ?? finding.cells[0]?.cell.sheet;
  const placeOf = ({ cell, workbook }: FindingCell): string => {
    const address = addressOfRef(cell);
    return cell.sheet === home && workbook === "current" ? address : `${cell.sheet}!${address}`;
  };
  const decimals = decimalsOfFinding(finding);
  const slip = words.slips[suspect.slip];
  const template =
    suspect.stored === null ? words.blankSuspect : suspect.suggested === null ? words.stray : words.suspect;
  const along = suspect.along?.map(placeOf).join("、") ?? "";
  const sentence = fill(template, {
    place: placeOf(suspect),
    stored: suspect.stored === null ? "" : print(suspect.stored, decimals),
    suggested: suspect.suggested === null ? "" : print(suspect.suggested, decimals),
    how: slip === "" ? "" : words.how.replace("{slip}", slip),
  });
  return along === "" ? sentence : sentence + fill(words.along, { cells: along });
}

/** What accountants call a kind of table: its usual title, without the wording of one place. */
export function kindText(kind: TableKind, language: Language): string {
  return kindName(kind, language);
}

/** One line for all the roundings of a table. */
export function roundingText(fold: RoundingFold, language: Language): string {
  const { table, count, largest, unit } = fold;
  return fill(WORDS[language].fold, { table, count, largest: print(largest, decimalsNeeded(largest)), unit });
}

function decimalsOfFinding({ equation }: Finding): number {
  if (equation === null) return 0;
  return Math.max(
    0,
    ...[equation.reported, ...equation.contributors].map(({ amount }) =>
      amount === null ? 0 : (decimalsOf(amount) ?? 0),
    ),
  );
}

function print(value: Decimal, decimals: number): string {
  return formatDecimal(value, { decimals: Math.max(decimals, decimalsNeeded(value)), grouping: true });
}

function fill(template: string, data: MessageData, language?: Language): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (language !== undefined && name === "kind" && isTableKind(value)) return kindName(value, language);
    if (language !== undefined && name === "row" && value === "") return WORDS[language].noName;
    return String(value ?? "");
  });
}
