import type { Figure } from "../reading/figures";
import { alikeKeys } from "../saying/alike";
import type { Change } from "../saying/say";
import { type Entries, MOST_ALIKE } from "./entries";
import { PARTITIONS } from "./partitions";
import { Linear, type Term } from "./relation";

/** The change of a whole is made of the changes of its parts: those of its known parts, and those of the parts its numbers add up from. */
export function* changeSums(entries: Entries, sums: readonly Linear[]): Generator<Linear> {
  const changes = entries.sayings.filter((one) => one.kind === "change");
  const byItem = new Map<string, Change[]>();
  for (const change of changes) {
    const key = change.item?.key;
    if (key === undefined) continue;
    const alike = byItem.get(key);
    if (alike === undefined) byItem.set(key, [change]);
    else if (alike.length < MOST_ALIKE) alike.push(change);
  }
  if (byItem.size < 2) return;
  // Cars are often told as what they cost to run, when none was bought.
  const of = (key: string, whole: Change, isOneFund = false): Change | null =>
    nearest(byItem.get(key) ?? [], whole, isOneFund) ??
    (key === "three-public:vehicle" && !byItem.has("three-public:vehicle-purchase")
      ? nearest(byItem.get("three-public:vehicle-running") ?? [], whole, isOneFund)
      : null);
  const seen = new Set<string>();
  const tell = function* (whole: Change, keys: readonly string[], sure: boolean): Generator<Linear> {
    const told = keys.flatMap((key) => of(key, whole) ?? []);
    if (told.length < 2) return;
    const place = [whole, ...told].map(({ word }) => word.start).join();
    if (seen.has(place)) return;
    seen.add(place);
    const sum = ofChanges(whole, told, sure && told.length === keys.length);
    if (sum !== null) yield sum;
  };
  for (const whole of [...byItem.values()].flat()) {
    const key = whole.item?.key;
    if (key === undefined || whole.amount === null || whole.direction === null) continue;
    for (const { of: wholes, parts, others = [], loose } of PARTITIONS) {
      if (!wholes.includes(key) || loose === true) continue;
      if (!parts.every((part) => of(part, whole, true) !== null)) continue;
      yield* tell(whole, [...parts, ...others.filter((part) => byItem.has(part))], true);
    }
  }
  const keyOf = new Map(entries.values.map(({ figure, item }) => [figure, item?.key ?? null] as const));
  for (const sum of sums) {
    const key = keyOf.get(sum.whole.figure) ?? null;
    if (key === null || sum.state() !== "holds") continue;
    const filled = sum.parts
      .filter(({ figure }) => !figure.value.isZero())
      .map(({ figure }) => keyOf.get(figure) ?? "");
    const wholes = alikeKeys(key).flatMap((one) => byItem.get(one) ?? []);
    for (const whole of wholes)
      if (
        isOf(whole, key, sum.whole.figure) &&
        whole.amount !== null &&
        whole.direction !== null &&
        new Set(filled).size === filled.length &&
        filled.every((one) => of(one, whole) !== null)
      )
        yield* tell(whole, filled, true);
  }
}

/** Whether a change is that of the very sum: there may be several of its name, of other money. */
function isOf({ item, nows }: Change, key: string, { text }: Figure): boolean {
  return nows.length === 0 ? item?.key === key : nows.some(({ figure }) => figure.text === text);
}

/** @param isOneFund where nothing but the names says that they are parts, the money has to be the same */
function nearest(changes: readonly Change[], whole: Change, isOneFund: boolean): Change | null {
  const alike = changes.filter(
    (one) =>
      one !== whole &&
      one.year === whole.year &&
      (!isOneFund || one.fund === whole.fund || one.sentence.paragraph === whole.sentence.paragraph) &&
      isSameBase(one, whole) &&
      one.direction !== null &&
      (one.amount !== null || one.direction === "level"),
  );
  const behind = alike.find((one) => one.word.start > whole.word.start);
  return behind ?? alike.at(-1) ?? null;
}

function isSameBase({ base: left }: Change, { base: right }: Change): boolean {
  if (left === null || right === null) return false;
  return left.year === right.year && (left.stage === right.stage || left.stage === null || right.stage === null);
}

function ofChanges(whole: Change, parts: readonly Change[], sure: boolean): Linear | null {
  const terms = parts.flatMap((one): readonly Term[] =>
    one.amount === null ? [] : [{ figure: one.amount, sign: one.direction === "down" ? -1 : 1 }],
  );
  if (terms.length === 0 || new Set(terms.map(({ figure }) => figure)).size < terms.length) return null;
  const sign = whole.direction === "down" ? -1 : 1;
  return new Linear("change-sum", { figure: whole.amount!, sign }, terms, sure);
}
