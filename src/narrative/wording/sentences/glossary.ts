import { chineseOrdinal } from "../../../amounts";
import { accountName, pathRun, lowestAccounts } from "../../accounts";
import type { Drafting } from "../../drafting";
import { itemDefinition, type TermDefinition } from "../../glossary";
import type { Run } from "../../narrative";
import type { Sentence } from "../../pack";
import { say } from "../../say";

const LAST_ORDINAL = 99;

/** 名词解释: of the terms given and of the accounts in the tables those that the text uses, the accounts between the terms. */
export function glossaryEntries(
  d: Drafting,
  before: readonly TermDefinition[],
  after: readonly TermDefinition[],
  told: string,
): readonly Sentence[] {
  const used = termsIn(
    told,
    [...before, ...after].map(({ term }) => term),
  );
  const isUsed = ({ term }: TermDefinition) => used.has(term);
  const standing = ({ term, definition }: TermDefinition) => say`${term}：指${definition}。`;
  const accounts = usedAccounts(d).filter((code) => told.includes(accountName(d.now.report, code) ?? code));
  const entries = [
    ...before.filter(isUsed).map(standing),
    ...accounts.map((code) => accountEntry(d, code)),
    ...after.filter(isUsed).map(standing),
  ];
  return entries.map((entry, index) => say`（${ordinal(index + 1)}）${entry}`);
}

/** 财政拨款收入 within 一般公共预算财政拨款收入 is no term of its own: the longest are looked for first. */
function termsIn(told: string, terms: readonly string[]): ReadonlySet<string> {
  const longestFirst = [...terms].sort((one, other) => other.length - one.length);
  let left = told;
  return new Set(
    longestFirst.filter((term) => {
      const words = term.replace(/（.*）$/, "");
      const isThere = left.includes(words);
      left = left.replaceAll(words, "\n");
      return isThere;
    }),
  );
}

function ordinal(number: number): string {
  return number <= LAST_ORDINAL ? chineseOrdinal(number) : String(number);
}

function usedAccounts(d: Drafting): readonly string[] {
  const scopes = ["all", "general", "gov-fund", "state-capital"] as const;
  const codes = new Set(scopes.flatMap((scope) => lowestAccounts(d.now.report, scope, "total")));
  // A scope that prints only 类 names no account that another scope does not name in full.
  return [...codes].filter((code) => ![...codes].some((other) => other !== code && other.startsWith(code))).sort();
}

/** The user's own definition goes before ours; without either the meaning is asked for. */
function accountEntry(d: Drafting, code: string): readonly Run[] {
  const path = pathRun(d.now.report, code);
  const definition = itemDefinition(d.now.report, code);
  const asked = d.blanks.words(`define.${code}`, `${code}${accountName(d.now.report, code) ?? ""}指什么支出`);
  return say`${path}：指${definition === null || asked.answer !== null ? asked : definition}。`;
}
