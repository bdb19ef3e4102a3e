import { isolated } from "../reckoning";
import { bindingSteps } from "./binding";
import { type Claim, FIGURE_KINDS, type Heading, type Proofreading, type ProofSummary, type Verdict } from "./claim";
import { changeSteps } from "./comparing/statements";
import { judgedPlaces } from "./judged-places";
import { ledgerSteps } from "./ledger/ledger";
import { basicListSteps } from "./naming/basic-lists";
import { type ProofInput, type Reading, readingSteps } from "./reading/reading";
import { PROOF_RULES } from "./rules";

export interface ProofProgress {
  readonly done: number;
  readonly total: number;
}

/** Reads a 情况说明 beside its tables, a claim a step, so that a host can breathe in between. */
export function* proofreadSteps(input: ProofInput): Generator<ProofProgress, Proofreading> {
  const total = PROOF_RULES.length + 1;
  const opening = readingSteps(input);
  let opened = opening.next();
  for (; opened.done !== true; opened = opening.next()) yield { done: 0, total };
  const reading = opened.value;
  // What several rules ask for is sought in steps before the first of them does.
  for (const seek of [bindingSteps, ledgerSteps, changeSteps, basicListSteps]) {
    const steps: Generator<void, unknown> = seek(reading);
    do yield { done: 1, total };
    while (steps.next().done !== true);
  }
  const claims: Claim[] = [];
  const failed: string[] = [];
  for (const [index, rule] of PROOF_RULES.entries()) {
    const progress: ProofProgress = { done: index + 2, total };
    const steps = isolated(() => rule.claims(reading), 1);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yield progress;
    if (step.value === null) failed.push(rule.title);
    else claims.push(...step.value);
    yield progress;
  }
  claims.sort((left, right) => left.start - right.start || right.end - left.end);
  const findings = claims.filter(({ verdict }) => verdict === "disagrees");
  return { text: input.text, headings: headingsOf(reading), claims, findings, failed, summary: summaryOf(claims) };
}

/** A heading that is the beginning of a sentence is named by that beginning. */
function headingsOf({ sections, flow }: Reading): readonly Heading[] {
  return sections
    .filter(({ depth, head }) => depth > 0 && head.end > head.start)
    .map(({ head, mark, title }) => ({
      start: flow.original(head.start, head.end).start,
      title: head.text.slice(0, (mark?.length ?? 0) + title.length),
    }));
}

/** The same at once, for hosts that nobody waits on. */
export function proofread(input: ProofInput): Proofreading {
  const steps = proofreadSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function summaryOf(claims: readonly Claim[]): ProofSummary {
  const figures = judgedPlaces(claims.filter(({ kind }) => FIGURE_KINDS.includes(kind)));
  const count = (verdict: Verdict): number => figures.filter((one) => one.verdict === verdict).length;
  return {
    figures: figures.length,
    agree: count("agrees"),
    disagree: count("disagrees"),
    unverifiable: count("unverifiable"),
  };
}
