import { add, type Amount, inUnit, subtract } from "../../amounts";
import { shareOf, signed } from "../../reckoning";
import type { Figure } from "../reading/figures";
import { alikeKeys } from "../saying/alike";
import type { Completion, Share, Value } from "../saying/say";
import { distinctValues, type Entries } from "./entries";
import { PARTITIONS } from "./partitions";
import { Ratio, type Relation, type Worked } from "./relation";

const MOST = 6;

/** Every way a share may be worked out. */
export function shareWays(share: Share, entries: Entries, listed: readonly Share[]): readonly Relation[] {
  const { rate, part } = share;
  if (part === null) return [];
  const isPart = (value: Value): boolean => listed.some((one) => one.part === value);
  const named = share.whole === null ? [] : entries.find(share.whole, part.year, part.stage, share.whole.fund);
  const above = share.wholeWords === "" ? share.above.filter((one) => !isPart(one)) : [];
  const wholes = distinctValues(
    [...nearestFirst(named, part), ...above].filter((one) => one !== part && !one.figure.value.isZero()),
  ).slice(0, MOST);
  const isSure = named.length > 0 || above.length > 0;
  const ways: Relation[] = wholes.map(
    ({ figure }) =>
      new Ratio("share", rate, [part.figure, figure], (of) => divided(of(part.figure), of(figure)), isSure),
  );
  // A whole that nothing states is what its known parts, or the parts of the list, add up to.
  const made = partitionOf(share, entries);
  if (made.length > 1) ways.push(ofParts(rate, part.figure, made, named.length === 0 && share.whole !== null));
  const together = listed.flatMap((one) => (one.part === null ? [] : [one.part.figure]));
  if (together.length > 1 && new Set(together).size === together.length)
    ways.push(ofParts(rate, part.figure, together, ways.length === 0 && addsUp(listed)));
  return ways;
}

/** Shares that make 100 are of what their parts add up to. */
function addsUp(listed: readonly Share[]): boolean {
  const sum = listed.reduce((total, { rate }) => total.plus(rate.value), listed[0]!.rate.value.times(0));
  return sum.minus(100).abs().lte(1);
}

function ofParts(rate: Figure, part: Figure, parts: readonly Figure[], sure: boolean): Ratio {
  const sum = (of: (figure: Figure) => Amount): Amount => add(of(parts[0]!), ...parts.slice(1).map(of));
  const operands = parts.includes(part) ? parts : [part, ...parts];
  return new Ratio("share", rate, operands, (of) => divided(of(part), sum(of)), sure);
}

function divided(size: Amount, of: Amount): Worked {
  return { percentage: shareOf(size, of), size, of };
}

function partitionOf({ part, whole }: Share, entries: Entries): readonly Figure[] {
  const key = part?.item?.key;
  if (part === null || key === undefined || whole === null) return [];
  for (const { of, parts } of PARTITIONS) {
    if (!of.includes(whole.key) || !parts.includes(key)) continue;
    const told = parts.map((one) =>
      one === key
        ? part
        : nearestFirst(
            entries.of(one).filter((other) => isAlike(other, part)),
            part,
          )[0],
    );
    if (told.every((one) => one !== undefined)) return told.map((one) => one.figure);
  }
  return [];
}

function isAlike(one: Value, part: Value): boolean {
  return one.year === part.year && one.stage === part.stage;
}

function nearestFirst(values: readonly Value[], { figure, sentence }: Value): readonly Value[] {
  const distance = (one: Value): number =>
    (one.sentence.section === sentence.section ? 0 : 1e6) + Math.abs(one.figure.start - figure.start);
  return [...values].sort((left, right) => distance(left) - distance(right));
}

/** What was spent and what was planned of it, as the text tells them, the likeliest first. */
export interface Outcome {
  readonly finals: readonly Figure[];
  readonly plans: readonly Figure[];
  /** Whether there is no doubt what was spent. */
  readonly sure: boolean;
}

export function outcomeOf(completion: Completion, entries: Entries): Outcome {
  const { item, year, against, nows, fund } = completion;
  const looked = item === null ? [] : entries.find(item, year, "final", fund);
  // What was planned of the whole is no plan of its part.
  const own = nows.filter((one) => one.item === null || item === null || alikeKeys(item.key).includes(one.item.key));
  const told = own.filter((one) => one.stage === "final");
  const finals = distinctValues([...told.slice(0, 1), ...looked, ...told]);
  const plannedNear = own.filter((one) => one.stage !== "final");
  const stages = against === null ? (["adjusted", "budget"] as const) : [against];
  const planned = item === null ? [] : stages.flatMap((stage) => entries.find(item, year, stage, fund));
  const plans = distinctValues([...plannedNear, ...planned]);
  const figures = (values: readonly Value[]): readonly Figure[] => values.slice(0, MOST).map(({ figure }) => figure);
  const sure = told.length > 0 || distinctValues(looked).length === 1;
  return { finals: figures(finals), plans: figures(plans), sure };
}

/** Every way a completion may be worked out. */
export function completionWays(completion: Completion, entries: Entries): readonly Relation[] {
  const { rate } = completion;
  const { finals, plans, sure } = outcomeOf(completion, entries);
  const pairs = finals.flatMap((final) =>
    plans.map((plan) => new Ratio("completion", rate, [final, plan], (of) => divided(of(final), of(plan)), sure)),
  );
  return [...pairs, ...finals.flatMap((figure) => beyondPlan(completion, figure, entries))];
}

/** 完成年初预算100%，决算数大于预算数55.93万元: the plan is what was spent less that much. */
function beyondPlan({ sentence, rate, year }: Completion, final: Figure, entries: Entries): readonly Relation[] {
  return entries.saidIn(sentence).flatMap((one) => {
    if (one.kind !== "change" || one.amount === null) return [];
    const { amount, direction, base } = one;
    if (base?.year !== year || base.stage === "final" || (direction !== "up" && direction !== "down")) return [];
    if (amount.start < rate.start) return [];
    const planOf = (of: (figure: Figure) => Amount): Amount =>
      subtract(inUnit(of(final), of(amount).unit), signed(of(amount), direction));
    return [new Ratio("completion", rate, [final, amount], (of) => divided(of(final), planOf(of)), true)];
  });
}
