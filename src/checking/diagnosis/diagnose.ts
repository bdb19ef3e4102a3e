import type { JudgedEquation } from "../equation";
import type { Suspect } from "../finding";
import type { Books } from "../rule";
import { Board } from "./board";
import { Detective, type Hypothesis } from "./hypothesis";
import { Network, type Node } from "./network";
import { SuspectQueue } from "./queue";
import { Surroundings } from "./surroundings";

/** Who broke a relation, likeliest first. */
export interface Diagnosis {
  readonly suspects: readonly Suspect[];
  readonly ambiguous: boolean;
  /** Stable name of the cell to be mended; relations with the same one are mended together. */
  readonly group: string | null;
}

/** More suspects than these help nobody. */
const SUSPECTS_SHOWN = 5;
/** Scores closer than this cannot be told apart: no relation separates them, only likelihood of the slip. */
const TELLING = 0.15;
/** So many cells are weighed between two breaths of the host. */
const SLICE = 100;
/** How sharply scores turn into shares of suspicion. */
const TEMPERATURE = 0.25;

/**
 * Over all relations together: the cell whose change mends most broken ones and breaks none that
 * hold is taken first, its change is assumed, and the next one is sought among what is still
 * broken. The result is the smallest set of cells a greedy search finds.
 */
export function* diagnosisSteps<Progress>(
  judged: readonly JudgedEquation[],
  books: Books,
  progress: Progress,
): Generator<Progress, ReadonlyMap<JudgedEquation, Diagnosis>> {
  const broken = judged.filter(({ verdict }) => verdict === "broken");
  const diagnoses = new Map<JudgedEquation, Diagnosis>();
  if (broken.length === 0) return diagnoses;
  const detective = new Detective(new Network(judged, broken), new Board(), new Surroundings(books));
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

/** The suspects of one relation, the chosen one first. */
function lineUp(relation: JudgedEquation, culprit: Hypothesis | null, detective: Detective): Diagnosis {
  const others = detective.network
    .cellsOf(relation)
    .flatMap((node) => (node === culprit?.node ? [] : (detective.bestFor(node, relation) ?? [])))
    .sort((left, right) => right.score - left.score)
    .slice(0, SUSPECTS_SHOWN - (culprit === null ? 0 : 1))
    .map((hypothesis) => detective.sharpen(hypothesis));
  const ranked = culprit === null ? others : [culprit, ...others];
  const [first, second] = ranked;
  const weights = ranked.map(({ score }) => Math.exp((score - first!.score) / TEMPERATURE));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    suspects: ranked.map((hypothesis, place) => suspectOf(hypothesis, weights[place]! / whole)),
    ambiguous: first !== undefined && second !== undefined && first.score - second.score < TELLING,
    group: first?.node.key ?? null,
  };
}

function suspectOf({ node, value, slip }: Hypothesis, share: number): Suspect {
  return {
    cell: node.term.cell,
    workbook: node.term.workbook,
    label: node.term.label,
    stored: node.term.amount?.value ?? null,
    suggested: value,
    slip,
    score: Math.round(Math.min(1, share) * 1000) / 1000,
  };
}
