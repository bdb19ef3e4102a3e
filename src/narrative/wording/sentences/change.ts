import { type Drafting, orAsk } from "../../drafting";
import { type Change, changeBetween, type Direction } from "../../figures";
import type { BlankRun, Run } from "../../narrative";
import { isZero, type Known, type Quantity } from "../../quantity";
import { runsOf, say } from "../../say";
import { AMOUNT_WORDS, lastYear, RATE_WORDS } from "../names";
import { phrasesFor, type ReasonPhrases } from "./reasons";

export interface Comparison {
  readonly now: Quantity;
  /** Last year's number from the tables; null asks for it. */
  readonly before: Known | null;
  /** Ends the ids of its blanks: prior.total, reason.total-change. */
  readonly topic: string;
  /** What is compared, without the year: 收支预算总数. */
  readonly what: string;
  /** What the sentence calls last year's number; 预算 is enough after the subject has been named. */
  readonly base?: string;
  readonly phrases: ReasonPhrases;
  /** Further phrases to offer once the direction is known. */
  readonly drivers?: (direction: Direction) => readonly string[];
}

/** What there is to say about the years, before any words. */
export type Compared =
  | { readonly state: "open"; readonly asked: BlankRun | null; readonly reason: BlankRun }
  | { readonly state: "level"; readonly asked: BlankRun | null }
  | {
      readonly state: "changed";
      readonly change: Change;
      readonly direction: Exclude<Direction, "level">;
      readonly fromNothing: boolean;
      readonly asked: BlankRun | null;
      readonly reason: BlankRun;
    };

/** Open while either year's number is still to be filled in: the reason is asked for at once, in case it is needed. */
export function compare(d: Drafting, comparison: Comparison): Compared {
  const { now, topic, what } = comparison;
  const before = orAsk(d, comparison.before, `prior.${topic}`, `${lastYear(d)}${what}`);
  if (!now.known || !before.known)
    return { state: "open", asked: before.asked, reason: reasonBlank(d, comparison, null) };
  const change = changeBetween(now, before, d.style);
  const { asked } = before;
  if (change.direction === "level") return { state: "level", asked };
  const reason = reasonBlank(d, comparison, change.direction);
  return { state: "changed", change, direction: change.direction, fromNothing: isZero(before), asked, reason };
}

function reasonBlank(
  d: Drafting,
  { topic, what, phrases, drivers }: Comparison,
  direction: Direction | null,
): BlankRun {
  const how = direction === null || direction === "level" ? "增减变化" : AMOUNT_WORDS[direction];
  const offered = [...(direction === null ? [] : (drivers?.(direction) ?? [])), ...phrasesFor(phrases, direction)];
  return d.blanks.words(`reason.${topic}-change`, `${what}比${lastYear(d)}${how}的主要原因`, offered);
}

/** 比2024年收支预算总数增加2221.45万元，增长396.86%，主要原因是…; with a comma before it, ready to follow a clause. */
export function comparedWithLastYear(d: Drafting, comparison: Comparison): readonly Run[] {
  const compared = compare(d, comparison);
  const name = lastYear(d) + (comparison.base ?? comparison.what);
  if (compared.state === "open") {
    const opening =
      compared.asked === null ? `比${lastYear(d)}` : say`${name}为${d.blanks.moneyRuns(compared.asked)}，`;
    return say`，${opening}增减变化的主要原因是${compared.reason}`;
  }
  const base = say`${name}${compared.asked === null ? null : d.blanks.moneyRuns(compared.asked)}`;
  if (compared.state === "level") return say`，与${base}持平`;
  return say`，比${base}${movement(compared)}，主要原因是${compared.reason}`;
}

/** ，比2023年预算减少876.75万元: neither rate nor reason, where the genre gives one reason for several sums. */
export function sizeOfChange(d: Drafting, comparison: Comparison): readonly Run[] {
  const compared = compare(d, comparison);
  const name = lastYear(d) + (comparison.base ?? comparison.what);
  const asked = compared.asked === null ? null : d.blanks.moneyRuns(compared.asked);
  if (compared.state === "open") return asked === null ? [] : say`，${name}为${asked}`;
  if (compared.state === "level") return say`，与${name}${asked}持平`;
  return say`，比${name}${asked}${AMOUNT_WORDS[compared.direction]}${compared.change.amount}`;
}

/** 增加5万元，增长10%; an amount alone where there was nothing to grow from. */
export function movement(compared: Extract<Compared, { readonly state: "changed" }>): readonly Run[] {
  const { change, direction, fromNothing } = compared;
  return runsOf([
    AMOUNT_WORDS[direction],
    change.amount,
    ...(change.rate === null ? [] : [`，${RATE_WORDS[direction]}`, change.rate]),
    fromNothing ? "（上年为0）" : null,
  ]);
}
