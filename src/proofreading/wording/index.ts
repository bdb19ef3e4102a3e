import type { Claim } from "../claim";
import { AMOUNTS_EN, AMOUNTS_ZH } from "./amounts";
import { CHANGES_EN, CHANGES_ZH } from "./changes";
import { NAMES_EN, NAMES_ZH } from "./names";
import { BREACHES_EN } from "./titles-en";
import { BREACHES_ZH } from "./titles-zh";
import { STRUCTURE_EN, STRUCTURE_ZH } from "./structure";
import type { ProofWords } from "./words";

export type ProofLanguage = "zh" | "en";

export const PROOF_WORDS: Readonly<Record<ProofLanguage, ProofWords>> = {
  zh: { ...AMOUNTS_ZH, ...CHANGES_ZH, ...NAMES_ZH, ...STRUCTURE_ZH },
  en: { ...AMOUNTS_EN, ...CHANGES_EN, ...NAMES_EN, ...STRUCTURE_EN },
};

const BREACHES: Readonly<Record<ProofLanguage, Readonly<Record<string, string>>>> = {
  zh: BREACHES_ZH,
  en: BREACHES_EN,
};

/** What is wrong where the rule is broken. */
export function breachOf(rule: string, language: ProofLanguage): string {
  return BREACHES[language][rule] ?? rule;
}

/** The claim as one sentence for the person who has to mend the text; empty where it agrees and nothing is to be said. */
export function claimText(
  { verdict, messageId, data, quote, expected, found }: Claim,
  language: ProofLanguage,
): string {
  if (verdict === "agrees") return "";
  const template = PROOF_WORDS[language][messageId] ?? "";
  const known: Readonly<Record<string, string | number>> = { quote, expected: expected ?? "", found, ...data };
  return template.replace(/(“?)\{(\w+)\}/g, (_, opens: string, name: string) => {
    const words = String(known[name] ?? "");
    return opens + (opens === "" ? words : innerQuotes(words));
  });
}

/** “‘三公’经费”: marks within marks are single ones. */
function innerQuotes(words: string): string {
  return words.replaceAll("“", "‘").replaceAll("”", "’");
}
