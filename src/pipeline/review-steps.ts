import { cellsInDoubt, type CheckResult, checkSteps } from "../checking";
import type { ImportedCatalogue } from "../classification";
import {
  type Answers,
  budgetMismatch,
  type DraftInput,
  type draftSteps,
  type Narrative,
  type NumberStyle,
  type PriorMismatch,
  priorMismatch,
} from "../narrative";
import type { Recognition, TableCorrection } from "../recognition";
import type { BudgetReport } from "../report";
import type { Workbook } from "../workbook";
import { type Book, type BookOptions, bookSteps } from "./book";
import type { LastText } from "./last-text";
import { retold } from "./steps";

/** Everything a review depends on; the same input gives the same review. */
export interface ReviewInput {
  readonly workbook: Workbook;
  readonly prior: Workbook | null;
  /** The user wants last year's workbook compared with whatever speaks against it. */
  readonly priorAnyway?: boolean;
  /** Beside a final account: the same unit's budget of that year. */
  readonly budget?: Workbook | null;
  readonly answers: Answers;
  /** Fingerprint of an accepted finding → the reason its user gave. */
  readonly accepted: ReadonlyMap<string, string>;
  readonly corrections: readonly TableCorrection[];
  readonly accounts?: ImportedCatalogue | null;
  readonly wording?: string;
  readonly style?: Partial<NumberStyle>;
  /** Last year's 情况说明, to be told again in its own words (`lastText`); needs last year's workbook. */
  readonly from?: LastText;
}

export interface Review {
  readonly recognition: Recognition;
  readonly prior: Recognition | null;
  /** The numbers of both workbooks with their meaning: what a text can be proofread against. */
  readonly report: BudgetReport;
  readonly priorReport: BudgetReport | null;
  /** Why last year's workbook is not compared with unasked; null when it is, or there is none. */
  readonly priorMismatch: PriorMismatch | null;
  /** True when it is compared with because the user wants so. */
  readonly priorAnyway?: boolean;
  /** Why the budget beside a final account is left aside; null when it is used, or there is none. */
  readonly budgetMismatch: PriorMismatch | null;
  readonly check: CheckResult;
  /** Null when no table could be recognised, so there is nothing to write about. */
  readonly narrative: Narrative | null;
  /** What has been filled in and the narrative already tells of. */
  readonly answers: Answers;
  /** All else that the narrative depends on. */
  readonly drafting: Drafting;
}

/** What a draft is written from, but for the answers. */
export type Drafting = Omit<DraftInput, "answers"> & { readonly from?: LastText };

export interface ReviewProgress {
  readonly phase: "recognize" | "check" | "draft";
  readonly done: number;
  readonly total: number;
}

/** Writes a draft in steps; handed in, so that a host may fetch the program that checks before the one that writes. */
export type Drafter = typeof draftSteps;

/** Recognise → check → draft, in steps of a few milliseconds for a host that must stay responsive. */
export function* reviewSteps(input: ReviewInput, drafter: Drafter): Generator<ReviewProgress, Review> {
  const budgeted = input.budget ?? null;
  const earlier = input.workbook.sheets.length + (input.prior?.sheets.length ?? 0);
  const sheets = earlier + (budgeted?.sheets.length ?? 0);
  const { accounts = null, corrections } = input;
  const current = yield* read(input.workbook, { corrections, accounts }, 0, sheets);
  const prior =
    input.prior === null ? null : yield* read(input.prior, { accounts }, input.workbook.sheets.length, sheets);
  const budget = budgeted === null ? null : yield* read(budgeted, { accounts }, earlier, sheets);
  const check = yield* inPhase(
    "check",
    checkSteps({ ...current, workbook: input.workbook, accepted: input.accepted, prior: prior ?? undefined }),
  );
  const { answers, wording, style, from } = input;
  const drafting = {
    report: current.report,
    prior: prior?.report ?? null,
    budget: budget?.report ?? null,
    anyway: input.priorAnyway === true,
    doubted: { current: cellsInDoubt("current", check.equations), prior: cellsInDoubt("prior", check.equations) },
    ...(wording === undefined ? {} : { wording }),
    ...(style === undefined ? {} : { style }),
    ...(from === undefined ? {} : { from }),
  };
  const narrative = toldAgain(drafting, answers) ?? (yield* inPhase("draft", drafter({ ...drafting, answers })));
  return {
    recognition: current.recognition,
    prior: prior?.recognition ?? null,
    report: current.report,
    priorReport: prior?.report ?? null,
    priorAnyway: input.priorAnyway === true,
    priorMismatch: prior === null ? null : priorMismatch(current.report, prior.report),
    budgetMismatch: budget === null ? null : budgetMismatch(current.report, budget.report),
    check,
    narrative,
    answers,
    drafting,
  };
}

/** Last year's text with this year's numbers; null where it is not asked for, or last year's workbook is not at hand. */
export function toldAgain({ from, ...drafting }: Drafting, answers: Answers): Narrative | null {
  const { report, prior, anyway } = drafting;
  if (from === undefined || prior === null) return null;
  if (anyway !== true && priorMismatch(report, prior) !== null) return null;
  return from({ ...drafting, prior, answers });
}

function read(
  workbook: Workbook,
  options: BookOptions,
  before: number,
  total: number,
): Generator<ReviewProgress, Book> {
  return retold(bookSteps(workbook, options), (done) => ({ phase: "recognize", done: before + done, total }));
}

function inPhase<T>(
  phase: ReviewProgress["phase"],
  steps: Generator<{ readonly done: number; readonly total: number }, T>,
): Generator<ReviewProgress, T> {
  return retold(steps, ({ done, total }) => ({ phase, done, total }));
}
