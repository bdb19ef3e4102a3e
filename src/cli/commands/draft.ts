import { narrativeToDocx, narrativeToHtml, narrativeToPlainText, readNarrative } from "../../documents";
import { type Answers, countDoubts, type Narrative, type NumberStyle, whyNoDraft } from "../../narrative";
import { lastText, proof, redraft, review } from "../../pipeline";
import { claimText } from "../../proofreading";
import type { BudgetReport } from "../../report";
import { readAccounts, refuseOtherYear } from "../accounts";
import { readAnswers, refuseUnknownAnswers } from "../answers";
import { CommandFailure } from "../failure";
import { readBook, readBytes, readDocument } from "../files";
import type { Invocation } from "../invocation";
import { narrativeJson } from "../json/narrative";
import type { Language } from "../language";
import type { CommandOptions } from "../options";
import type { Outcome } from "../outcome";
import { words } from "../wording";

/** @throws CommandFailure when no draft can be written: nothing recognised, or no wording for it. */
export async function draftCommand({ positionals, options, language }: Invocation): Promise<Outcome> {
  const [book] = positionals;
  const say = words(language);
  const accounts = await readAccounts(options.accounts, language);
  const workbook = await readBook(book!, language);
  const prior = options.prior === undefined ? null : await readBook(options.prior, language);
  const budget = options.budget === undefined ? null : await readBook(options.budget, language);
  const answers = options.answers === undefined ? {} : await readAnswers(options.answers, language);
  const from = await lastYearsText(options, language);
  const { wording } = options;
  const anyway = options.anyway === true;
  const reviewed = review({
    workbook,
    prior,
    budget,
    priorAnyway: anyway,
    answers: {},
    accepted: new Map(),
    corrections: [],
    accounts,
    style: styleOf(options),
    ...(from === null ? {} : { from: lastText(from) }),
    ...(wording === undefined ? {} : { wording }),
  });
  const { report, priorReport } = reviewed;
  refuseOtherYear(accounts, report.document.year, language);
  if (reviewed.priorMismatch !== null && !anyway)
    throw new CommandFailure(say.priorRefused(options.prior!, say.priorAside[reviewed.priorMismatch]));
  if (reviewed.budgetMismatch !== null && !anyway)
    throw new CommandFailure(say.priorRefused(options.budget!, say.budgetAside[reviewed.budgetMismatch]));
  const draft = (given: Answers): Narrative => {
    const { narrative } = redraft(reviewed, given);
    if (narrative !== null) return narrative;
    throw new CommandFailure(say.cannotDraft(book!, say.noDraft[whyNoDraft(report, wording) ?? "no-tables"]));
  };
  if (options.answers !== undefined) refuseUnknownAnswers(answers, draft, language);
  const render = RENDERERS[options.json === true ? "json" : (options.format ?? "text")];
  const narrative = draft(answers);
  const told = [
    priorTold(priorReport, language),
    ...(from === null || priorReport === null ? [] : errorsTold(from, priorReport, language)),
    doubtsTold(narrative, language),
  ].filter((line) => line !== null);
  const result = await render(narrative);
  return { status: 0, result, ...(told.length === 0 ? {} : { complaint: told.join("\n") }) };
}

/** @throws CommandFailure where last year's text has no workbook that says what its numbers are */
async function lastYearsText({ from, prior }: CommandOptions, language: Language): Promise<string | null> {
  if (from === undefined) return null;
  if (prior === undefined) throw new CommandFailure(words(language).fromNeedsPrior);
  const bytes = await readBytes(from, language);
  return (await readDocument(from, language, () => readNarrative(bytes))).text;
}

/** What was wrong in last year's text, so that nobody takes it over by hand. */
function errorsTold(text: string, prior: BudgetReport, language: Language): readonly string[] {
  const { findings } = proof(text, { report: prior, priorReport: null });
  if (findings.length === 0) return [];
  return [
    words(language).lastYearsErrors(findings.length),
    ...findings.map((claim) => `  ${claimText(claim, language)}`),
  ];
}

/** How numbers are printed, as far as the user says; the wording has its own way for the rest. */
function styleOf({ decimals, "percent-decimals": percent, grouping }: CommandOptions): Partial<NumberStyle> {
  return {
    ...(decimals === undefined || decimals === "auto" ? {} : { decimals: Number(decimals) }),
    ...(percent === undefined || percent === "auto" ? {} : { percentDecimals: Number(percent) }),
    ...(grouping === undefined ? {} : { grouping }),
  };
}

function priorTold(prior: BudgetReport | null, language: Language): string | null {
  if (prior === null) return null;
  const { priorUsed, unstated } = words(language);
  const { organisation, year } = prior.document;
  return priorUsed(organisation ?? unstated, String(year ?? unstated));
}

/** What the user is about to sign and the check does not vouch for. */
function doubtsTold(narrative: Narrative, language: Language): string | null {
  const doubts = countDoubts(narrative);
  return doubts === 0 ? null : words(language).doubts(doubts);
}

type Format = NonNullable<CommandOptions["format"]>;

const RENDERERS: Readonly<Record<Format, (narrative: Narrative) => string | Uint8Array | Promise<Uint8Array>>> = {
  text: narrativeToPlainText,
  json: (narrative) => JSON.stringify(narrativeJson(narrative), null, 2),
  html: narrativeToHtml,
  docx: narrativeToDocx,
};
