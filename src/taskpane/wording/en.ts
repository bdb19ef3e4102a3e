import { enProof } from "./en-proof";
import { enTables } from "./en-tables";
import { enViews } from "./en-views";
import type { zh } from "./zh";

/** English wording of the shell. The type demands every key of the Chinese catalogue. */
const enShell = {
  "app.title": "Budget narrative assistant",
  "app.views": "Views",
  "app.notInExcel":
    "Please open this add-in inside Excel: Insert or Home tab → Add-ins → Budget narrative assistant. This page is not inside Excel, so there is no workbook to read.",
  "app.libraryMissing":
    "The Office component did not load, so the workbook cannot be read. Check the network, then close the pane and open it again.",
  "app.noAnswer": "Excel did not answer. Close this pane and open it again.",
  "app.retry": "Retry",

  "start.what":
    "Recognises published budget and final-account tables, proves every total, drafts and proofreads the 情况说明.",
  "start.privacy":
    "Everything stays on this computer: nothing is uploaded, and the workbook is not changed unless you say so.",
  "start.button": "Start",

  "view.summary": "Home",
  "view.tables": "Tables",
  "view.findings": "Checks",
  "view.narrative": "Draft",
  "view.proofreading": "Proof",
  "view.settings": "Settings",
  "view.loading": "Opening…",

  "run.idle": "Not started",
  "run.reading": "Reading sheet {done} of {total}",
  "run.readingStart": "Reading the workbook",
  "run.editing": "Waiting for you to finish editing a cell (press Enter)",
  "run.recognize": "Recognising tables {done}/{total}",
  "run.check": "Checking {done}/{total}",
  "run.draft": "Drafting {done}/{total}",
  "run.loading": "Getting ready to check",
  "run.ready": "Checked at {time}",
  "run.readyUnwatched": "Checked at {time} · changes are not noticed by themselves: check again",
  "run.staleWaiting": "Out of date · checks again when you pause",
  "run.failed": "Not finished",
  "run.cancelled": "Cancelled",
  "run.old": "Below are the results of {time}; they may be out of date.",
  "run.cancel": "Cancel",
  "run.again": "Check again",
  "run.now": "Check now",
  "run.progress": "Progress",

  "announce.reading": "Reading the workbook",
  "announce.checking": "Checking",
  "announce.ready": "Check finished: {relations} relations hold, {problems} places to look at.",
  "announce.stale": "The workbook has changed; the results are out of date.",
  "announce.proving": "Proofreading",
  "announce.failed": "Not finished. {reason}",
  "announce.cancelled": "Cancelled.",

  "problem.edit-mode": "A cell is still being edited. Press Enter to finish, then try again.",
  "problem.read-only": "The workbook is read-only, so nothing was written. Save an editable copy and try again.",
  "problem.protected":
    "The sheet or workbook is protected, so nothing was written. Unprotect it on the Review tab first.",
  "problem.not-readable":
    "Excel does not allow this workbook to be read, so there is no result. It may restrict permissions: ask its author for the right to read, then try again.",
  "problem.sheet-missing": "This sheet has been deleted or renamed. Please check again.",
  "problem.sheet-hidden": "This sheet is hidden. Unhide it first.",
  "problem.cell-hidden": "This cell is in a hidden row or column. Unhide it first.",
  "problem.other-workbook-in-front": "Another workbook is in front. Switch back to this one and try again.",
  "problem.too-large":
    "The sheet is too large to read at once. Delete the surplus rows and columns outside the tables and try again.",
  "problem.busy": "Excel is busy. Wait a few seconds and try again.",
  "problem.session-lost": "The connection to Excel was lost. Close this pane and open it again.",
  "problem.unsupported": "This version of Excel cannot do that. Please use Excel 2021 or later.",
  "problem.cancelled": "Cancelled.",
  "problem.unknown":
    "Excel did not finish this step and gave no reason. Try again; if that does not help, save and reopen the workbook.",
  "problem.review":
    "Something unexpected happened while checking and there is no result. Try again; if that does not help, look at the tables you corrected last.",
  "problem.file-unknown": "Make sure it is an .xlsx or .xls workbook without a password.",
  "problem.file-unreadable": "“{name}” could not be read. {reason}",
  "problem.text-unknown": "Make sure it is a .docx or .txt file without a password, or paste the text.",
  "problem.no-text": "“{name}” holds no text. Choose a .docx or .txt file with a narrative in it.",
  "problem.no-spot-check": "“{name}” is no record of a spot check. Choose one that was exported from More (.xlsx).",
  "problem.no-accounts": "“{name}” lists no account codes and names. Choose the official list of accounts of the year.",

  "goto.hiddenSheet": "The sheet of {place} is hidden.",
  "goto.hiddenRow": "{place} is in a hidden row.",
  "goto.hiddenColumn": "{place} is in a hidden column.",
  "goto.reveal": "Unhide and go there",
  "goto.maybeMoved": "The workbook has changed; {place} may no longer be the same cell.",
  "goto.movedAway":
    "The workbook has changed and {place} is no longer the same cell, so it was not opened. Pick it again in the new result.",
  "goto.locate": "Go to",
  "goto.to": "Go to {place}",
  "goto.prior": "Last year {place}",
  "goto.budget": "Budget {place}",
  "notice.dismiss": "OK",

  "file.remove": "Remove",

  "settings.language": "Language",
  "settings.theme": "Appearance",
  "settings.auto": "As Excel",
  "settings.zh": "中文",
  "settings.en": "English",
  "settings.light": "Light",
  "settings.dark": "Dark",
  "settings.accounts": "List of accounts",
  "settings.accountsNone":
    "Part of the built-in accounts is not confirmed by published documents and only gives hints. If you have the official list of the year, it goes first.",
  "settings.accountsChoose": "Choose a list…",
  "settings.accountsChosen": "The {n} accounts of “{name}” go first.",
  "settings.accountsOtherYear": " It is of {listed} and the open workbook of {year}, so it was not used.",
  "settings.notes": "Kept in the workbook",
  "settings.notesOn":
    "What you fill in, the reasons you accept findings with, the ticks of spot checks and your corrections are stored in this workbook; anyone who can open it can read them.",
  "settings.notesOff":
    "Nothing is stored in the workbook; what you fill in, accept, tick or correct is gone when the pane closes.",
  "settings.notesTurnOn": "Start keeping them",
  "settings.notesRemove": "Remove everything this add-in stored in the workbook",
  "settings.notesRemoved": "Removed. It takes effect when the workbook is saved.",
  "settings.privacy": "Privacy",
  "settings.privacyText":
    "This add-in computes on this computer only and sends no workbook content to any server. What Excel itself sends is up to Microsoft and outside this add-in's control.",
  "settings.version": "Version",
  "settings.versionText": "Budget Narrative Assistant {version}",
  "settings.keys": "Keys",
  "settings.keysText":
    "F8 next finding, Shift+F8 previous; in lists ↑ ↓ to move, Enter to open and Esc to go back; in the draft click a figure to go to its cell, ↑ ↓ between figures, Enter to the next blank; in a text being proofread ↑ ↓ between marks, Space to tick in a spot check.",

  "notes.ask":
    "Keep what you fill in, accept, tick and correct in this workbook? Anyone who can open it can read it; you can remove it at any time.",
  "notes.yes": "Keep",
  "notes.no": "Don't keep",
  "notes.damaged": "What was stored in the workbook earlier could not be read and was not used.",

  "strip.relationsHold": "This number takes part in {n} relations (all hold)",
  "strip.relationsBroken": "This number takes part in {n} relations, {broken} of them do not hold",
  "strip.calculation": "calculation",
  "strip.sumOf": "sum of {n} parts",
  "strip.none": "No relation proves this number",
  "strip.appears": "appears in “{heading}”, paragraph {n}",
  "strip.appearsMany": "appears {n} times in the draft",
  "strip.open": "Show the relations of {place}",
  "strip.close": "Close",
  "strip.relations": "Relations",
  "strip.sentences": "In the draft",

  "help.open": "Help",
  "help.rule": "Examples of this rule",
  "help.missing": "This page could not be loaded. Check the network and try again.",

  "list.back": "Back",
  "list.choose": "Choose an entry to see its details here.",
  "list.more": "Show {n} more",
} as const;

export const en = { ...enShell, ...enViews, ...enTables, ...enProof } satisfies Readonly<
  Record<keyof typeof zh, string>
>;
