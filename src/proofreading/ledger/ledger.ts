import { standingOf } from "../binding";
import { boundOf } from "../comparing/bound-figures";
import type { Figure } from "../reading/figures";
import type { Reading } from "../reading/reading";
import type { Share } from "../saying/say";
import { sayingSteps } from "../saying/sayings";
import { impossibleBases } from "./bases";
import { changeWays } from "./changes";
import { changeSums } from "./change-sums";
import { type Blame, diagnose } from "./diagnosis";
import { Entries, MOST_ALIKE } from "./entries";
import { evenedShares } from "./evened";
import { type JudgedWord, judgedWords, turnedChanges } from "./directions";
import type { Question } from "./question";
import { asked } from "./question";
import { type Linear, Ratio, type Relation } from "./relation";
import { balancedIn, repeatedIn } from "./repeated";
import { completionWays, shareWays } from "./shares";
import { sumsIn } from "./sums";

/** What a text says of its numbers, and what that proves. */
export interface Ledger {
  readonly entries: Entries;
  /** A relation that holds for each number that one holds for, the most telling first. */
  readonly proved: ReadonlyMap<Figure, Relation>;
  /** What cannot be right. */
  readonly blames: readonly Blame[];
  /** Words of direction that numbers of the text decide. */
  readonly words: readonly JudgedWord[];
  /** What only digits that were not printed could explain. */
  readonly hints: readonly Relation[];
}

const LEDGERS = new WeakMap<Reading, Ledger>();

export function ledgerOf(reading: Reading): Ledger {
  const steps = ledgerSteps(reading);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps, so that a host can breathe in between. */
export function* ledgerSteps(reading: Reading): Generator<void, Ledger> {
  let ledger = LEDGERS.get(reading);
  if (ledger !== undefined) return ledger;
  const entries = new Entries(yield* sayingSteps(reading));
  yield;
  const questions: Question[] = [];
  const put = (ways: readonly Relation[]): void => {
    for (const question of asked(ways)) questions.push(question);
  };
  const sums: Linear[] = [];
  for (const ways of sumsIn(entries)) {
    sums.push(...ways);
    put(ways);
    yield;
  }
  for (const sum of changeSums(entries, sums)) {
    put([sum]);
    yield;
  }
  for (const relations of [repeatedIn(entries), balancedIn(entries), impossibleBases(entries)])
    for (const one of relations) {
      put([one]);
      yield;
    }
  const words: JudgedWord[] = [];
  for (const word of judgedWords(entries)) {
    words.push(word);
    yield;
  }
  const turned = turnedChanges(words);
  const listed = sharesByList(entries);
  const evened = evenedShares(listed);
  for (const saying of entries.sayings) {
    yield;
    if (saying.kind === "change" && !turned.has(saying)) for (const ways of changeWays(saying, entries)) put(ways);
    if (saying.kind === "share") put(evened(saying, shareWays(saying, entries, listed.get(saying) ?? [])));
    if (saying.kind === "completion") put(completionWays(saying, entries));
  }
  LEDGERS.set(reading, (ledger = { entries, words, ...(yield* judged(questions, tablesOf(reading))) }));
  return ledger;
}

function* judged(questions: readonly Question[], tables: Tables): Generator<void, Omit<Ledger, "entries" | "words">> {
  const proved = new Map<Figure, Relation>();
  const failing: Question[] = [];
  const near: Relation[] = [];
  for (const question of questions) {
    yield;
    const { best } = question;
    const state = question.state();
    if (state === "holds") for (const figure of best.figures) if (!proved.has(figure)) proved.set(figure, best);
    // A sum the tables deny is told of already, and makes everything fail that it stands in.
    if (state === "holds" || best.figures.some(tables.deny)) continue;
    if (best instanceof Ratio && best.isAbsurd) continue;
    if (state === "fails" && question.ways[0].sure) failing.push(question);
    // Whoever worked a percentage out from the tables had digits that the text does not print.
    if (
      state === "near" &&
      (best.sure || question.ways[0].sure) &&
      !best.figures.every((one) => one === best.derived || tables.bearOut(one))
    )
      near.push(best);
  }
  const blames = diagnose(questions, failing, tables.bearOut);
  for (const { mended, figures, mends } of blames)
    if (mends > 1)
      for (const relation of mended)
        for (const figure of relation.figures)
          if (!figures.includes(figure) && !proved.has(figure)) proved.set(figure, relation);
  return { proved, blames, hints: near.filter(({ derived }) => !proved.has(derived)) };
}

/** What the tables say of the text's sums. */
interface Tables {
  readonly bearOut: (figure: Figure) => boolean;
  readonly deny: (figure: Figure) => boolean;
}

function tablesOf(reading: Reading): Tables {
  const stateOf = (figure: Figure): string => {
    const bound = boundOf(reading, figure);
    return bound === undefined ? "" : standingOf(bound).state;
  };
  return { bearOut: (figure) => stateOf(figure) === "same", deny: (figure) => stateOf(figure) === "another" };
}

/** Shares of one sentence, or of the items of one list, that name the same whole. */
function sharesByList({ sayings }: Entries): ReadonlyMap<Share, readonly Share[]> {
  const groups = new Map<unknown, Map<string, Share[]>>();
  for (const share of sayings) {
    if (share.kind !== "share" || share.part === null) continue;
    const place = share.part.list ?? share.sentence;
    const named = groups.get(place) ?? new Map<string, Share[]>();
    groups.set(place, named);
    const key = share.whole?.key ?? "";
    const alike = named.get(key);
    if (alike === undefined) named.set(key, [share]);
    else if (alike.length < MOST_ALIKE) alike.push(share);
  }
  return new Map(
    [...groups.values()].flatMap((named) =>
      [...named.values()].flatMap((list) => list.map((one) => [one, list] as const)),
    ),
  );
}
