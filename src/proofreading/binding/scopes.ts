import type { Known, Source } from "../../narrative";
import { isOneNumber } from "../../reckoning";
import type { Scope } from "../../report";
import type { Topic } from "../reading/topics";

/** Where a notion is spoken of. */
export interface Whereabouts {
  readonly topic: Topic | null;
  /** Whose money the words themselves say it is. */
  readonly scope: Scope | null;
  /** The account whose parts are being told: 行政运行…，其中：基本支出…. */
  readonly within: string | null;
  /** What was planned of it, in a final account. */
  readonly planned: boolean;
}

export interface Meaning {
  readonly meant: readonly Known[];
  /** Whether a number that is none of these must be wrong; else the tables may just not tell. */
  readonly certain: boolean;
}

export function certainly(...known: readonly (Known | null)[]): Meaning {
  const meant = distinct(known.filter((one) => one !== null));
  return { meant, certain: meant.length > 0 };
}

export function possibly(...known: readonly (Known | null)[]): Meaning {
  return { meant: distinct(known.filter((one) => one !== null)), certain: false };
}

export function distinct(known: readonly Known[]): readonly Known[] {
  if (known.length < 2) return known;
  const seen = new Set<string>();
  return known.filter((one) => {
    const key = placeOf(one);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

const PLACES = new WeakMap<Known, string>();

function placeOf(known: Known): string {
  let place = PLACES.get(known);
  if (place === undefined) {
    const { amount, cells } = known;
    const where = cells.map(({ cell }) => `${cell.sheet}:${cell.row}:${cell.column}`).join();
    PLACES.set(known, (place = `${amount.value.toString()}${amount.unit}|${where}`));
  }
  return place;
}

const SCOPE_OF_TOPIC: ReadonlyMap<Topic, Scope> = new Map<Topic, Scope>([
  ["fiscal", "fiscal"],
  ["general", "general"],
  ["general-scale", "general"],
  ["general-structure", "general"],
  ["general-items", "general"],
  ["basic", "general"],
  ["agency-operating", "general"],
  ["gov-fund", "gov-fund"],
  ["state-capital", "state-capital"],
]);
const WIDER: Readonly<Record<Scope, readonly Scope[]>> = {
  all: ["fiscal", "general"],
  fiscal: ["general", "all"],
  general: ["fiscal", "all"],
  "gov-fund": [],
  "state-capital": [],
};

/**
 * What the tables of the scope in question say; where they say nothing, what those of the other scopes
 * say, which decides only where all money is of one kind.
 */
export function inScope(
  { scope, topic }: Whereabouts,
  source: Source,
  ask: (scope: Scope) => readonly Known[],
): Meaning {
  const ofTopic = topic === null ? undefined : SCOPE_OF_TOPIC.get(topic);
  const own = scope ?? ofTopic ?? "all";
  // 财政拨款支出 in a chapter on 一般公共预算财政拨款 may be that chapter's money alone.
  const stated = scope === "fiscal" && ofTopic !== undefined ? [...ask(ofTopic), ...ask(own)] : ask(own);
  if (stated.length > 0) return certainly(...stated);
  const others = WIDER[own].flatMap(ask);
  return others.length > 0 && isOfOneKind(source) ? certainly(...others) : possibly(...others);
}

/** All money is 一般公共预算拨款: then every scope tells the same. */
export function isOfOneKind(source: Source): boolean {
  const all = source.read("expenditure", "all", null);
  const general = source.read("expenditure", "general", null);
  return all !== null && general !== null && isOneNumber(all.amount, general.amount);
}
