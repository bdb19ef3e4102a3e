import { builtInClassification, type Classification } from "../classification";
import type { Workbook } from "../workbook";
import type { TableCorrection } from "./corrections";
import { identityOf } from "./document";
import { draftSheet, type SheetDraft } from "./draft-table";
import { attachmentOf, type FinishContext, finishTable } from "./finish-table";
import { contentsEntries } from "./sheet/sheet-roles";
import type { Recognition, RecognizedSheet } from "./table";
import { titleKey } from "./sheet/titles";
import { unitWitness } from "./unit";

export interface RecognitionOptions {
  readonly accounts?: Classification;
  readonly corrections?: readonly TableCorrection[];
}

/** Recognises every table of a workbook, whatever layout it follows. Pure; never throws on content. */
export function recognizeWorkbook(workbook: Workbook, options: RecognitionOptions = {}): Recognition {
  const steps = recognitionSteps(workbook, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same, one sheet a step, so that a host can breathe in between. Yields the sheets done so far: none
 * while they are looked over for the first time.
 */
export function* recognitionSteps(
  workbook: Workbook,
  options: RecognitionOptions = {},
): Generator<number, Recognition> {
  const accounts = options.accounts ?? builtInClassification();
  const drafts: SheetDraft[] = [];
  let contents: ReadonlyMap<string, string> = new Map();
  for (const sheet of workbook.sheets) {
    const draft = draftSheet(sheet, options.corrections ?? []);
    if (draft.role === "table-of-contents") contents = contentsEntries(draft.grid);
    drafts.push(draft);
    yield 0;
  }
  const identity = identityOf(drafts, workbook.name);
  const context: FinishContext = {
    accounts,
    year: identity.year,
    organisation: identity.organisation,
    unit: unitWitness(drafts.flatMap((draft) => draft.tables)),
    contents,
    sharedAttachments: sharedAttachments(drafts),
  };
  const sheets: RecognizedSheet[] = [];
  for (const draft of drafts) {
    const tables = draft.tables.map((table) => finishTable(table, context));
    sheets.push({
      sheet: draft.grid.sheet.name,
      role: tables.length > 0 ? "table" : draft.role,
      reason: tables.length > 0 ? null : draft.reason,
      tables,
    });
    yield sheets.length;
  }
  return { workbook: workbook.name, document: identity, sheets };
}

/**
 * Numbers of papers with tables of different titles; the same title again is the same table going on.
 * 附件2 printed once, above the first of several tables, is the number of them all.
 */
function sharedAttachments(drafts: readonly SheetDraft[]): ReadonlySet<string> {
  const titles = new Map<string, string>();
  const shared = new Set<string>();
  let paper: string | null = null;
  for (const table of drafts.flatMap((draft) => draft.tables)) {
    const number: string | null = attachmentOf(table) ?? paper;
    if (number === null) continue;
    const title = titleKey(table.title);
    if ((titles.get(number) ?? title) !== title) shared.add(number);
    titles.set(number, title);
    paper = number.includes("-") ? null : number;
  }
  return shared;
}
