import type { Finding } from "../../checking";
import { review } from "../../pipeline";
import { readAccounts, refuseOtherYear } from "../accounts";
import { readBook, writeResult } from "../files";
import type { Invocation } from "../invocation";
import { checkJson } from "../json/checking";
import { checkText } from "../text/checking";

/** Status 1 when something is wrong beyond a doubt: 错误 or 不一致. */
export async function checkCommand({ book, options, language }: Invocation): Promise<number> {
  const workbook = await readBook(book, language);
  const prior = options.prior === undefined ? null : await readBook(options.prior, language);
  const accounts = await readAccounts(options.accounts, language);
  const input = { workbook, prior, answers: {}, accepted: new Map<string, string>(), corrections: [], accounts };
  const { check, recognition } = review(input);
  refuseOtherYear(accounts, recognition.document.year, language);
  const result = options.json ? JSON.stringify(checkJson(check, language), null, 2) : checkText(check, language);
  await writeResult(result, options.output, language);
  return check.findings.some(isWrong) ? 1 : 0;
}

function isWrong(finding: Finding): boolean {
  return finding.accepted === null && (finding.severity === "error" || finding.severity === "inconsistent");
}
