import { narrativeToDocx, narrativeToHtml, narrativeToPlainText } from "../../documents";
import { type Answers, draftNarrative, type Narrative, whyNoDraft } from "../../narrative";
import { bookSteps, finish } from "../../pipeline";
import { readAccounts, refuseOtherYear } from "../accounts";
import { CommandFailure } from "../failure";
import { readBook, readBytes, writeResult } from "../files";
import type { Invocation } from "../invocation";
import { narrativeJson } from "../json/narrative";
import type { Language } from "../language";
import { words } from "../wording";

/** @throws CommandFailure when no draft can be written: nothing recognised, or no wording for it. */
export async function draftCommand({ book, options, language }: Invocation): Promise<number> {
  const render = RENDERERS[options.json ? "json" : options.format];
  if (render === undefined) throw new CommandFailure(words(language).badFormat(options.format));
  const accounts = await readAccounts(options.accounts, language);
  const { report } = finish(bookSteps(await readBook(book, language), { accounts }));
  refuseOtherYear(accounts, report.document.year, language);
  const prior =
    options.prior === undefined
      ? null
      : finish(bookSteps(await readBook(options.prior, language), { accounts })).report;
  const answers = options.answers === undefined ? {} : await readAnswers(options.answers, language);
  const reason = whyNoDraft(report, options.wording);
  const narrative =
    reason === null
      ? draftNarrative({
          report,
          prior,
          answers,
          ...(options.wording === undefined ? {} : { wording: options.wording }),
        })
      : null;
  if (narrative === null) {
    const say = words(language);
    throw new CommandFailure(say.cannotDraft(book, say.noDraft[reason ?? "no-tables"]));
  }
  await writeResult(await render(narrative), options.output, language);
  return 0;
}

const RENDERERS: Readonly<Record<string, (narrative: Narrative) => string | Uint8Array | Promise<Uint8Array>>> = {
  text: narrativeToPlainText,
  json: (narrative) => JSON.stringify(narrativeJson(narrative), null, 2),
  html: narrativeToHtml,
  docx: narrativeToDocx,
};

/** @throws CommandFailure when the file is no object of texts */
async function readAnswers(path: string, language: Language): Promise<Answers> {
  const bytes = await readBytes(path, language);
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new CommandFailure(words(language).badAnswers(path), { cause: error });
  }
  const isAnswers =
    typeof parsed === "object" &&
    parsed !== null &&
    !Array.isArray(parsed) &&
    Object.values(parsed).every((answer) => typeof answer === "string");
  if (!isAnswers) throw new CommandFailure(words(language).badAnswers(path));
  return parsed as Answers;
}
