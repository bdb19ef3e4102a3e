import { Decimal } from "../../amounts";
import type { JudgedEquation } from "../equation";
import type { Suspect, Verdict } from "../finding";
import type { Books } from "../rule";
import { Board } from "./board";
import { Chains } from "./chain";
import { Detective, type Hypothesis } from "./hypothesis";
import { mayBeALine } from "./lines";
import { Network, type Node } from "./network";
import { SuspectQueue } from "./queue";
import { Surroundings } from "./surroundings";

/** Who broke a relation, likeliest first. */
export interface Diagnosis {
  readonly suspects: readonly Suspect[];
  readonly verdict: Verdict;
  /** How many cells might be the one. */
  readonly candidates: number;
  /** Stable name of the cell to be mended; relations with the same one are mended together. */
  readonly group: string | null;
}

/** More suspects than these help nobody. */
const SUSPECTS_SHOWN = 5;
/** So many cells are weighed between two breaths of the host. */
const SLICE = 100;
/** One relation accuses; it takes a second, independent one to tell which of its cells is wrong. */
const WITNESSES = 2;
/** How sharply scores turn into shares of suspicion. */
const TEMPERATURE = 0.25;

/**
 * Over all relations together: the cell whose change mends most broken ones and breaks none that
 * hold is taken first, its change is assumed, and the next one is sought among what is still
 * broken. The result is the smallest set of cells a greedy search finds. `rivals` are relations that an exchange of
 * two numbers would mend as well.
 */
export function* diagnosisSteps<Progress>(
  judged: readonly JudgedEquation[],
  books: Books,
  progress: Progress,
  rivals: ReadonlySet<JudgedEquation> = new Set(),
): Generator<Progress, ReadonlyMap<JudgedEquation, Diagnosis>> {
  const broken = judged.filter(({ verdict }) => verdict === "broken");
  const diagnoses = new Map<JudgedEquation, Diagnosis>();
  if (broken.length === 0) return diagnoses;
  const board = new Board();
  const detective = new Detective(
    new Network(judged, broken),
    board,
    new Surroundings(books),
    new Chains(judged, board),
    rivals,
  );
  yield progress;
  const queue = new SuspectQueue();
  let weighed = 0;
  for (const node of cellsOf(broken, detective)) {
    const hypothesis = detective.bestFor(node);
    if (hypothesis !== null) queue.put(hypothesis);
    if (++weighed % SLICE === 0) yield progress;
  }
  const settled = new Set<Node>();
  for (let next = queue.take(); next !== null; next = queue.take()) {
    if (++weighed % SLICE === 0) yield progress;
    if (settled.has(next.node)) continue;
    const fresh = detective.bestFor(next.node);
    if (fresh === null || fresh.mends.length === 0 || fresh.score <= 0) continue;
    if (fresh.score < queue.topScore()) {
      queue.put(fresh);
      continue;
    }
    const culprit = detective.sharpen(fresh);
    for (const relation of culprit.mends)
      if (!diagnoses.has(relation)) diagnoses.set(relation, lineUp(relation, culprit, detective));
    settled.add(culprit.node);
    detective.board.apply(detective.network.effectsOf(culprit.node), detective.changeOf(culprit));
    yield progress;
  }
  const undecided = broken.filter((relation) => !diagnoses.has(relation));
  for (const relation of undecided.filter((one) => !isHint(one)))
    diagnoses.set(relation, lineUp(relation, null, detective));
  const suspected = new Set([...diagnoses.values()].map(({ group }) => group));
  for (const relation of undecided.filter(isHint)) {
    const node = detective.network.cellsOf(relation).find(({ key }) => suspected.has(key));
    diagnoses.set(relation, lineUp(relation, node === undefined ? null : detective.bestFor(node, relation), detective));
  }
  return diagnoses;
}

/** A rule of thumb names no suspect against what the laws have named. */
function isHint({ equation }: JudgedEquation): boolean {
  return equation.strength === "hint";
}

function cellsOf(broken: readonly JudgedEquation[], { network }: Detective): ReadonlySet<Node> {
  return new Set(broken.flatMap((relation) => network.cellsOf(relation)));
}

/** The suspects of one relation, likeliest first; the chosen one is among them. */
function lineUp(relation: JudgedEquation, culprit: Hypothesis | null, detective: Detective): Diagnosis {
  const others = detective.network
    .cellsOf(relation)
    .flatMap((node) => (node === culprit?.node ? [] : (detective.bestFor(node, relation) ?? [])));
  const all = [...(culprit === null ? [] : [culprit]), ...others].sort((left, right) => right.score - left.score);
  const ranked = all.slice(0, SUSPECTS_SHOWN).map((one) => (one === culprit ? one : detective.sharpen(one)));
  const best = Math.max(...ranked.map(({ score }) => score));
  const weights = ranked.map(({ score }) => Math.exp((score - best) / TEMPERATURE));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const [first, ...rest] = all;
  if (first === undefined) return together(relation, detective);
  return {
    suspects: ranked.map((hypothesis, place) => suspectOf(hypothesis, weights[place]! / whole)).sort(byScore),
    verdict: isCertain(first, rest, relation, detective) ? "certain" : "one-of",
    candidates: all.length,
    group: (culprit ?? first).node.key,
  };
}

/** Nothing else that was thought of explains as much: no other cell, no two in each other's place, no row too few or too many. */
function isCertain(
  first: Hypothesis,
  rest: readonly Hypothesis[],
  relation: JudgedEquation,
  { rivals }: Detective,
): boolean {
  return (
    first.mends.length >= WITNESSES &&
    rest.every((other) => other.weight < first.weight) &&
    !rivals.has(relation) &&
    !mayBeALine(first) &&
    !isRoundingInAnotherUnit(relation)
  );
}

const FEN = new Decimal("0.01");

/** Amounts of 万元 under a heading of 元 count as exact; what is then a cent or two apart was only rounded. */
function isRoundingInAnotherUnit({ equation, difference }: JudgedEquation): boolean {
  const numbers = equation.contributors.length + 1;
  return difference.abs().lte(FEN.times(numbers).div(2));
}

/** No cell alone explains it. Several that state one number might, but then who was copied from whom is a guess. */
function together(relation: JudgedEquation, detective: Detective): Diagnosis {
  const [likeliest] = detective.network
    .cellsOf(relation)
    .flatMap((node) => detective.bestTogether(node, relation) ?? [])
    .sort((left, right) => right.score - left.score);
  return likeliest === undefined
    ? { suspects: [], verdict: "unknown", candidates: 0, group: null }
    : { suspects: [suspectOf(likeliest, 1)], verdict: "one-of", candidates: 1, group: likeliest.node.key };
}

function byScore(left: Suspect, right: Suspect): number {
  return right.score - left.score;
}

function suspectOf({ node, value, slip, mends, along }: Hypothesis, share: number): Suspect {
  return {
    cell: node.term.cell,
    workbook: node.term.workbook,
    label: node.term.label,
    stored: node.term.amount?.value ?? null,
    suggested: value.isZero() ? null : value,
    slip,
    score: Math.round(Math.min(1, share) * 1000) / 1000,
    mends: mends.length,
    breaks: 0,
    ...(along.length === 0 ? {} : { along: along.map(({ workbook, cell }) => ({ workbook, cell })) }),
  };
}
