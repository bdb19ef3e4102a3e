import type { JudgedEquation } from "./equation";
import type { Recognition } from "../recognition";
import type { BudgetReport } from "../report";
import type { Workbook } from "../workbook";
import { coverageOf } from "./coverage";
import { tablesAlone } from "./cross-table";
import { unitConsistency } from "./equations/unit-consistency";
import { diagnosisSteps } from "./diagnosis/diagnose";
import { swapsIn } from "./diagnosis/swaps";
import type { CheckResult, Finding, NotRun } from "./finding";
import { findingsOf, swapFinding, worstFirst } from "./findings";
import { isolated, judge } from "../reckoning";
import { Ledger } from "./ledger";
import { withoutMisread } from "./misread";
import { LINT_RULES } from "./lints";
import { withoutToldTwice } from "./lints/twice-stated";
import { isEquation, type Books } from "./rule";
import { type AnyRule, EQUATION_RULES } from "./rules";
import { unitDoubts } from "./unit-doubts";
import { withoutWrongUnits } from "./wrong-unit";

export interface CheckInput {
  readonly recognition: Recognition;
  readonly report: BudgetReport;
  /** What was recognised, cell by cell: formulas, words, what is hidden. Without it those rules have nothing to look at. */
  readonly workbook?: Workbook | undefined;
  /** Last year's workbook, when the user gave one. */
  readonly prior?: { readonly recognition: Recognition; readonly report: BudgetReport } | undefined;
  /** Fingerprint → reason of the findings the user has accepted; an empty reason accepts nothing. */
  readonly accepted?: ReadonlyMap<string, string>;
}

export interface CheckProgress {
  readonly done: number;
  readonly total: number;
}

/** So many relations are stated and judged between two breaths of the host: a few milliseconds' work. */
const SLICE = 200;

/** Checks a recognised workbook. Pure; the same input gives the same result in the same order. */
export function checkReport(input: CheckInput): CheckResult {
  const steps = checkSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in slices of a few milliseconds, so that a host can show progress, breathe and stop. */
export function* checkSteps(input: CheckInput): Generator<CheckProgress, CheckResult> {
  const total = EQUATION_RULES.length + LINT_RULES.length + 1;
  let done = 0;
  // What precedes and what prepares the first rule is as much work as several rules.
  yield { done, total };
  const books: Books = {
    current: new Ledger(input.recognition, input.report, "current"),
    workbook: input.workbook ?? { name: input.recognition.workbook, sheets: [] },
    prior: input.prior === undefined ? null : new Ledger(input.prior.recognition, input.prior.report, "prior"),
  };
  if (books.prior !== null) books.prior.doubt(unitDoubts(books.prior, []));
  yield { done, total };
  for (const table of books.current.tables) {
    books.current.factsOf(table);
    yield { done, total };
  }
  let { judged, notRun } = yield* judgedSteps(books, { done, total });
  done += EQUATION_RULES.length;
  const doubts = unitDoubts(books.current, judged);
  if (doubts.size > 0) {
    books.current.doubt(doubts);
    ({ judged, notRun } = yield* judgedSteps(books, { done, total }));
  }
  const linted: Finding[] = [];
  for (const rule of LINT_RULES) {
    const found = yield* run(() => rule.findings(books), { done, total });
    if (found === null) notRun.push(failed(rule));
    else linted.push(...found);
    yield { done: ++done, total };
  }
  const believed = withoutWrongUnits(judged, books.current);
  // Two lines in each other's place break so many sums that the reading of the table would be doubted instead.
  const { swaps, rivals } = swapsIn(believed, books.current);
  const explained = new Set(swaps.flatMap(({ explains }) => explains));
  const { kept: unexplained, notRun: misread } = withoutMisread(believed.filter((one) => !explained.has(one)));
  const remaining = new Set(unexplained);
  const kept = believed.filter((one) => explained.has(one) || remaining.has(one));
  yield { done, total };
  // A wrong unit is no cell's fault.
  const cellular = unexplained.filter(({ equation }) => equation.rule !== unitConsistency.id);
  const diagnoses = yield* diagnosisSteps(
    cellular,
    books,
    { done, total },
    new Set(rivals.flatMap(({ mends }) => mends)),
  );
  const findings = worstFirst([
    ...swaps.map(swapFinding),
    ...findingsOf(unexplained, diagnoses),
    ...withoutToldTwice(linted, kept),
  ]);
  return {
    findings: withAcceptance(findings, input.accepted ?? new Map()),
    relations: {
      checked: kept.length,
      holding: kept.filter(({ verdict }) => verdict !== "broken").length,
      notRun: distinct([...notRun, ...misread, ...tablesAlone(books.current, kept)]),
    },
    coverage: coverageOf(books.current, kept),
    equations: kept,
  };
}

interface JudgedBooks {
  readonly judged: readonly JudgedEquation[];
  readonly notRun: NotRun[];
}

/** Every relation of the books, stated and judged. */
function* judgedSteps(books: Books, { done, total }: CheckProgress): Generator<CheckProgress, JudgedBooks> {
  const judged: JudgedEquation[] = [];
  const notRun: NotRun[] = [];
  for (const [place, rule] of EQUATION_RULES.entries()) {
    const progress = { done: Math.min(done + place, EQUATION_RULES.length), total };
    const emissions = yield* run(() => rule.equations(books), progress);
    if (emissions === null) notRun.push(failed(rule));
    for (const emission of emissions ?? []) {
      if (isEquation(emission)) judged.push(judge(emission));
      else notRun.push(emission);
    }
    yield progress;
  }
  return { judged, notRun };
}

/** All that a rule says; null when it breaks down, which costs its own result and no other. */
function* run<T>(rule: () => Iterable<T>, progress: CheckProgress): Generator<CheckProgress, readonly T[] | null> {
  const steps = isolated(rule, SLICE);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield progress;
  }
}

function failed({ id, title }: AnyRule): NotRun {
  return { rule: id, reasonId: "rule-failed", data: { title } };
}

function withAcceptance(findings: readonly Finding[], accepted: ReadonlyMap<string, string>): readonly Finding[] {
  return findings.map((finding) => {
    const reason = accepted.get(finding.fingerprint)?.trim() ?? "";
    return reason === "" ? finding : { ...finding, accepted: reason };
  });
}

/** One line per rule, reason and place. */
function distinct(notRun: readonly NotRun[]): readonly NotRun[] {
  return [...new Map(notRun.map((one) => [JSON.stringify([one.rule, one.reasonId, one.data]), one])).values()];
}
