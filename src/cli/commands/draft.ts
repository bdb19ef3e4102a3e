import { narrativeToDocx, narrativeToHtml, narrativeToPlainText } from "../../documents";
import {
  type Answers,
  type DraftInput,
  draftNarrative,
  type Narrative,
  priorMismatch,
  whyNoDraft,
} from "../../narrative";
import { bookSteps, finish } from "../../pipeline";
import { readAccounts, refuseOtherYear } from "../accounts";
import { readAnswers, refuseUnknownAnswers } from "../answers";
import { CommandFailure } from "../failure";
import { readBook } from "../files";
import type { Invocation } from "../invocation";
import { narrativeJson } from "../json/narrative";
import type { CommandOptions } from "../options";
import type { Outcome } from "../outcome";
import { words } from "../wording";

/** @throws CommandFailure when no draft can be written: nothing recognised, or no wording for it. */
export async function draftCommand({ positionals, options, language }: Invocation): Promise<Outcome> {
  const [book] = positionals;
  const say = words(language);
  const accounts = await readAccounts(options.accounts, language);
  const { report } = finish(bookSteps(await readBook(book!, language), { accounts }));
  refuseOtherYear(accounts, report.document.year, language);
  const prior =
    options.prior === undefined
      ? null
      : finish(bookSteps(await readBook(options.prior, language), { accounts })).report;
  const answers = options.answers === undefined ? {} : await readAnswers(options.answers, language);
  const { wording } = options;
  const anyway = options.anyway === true;
  const mismatch = prior === null || anyway ? null : priorMismatch(report, prior);
  if (mismatch !== null) throw new CommandFailure(say.priorRefused(options.prior!, say.priorAside[mismatch]));
  const input: Omit<DraftInput, "answers"> = { report, prior, anyway, ...(wording === undefined ? {} : { wording }) };
  const draft = (given: Answers): Narrative => {
    const reason = whyNoDraft(report, wording);
    const narrative = reason === null ? draftNarrative({ ...input, answers: given }) : null;
    if (narrative !== null) return narrative;
    throw new CommandFailure(say.cannotDraft(book!, say.noDraft[reason ?? "no-tables"]));
  };
  if (options.answers !== undefined) refuseUnknownAnswers(answers, draft, language);
  const render = RENDERERS[options.json === true ? "json" : (options.format ?? "text")];
  const result = await render(draft(answers));
  if (prior === null) return { status: 0, result };
  const { organisation, year } = prior.document;
  const complaint = say.priorUsed(organisation ?? say.unstated, String(year ?? say.unstated));
  return { status: 0, result, complaint };
}

type Format = NonNullable<CommandOptions["format"]>;

const RENDERERS: Readonly<Record<Format, (narrative: Narrative) => string | Uint8Array | Promise<Uint8Array>>> = {
  text: narrativeToPlainText,
  json: (narrative) => JSON.stringify(narrativeJson(narrative), null, 2),
  html: narrativeToHtml,
  docx: narrativeToDocx,
};
