import { type CheckResult, checkSteps } from "../checking";
import { type Answers, draftSteps, type Narrative } from "../narrative";
import { type Recognition, recognitionSteps, type TableCorrection } from "../recognition";
import { type BudgetReport, buildReport } from "../report";
import type { Workbook } from "../workbook";

/** Everything a review depends on; the same input gives the same review. */
export interface ReviewInput {
  readonly workbook: Workbook;
  readonly prior: Workbook | null;
  readonly answers: Answers;
  /** Fingerprint of an accepted finding → the reason its user gave. */
  readonly accepted: ReadonlyMap<string, string>;
  readonly corrections: readonly TableCorrection[];
  readonly wording?: string;
}

export interface Review {
  readonly recognition: Recognition;
  readonly prior: Recognition | null;
  readonly check: CheckResult;
  /** Null when no table could be recognised, so there is nothing to write about. */
  readonly narrative: Narrative | null;
}

export interface ReviewProgress {
  readonly phase: "recognize" | "check" | "draft";
  readonly done: number;
  readonly total: number;
}

/** Recognise → check → draft, in steps of a few milliseconds for a host that must stay responsive. */
export function* reviewSteps(input: ReviewInput): Generator<ReviewProgress, Review> {
  const sheets = input.workbook.sheets.length + (input.prior?.sheets.length ?? 0);
  const recognition = yield* recognize(input.workbook, input.corrections, 0, sheets);
  const prior = input.prior === null ? null : yield* recognize(input.prior, [], input.workbook.sheets.length, sheets);
  const check = yield* inPhase(
    "check",
    checkSteps({ recognition, accepted: input.accepted, ...(prior === null ? {} : { prior: { recognition: prior } }) }),
  );
  const narrative = yield* draft(recognition, prior, input);
  return { recognition, prior, check, narrative };
}

/** The whole review at once, for hosts that nobody waits on. */
export function review(input: ReviewInput): Review {
  return finish(reviewSteps(input));
}

/** Runs steps to their end. */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function* recognize(
  workbook: Workbook,
  corrections: readonly TableCorrection[],
  before: number,
  total: number,
): Generator<ReviewProgress, Recognition> {
  const steps = recognitionSteps(workbook, { corrections });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield { phase: "recognize", done: before + step.value, total };
  }
}

function* draft(
  recognition: Recognition,
  prior: Recognition | null,
  input: ReviewInput,
): Generator<ReviewProgress, Narrative | null> {
  const report: BudgetReport = buildReport(recognition);
  if (report.tables.length === 0) return null;
  return yield* inPhase(
    "draft",
    draftSteps({
      report,
      prior: prior === null ? null : buildReport(prior),
      answers: input.answers,
      ...(input.wording === undefined ? {} : { wording: input.wording }),
    }),
  );
}

function* inPhase<T>(
  phase: ReviewProgress["phase"],
  steps: Generator<{ readonly done: number; readonly total: number }, T>,
): Generator<ReviewProgress, T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield { phase, done: step.value.done, total: step.value.total };
  }
}
