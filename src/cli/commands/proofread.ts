import { basename } from "node:path";
import { readNarrativeText } from "../../documents";
import { type Book, bookSteps, finish, proof } from "../../pipeline";
import type { Claim } from "../../proofreading";
import { readAccounts, refuseOtherYear } from "../accounts";
import { CommandFailure } from "../failure";
import { readBook, readBytes, readDocument, writeResult } from "../files";
import type { Invocation } from "../invocation";
import { proofreadingJson } from "../json/proofreading";
import type { Language } from "../language";
import { proofreadingText } from "../text/proofreading";
import { words } from "../wording";

/**
 * Proves an existing narrative from the tables. Status 1 when something is wrong beyond a doubt: 错误 or 不一致.
 * @throws CommandFailure when there is nothing to prove, or nothing to prove it from
 */
export async function proofreadCommand({ book, rest, options, language }: Invocation): Promise<number> {
  const say = words(language);
  const [path] = rest;
  if (path === undefined) throw new CommandFailure(say.missingText);
  const accounts = await readAccounts(options.accounts, language);
  const recognised = async (workbook: string): Promise<Book> =>
    finish(bookSteps(await readBook(workbook, language), { accounts }));
  const { report } = await recognised(book);
  if (report.tables.length === 0) throw new CommandFailure(say.cannotProofread(book, say.noDraft["no-tables"]));
  refuseOtherYear(accounts, report.document.year, language);
  const priorReport = options.prior === undefined ? null : (await recognised(options.prior)).report;
  const basis = { report, priorReport };
  const proofreading = proof(await readNarrative(path, language), basis);
  const result = options.json
    ? JSON.stringify(proofreadingJson(proofreading, language), null, 2)
    : proofreadingText(proofreading, basis, language);
  await writeResult(result, options.output, language);
  return proofreading.findings.some(isWrong) ? 1 : 0;
}

function isWrong({ severity }: Claim): boolean {
  return severity === "error" || severity === "inconsistent";
}

async function readNarrative(path: string, language: Language): Promise<string> {
  const bytes = await readBytes(path, language);
  const text = await readDocument(path, language, () => readNarrativeText(bytes));
  if (text.trim() === "") throw new CommandFailure(words(language).emptyText(basename(path)));
  return text;
}
