import { basename } from "node:path";
import {
  type Finding,
  messageText,
  notRunText,
  roundingText,
  suspectText,
  titlesOf,
  unprovedText,
} from "../../checking";
import { checkReport } from "../../documents";
import { review } from "../../pipeline";
import { readAccounts, refuseOtherYear } from "../accounts";
import { CommandFailure } from "../failure";
import { readBook } from "../files";
import type { Invocation } from "../invocation";
import { checkJson } from "../json/checking";
import { type Outcome, WORSE_THAN_REMINDERS } from "../outcome";
import { inForm, PROGRAM_VERSION } from "../report-output";
import { checkText } from "../text/checking";
import { words } from "../wording";

/**
 * Status 1 when something is wrong beyond a doubt: 错误 or 不一致.
 * @throws CommandFailure when there is no table to check
 */
export async function checkCommand(invocation: Invocation): Promise<Outcome> {
  const { positionals, options, language } = invocation;
  const [book] = positionals;
  const workbook = await readBook(book!, language);
  const prior = options.prior === undefined ? null : await readBook(options.prior, language);
  const accounts = await readAccounts(options.accounts, language);
  const input = { workbook, prior, answers: {}, accepted: new Map<string, string>(), corrections: [], accounts };
  const { check, recognition } = review(input);
  if (recognition.sheets.every((sheet) => sheet.tables.length === 0)) {
    const say = words(language);
    throw new CommandFailure(say.cannotCheck(book!, say.noDraft["no-tables"]));
  }
  refuseOtherYear(accounts, recognition.document.year, language);
  const result = await inForm(invocation, {
    text: () => checkText(check, language),
    json: () => checkJson(check, language),
    paper: () =>
      checkReport({
        check,
        recognition,
        files: { book: basename(book!), prior: options.prior === undefined ? null : basename(options.prior) },
        say: {
          finding: (finding) => messageText(finding, language),
          breach: ({ rule }) => titlesOf(rule, language).breach,
          suspect: (suspect, finding) => suspectText(suspect, finding, language),
          rounding: (fold) => roundingText(fold, language),
          notRun: (one) => notRunText(one, language),
          unproved: (one) => unprovedText(one, language),
        },
        accepted: (finding) => finding.accepted,
        made: { at: Date.now(), version: PROGRAM_VERSION },
        language,
      }),
  });
  return { status: check.findings.some(isWrong) ? WORSE_THAN_REMINDERS : 0, result };
}

function isWrong(finding: Finding): boolean {
  return finding.accepted === null && (finding.severity === "error" || finding.severity === "inconsistent");
}
