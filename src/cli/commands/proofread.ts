import { basename } from "node:path";
import {
  annotatedDocx,
  leftOutLines,
  type NarrativeText,
  proofReport,
  readNarrative,
  remarksOn,
  reportWords,
} from "../../documents";
import { type Book, bookSteps, finish, proof, type ProofBasis, textBasis } from "../../pipeline";
import { type Claim, claimText } from "../../proofreading";
import { readAccounts, refuseOtherYear } from "../accounts";
import { CommandFailure } from "../failure";
import { readBook, readBytes, readDocument } from "../files";
import type { Invocation } from "../invocation";
import { proofreadingJson } from "../json/proofreading";
import type { Language } from "../language";
import { type Outcome, WORSE_THAN_REMINDERS } from "../outcome";
import { inForm, PROGRAM_VERSION } from "../report-output";
import { proofreadingText } from "../text/proofreading";
import { words } from "../wording";

const NARRATIVE = /\.(?:docx|txt)$/i;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Proves an existing narrative from the tables, or, without a workbook, from itself.
 * Status 1 when something is wrong beyond a doubt: 错误 or 不一致.
 * @throws CommandFailure when there is nothing to prove, or the workbook has nothing to prove it from
 */
export async function proofreadCommand(invocation: Invocation): Promise<Outcome> {
  const { options, language } = invocation;
  const { book, path } = filesOf(invocation);
  const basis = book === null ? null : await basisIn(book, invocation);
  const bytes = await readBytes(path, language);
  const read = await narrativeIn(bytes, path, language);
  if (options.annotate !== undefined && !read.isWord) throw new CommandFailure(words(language).annotateText(path));
  const proven = basis ?? textBasis(read.text, statedIn(invocation));
  const proofreading = proof(read.text, proven);
  const leftOut = leftOutLines(read.leftOut, language);
  const told = {
    proofreading,
    basis: proven,
    sentence: (claim: Claim) => claimText(claim, language),
    // Reasons are given in the pane; here nobody has accepted anything.
    accepted: () => null,
    language,
  };
  const files = { text: basename(path), book: nameOf(book), prior: nameOf(options.prior) };
  const result = await inForm(invocation, {
    text: () => [proofreadingText(proofreading, proven, language), ...leftOut].join("\n"),
    json: () => proofreadingJson(proofreading, proven.report.document, read.leftOut, language),
    paper: () => proofReport({ ...told, files, leftOut, made: { at: Date.now(), version: PROGRAM_VERSION } }),
  });
  const status = proofreading.findings.some(isWrong) ? WORSE_THAN_REMINDERS : 0;
  if (options.annotate === undefined) return { status, result };
  const content = await annotatedDocx(bytes, remarksOn(told), {
    author: reportWords(language).product,
    date: new Date(),
  });
  return { status, result, copy: { path: options.annotate, content } };
}

function nameOf(path: string | null | undefined): string | null {
  return path === null || path === undefined ? null : basename(path);
}

/** One file is the text alone when its name says so; a workbook alone has no text to prove. */
function filesOf({ positionals, options, language }: Invocation): { book: string | null; path: string } {
  const say = words(language);
  const [first, second] = positionals;
  if (second !== undefined) return { book: first!, path: second };
  if (!NARRATIVE.test(first!)) throw new CommandFailure(say.missingText);
  if (options.prior !== undefined || options.accounts !== undefined) throw new CommandFailure(say.textAlone);
  return { book: null, path: first! };
}

async function basisIn(book: string, { options, language }: Invocation): Promise<ProofBasis> {
  const say = words(language);
  const accounts = await readAccounts(options.accounts, language);
  const recognised = async (workbook: string): Promise<Book> =>
    finish(bookSteps(await readBook(workbook, language), { accounts }));
  const { report } = await recognised(book);
  if (report.tables.length === 0) throw new CommandFailure(say.cannotProofread(book, say.noDraft["no-tables"]));
  refuseOtherYear(accounts, report.document.year, language);
  return { report, priorReport: options.prior === undefined ? null : (await recognised(options.prior)).report };
}

/** What the user says of a text without a workbook. @throws CommandFailure for a year that is none */
function statedIn({ options, language }: Invocation): NonNullable<Parameters<typeof textBasis>[1]> {
  const { year, document } = options;
  if (year !== undefined && !YEAR.test(year)) throw new CommandFailure(words(language).badYear(year));
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(document === undefined ? {} : { kind: document }),
  };
}

function isWrong({ severity }: Claim): boolean {
  return severity === "error" || severity === "inconsistent";
}

async function narrativeIn(bytes: Uint8Array, path: string, language: Language): Promise<NarrativeText> {
  const read = await readDocument(path, language, () => readNarrative(bytes));
  if (read.text.trim() === "") throw new CommandFailure(words(language).emptyText(basename(path)));
  return read;
}
