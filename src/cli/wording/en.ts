import { optionsHelp } from "../options";
import type { Words } from "./words";

export const EN: Words = {
  usage: `Usage:
  budget-narrative recognize BOOK [options]
  budget-narrative check     BOOK [options]
  budget-narrative draft     BOOK [options]
  budget-narrative proofread [BOOK] TEXT(.docx|.txt) [options]
  budget-narrative batch     check|recognize FOLDER|FILE|PATTERN… [options]
Options:
${optionsHelp("en")}`,
  isFolder: (path) => `${path} is a folder. Give one workbook.`,
  cannotOpen: (path) => `Cannot open ${path}. Check that the path is right and the file exists.`,
  cannotWrite: (path) => `Cannot write ${path}. Check that the folder exists and no other program has the file open.`,
  missingBook: "No workbook given. Put the path of a workbook after the command.",
  unknownCommand: (command) => `Unknown command "${command}". Commands: recognize, check, draft, proofread, batch.`,
  unknownOption: (name) => `Bad option: there is no ${name}. See --help.`,
  optionOfOthers: (name, command, others) =>
    `Bad option: ${name} is not for ${command}, only for ${others.join(", ")}. Leave it out.`,
  optionTwice: (name) => `Bad option: ${name} is given twice. Keep one.`,
  optionWithValue: (name) => `Bad option: ${name} takes no value. Write ${name} alone.`,
  optionWithoutValue: (name) => `Bad option: ${name} wants a value behind it. See --help.`,
  badChoice: (name, value, choices) => `Bad option: ${name} cannot be "${value}". Choices: ${choices.join(", ")}.`,
  badYear: (year) => `Bad option: --year is a year of four digits, not "${year}".`,
  extraArguments: (extra) => `Not understood: ${extra.join(" ")}. Leave it out, or quote a path with spaces.`,
  unknownAnswers: (ids) =>
    `The answers name blanks that this draft does not have: ${ids.join(", ")}. See "blanks" in draft --format json.`,
  outputIsInput: (path) =>
    `Cannot write to ${path}: it is one of the files read, and would be lost. Name another with -o.`,
  cannotPrint: "The result could not be written out completely; the disk may be full. Make room and run it again.",
  noTableRecognised: (workbook) =>
    `No budget or final-account table was recognised in ${workbook}. Check the file; the output says why, sheet by sheet.`,
  cannotCheck: (workbook, why) => `Cannot check ${workbook}: ${why}.`,
  textAlone: "--prior and --accounts go with this year's workbook: proofread BOOK TEXT.",
  workerDied: "The process that worked on this file ended early; it may be too large. Run check on it alone.",
  badAnswers: (path) => `The answers in ${path} are not of the form {"<blank id>": "answer", …}.`,
  noAccounts: (path) => `${path} lists no account codes and names. Give the official list of accounts of the year.`,
  accountsOfOtherYear: (listed, year) =>
    `The list of accounts is of ${listed}, the workbook of ${year}. Give the list of ${year}, or leave out --accounts.`,
  missingText: "No text given. Write proofread [BOOK] TEXT, the text being a .docx or .txt file.",
  emptyText: (name) => `${name} holds no text. Give a .docx or .txt file with a narrative in it.`,
  cannotProofread: (workbook, why) => `Cannot proofread against ${workbook}: ${why}.`,
  noFiles: (pattern) => `No workbook (.xlsx, .xls, .ods, .csv, web page, XML) found in ${pattern}.`,
  cannotDraft: (workbook, why) => `Cannot draft for ${workbook}: ${why}.`,
  missingFolder: "No folder given. Write batch check FOLDER or batch recognize FOLDER.",
  unexpected: (detail) => `The program failed (${detail}). Your files are unchanged.`,
  roles: {
    table: "table",
    cover: "cover",
    "table-of-contents": "contents",
    narrative: "narrative",
    unread: "not read",
  },
  reasons: {
    empty: "the sheet is empty",
    "no-title-no-header": "no title and no header were found",
    "title-only": "there is a title but no header below it",
    "header-unknown": "the columns are not those of such a table",
    "not-a-budget-table": "it does not look like a budget table",
    "government-budget": "it is a table of a government, not of a department",
  },
  empty: "empty",
  table: ({ title, sheet, unit, rows, low }) =>
    `${title} (${sheet}, ${unit}, ${rows} rows${low ? ", low confidence, please check" : ""})`,
  document: ({ organisation, year, final }) => `${organisation} · ${final ? "final account" : "budget"} ${year}`,
  relations: (checked, broken, notRun) =>
    `${checked} relations checked: ${checked - broken} hold, ${broken} do not, ${notRun} could not run.`,
  coverage: ({ numericCells, holding, inDoubt, unproved }) =>
    `${numericCells} amounts: ${holding} hold, ${inDoubt} stand in relations that do not, ${unproved.length} are in none.`,
  suspect: (cause, mends) => `most likely: ${cause}; that mends ${mends} of these and disturbs nothing else`,
  suspects: (causes, candidates) =>
    candidates === 1
      ? `perhaps: ${causes.join("")}`
      : `any of ${candidates} cells would explain it: ${causes.join("; ")}${candidates > causes.length ? " …" : ""}`,
  figures: ({ figures, agree, disagree, unverifiable }) =>
    `${figures} figures: ${agree} agree, ${disagree} do not, ${unverifiable} cannot be verified.`,
  annotateText: (path) =>
    `${path} is not a Word document and cannot take comments. Use a .docx or leave out --annotate.`,
  failed: (title) => `the check “${title}” broke down and was not made`,
  unverifiable: "cannot be verified",
  priorAside: {
    "same-book": "The prior workbook is this very workbook and was not compared with.",
    "another-unit": "The prior workbook is of another unit and was not compared with.",
    "another-kind": "The prior workbook is of another kind (budget or final account) and was not compared with.",
    "another-year": "The prior workbook is not of the year before and was not compared with.",
  },
  budgetAside: {
    "same-book": "--budget names the final account itself",
    "another-unit": "--budget names another unit's budget",
    "another-kind": "--budget is for final accounts, and names the same unit's budget of that year",
    "another-year": "--budget names a budget of another year than the final account",
  },
  fromNeedsPrior: "--from needs last year's workbook with --prior: it says what the numbers of last year's text are.",
  lastYearsErrors: (count) =>
    `Last year's text has ${count} problem${count === 1 ? "" : "s"}; none of its numbers is carried on, mind the words:`,
  doubts: (count) =>
    `${count} place${count === 1 ? "" : "s"} of the text in doubt: a relation of the cells does not hold, or code and name disagree; run check first.`,
  priorUsed: (organisation, year) => `Last year: ${organisation}, ${year}`,
  priorRefused: (path, why) =>
    `Cannot draft with ${path}: ${why.replace(" and was not compared with.", "")}. Add --anyway to use it all the same.`,
  unstated: "not stated",
  noDraft: {
    "government-budget":
      "this is the budget of a government, not of a department; only a department's statement is drafted",
    "no-tables": "no budget or final-account table was recognised; check the file, or run recognize to see why",
    "unknown-wording": "there is no wording of that name; leave out --wording to have it chosen",
    "wording-of-another-kind": "the wording is for the other kind of document; leave out --wording to have it chosen",
    "no-wording": "there is no wording yet for this kind of document",
  },
};
