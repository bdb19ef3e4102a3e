import {
  builtInClassification,
  classificationFor,
  type Classification,
  type ImportedCatalogue,
} from "../classification";
import { type Recognition, recognitionSteps, type TableCorrection } from "../recognition";
import { type BudgetReport, reportSteps } from "../report";
import type { Workbook } from "../workbook";
import { retold } from "./steps";

/** A workbook as the later rooms want it. */
export interface Book {
  readonly recognition: Recognition;
  readonly report: BudgetReport;
}

export interface BookOptions {
  readonly corrections?: readonly TableCorrection[];
  /** The user's own official list; one of another year stands aside. */
  readonly accounts?: ImportedCatalogue | null;
}

/** Recognises a workbook and gathers its facts, yielding the number of sheets read so far. */
export function* bookSteps(workbook: Workbook, options: BookOptions = {}): Generator<number, Book> {
  const recognition = yield* recognitionSteps(workbook, { corrections: options.corrections ?? [] });
  yield workbook.sheets.length;
  const accounts = accountsOf(recognition.document.year, options.accounts ?? null);
  const report = yield* retold(reportSteps(recognition, accounts), () => workbook.sheets.length);
  return { recognition, report };
}

/** Recognition goes by structure and needs no list; names and their standing are looked up in this one. */
function accountsOf(year: number | null, imported: ImportedCatalogue | null): Classification {
  const ownYear = year ?? imported?.year ?? null;
  return imported === null || ownYear === null ? builtInClassification() : classificationFor(ownYear, imported);
}
