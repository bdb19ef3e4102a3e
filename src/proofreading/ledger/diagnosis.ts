import type { Decimal } from "../../amounts";
import type { Figure } from "../reading/figures";
import type { Question } from "./question";
import type { Relation } from "./relation";

/** What is wrong, and what would mend it. */
export interface Blame {
  readonly relation: Relation;
  /** The place that alone mends all and breaks nothing, or the places among which nothing decides. */
  readonly figures: readonly Figure[];
  readonly expected: Decimal | null;
  /** How many relations the expected number mends. */
  readonly mends: number;
  /** Those relations: what else stands in them is borne out. */
  readonly mended: readonly Relation[];
}

/** Which numbers are to blame for the questions that fail, held against all that hold. */
export function diagnose(
  questions: readonly Question[],
  failing: readonly Question[],
  isBorneOut: (figure: Figure) => boolean,
): readonly Blame[] {
  const holding = new Map<Figure, Question[]>();
  for (const question of questions) {
    if (question.state() !== "holds") continue;
    for (const figure of question.figures) {
      const others = holding.get(figure);
      if (others === undefined) holding.set(figure, [question]);
      else others.push(question);
    }
  }
  const known: Known = { holding, isVouched: (figure) => holding.has(figure) || isBorneOut(figure), isBorneOut };
  return components(failing).flatMap((component) => blamesOf(component, known));
}

/** More failures than that have no single cause. */
const MOST_TOGETHER = 12;

/** What else speaks for a number. */
interface Known {
  readonly holding: ReadonlyMap<Figure, readonly Question[]>;
  readonly isVouched: (figure: Figure) => boolean;
  /** By the tables. */
  readonly isBorneOut: (figure: Figure) => boolean;
}

function blamesOf(component: readonly Question[], known: Known): readonly Blame[] {
  if (component.length > 1 && component.length <= MOST_TOGETHER) {
    const all = cures(component, known);
    const most = Math.max(...all.map(({ mends }) => mends));
    const best = all.filter(({ mends }) => mends === most);
    const [cure] = best;
    if (cure !== undefined && most > 1 && new Set(best.map(({ figures }) => figures[0])).size === 1) {
      const instead = { figure: cure.figures[0]!, value: cure.expected! };
      const rest = component.filter((one) => one.state(instead) !== "holds");
      return [cure, ...components(rest).flatMap((group) => blamesOf(group, known))];
    }
  }
  return component.map((question) => alone(question, known));
}

/** Numbers that may stand in the place of others without breaking anything that holds. */
function cures(component: readonly Question[], known: Known): readonly Blame[] {
  const figures = new Set(component.flatMap((question) => question.ways[0].figures));
  return [...figures].flatMap((figure) =>
    component.flatMap((question): readonly Blame[] => {
      const relation = question.ways[0];
      const value = relation.figures.includes(figure) ? relation.solve(figure) : null;
      if (
        value === null ||
        known.isBorneOut(figure) ||
        (known.holding.get(figure) ?? []).some((one) => one.state({ figure, value }) !== "holds")
      )
        return [];
      const mended = component.filter((one) => one.state({ figure, value }) === "holds").map((one) => one.ways[0]);
      return [{ relation, figures: [figure], expected: value, mends: mended.length, mended }];
    }),
  );
}

/** One relation by itself: what follows from the others is wrong, unless something else vouches for it. */
function alone(question: Question, known: Known): Blame {
  const relation = question.ways[0];
  const { derived } = relation;
  const doubtful = relation.figures.filter((figure) => !known.isVouched(figure));
  if (doubtful.length === 0 || doubtful.includes(derived))
    return { relation, figures: [derived], expected: relation.solve(derived), mends: 1, mended: [] };
  const [only, ...others] = doubtful;
  return {
    relation,
    figures: doubtful,
    expected: others.length > 0 ? null : relation.solve(only!),
    mends: 1,
    mended: [],
  };
}

/** Questions that share a number belong together. */
function components(questions: readonly Question[]): readonly (readonly Question[])[] {
  const byFigure = new Map<Figure, Question[]>();
  for (const question of questions)
    for (const figure of question.ways[0].figures) {
      const others = byFigure.get(figure);
      if (others === undefined) byFigure.set(figure, [question]);
      else others.push(question);
    }
  const seen = new Set<Question>();
  return questions.flatMap((first) => {
    if (seen.has(first)) return [];
    seen.add(first);
    const group = [first];
    for (const question of group)
      for (const figure of question.ways[0].figures)
        for (const other of byFigure.get(figure)!)
          if (!seen.has(other)) {
            seen.add(other);
            group.push(other);
          }
    return [group];
  });
}
