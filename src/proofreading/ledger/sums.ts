import type { Decimal } from "../../amounts";
import { inUnit, type Unit, ZERO } from "../../amounts";
import { digitSlip } from "../../reckoning";
import { moneyOf } from "../reading/figures";
import type { Section } from "../reading/outline";
import { alikeKeys } from "../saying/alike";
import type { List, Value } from "../saying/say";
import type { Entries } from "./entries";
import { PARTITIONS } from "./partitions";
import { Linear } from "./relation";

/** Sums with their parts that the text tells, and whether they must add up. */
export function* sumsIn(entries: Entries): Generator<readonly Linear[]> {
  for (const sum of listSums(entries)) yield [sum];
  yield* partitionSums(entries);
  yield* runs(entries);
}

function linear(whole: Value, parts: readonly Value[], sure: boolean): Linear {
  return new Linear(
    "sum",
    { figure: whole.figure, sign: 1 },
    parts.map(({ figure }) => ({ figure, sign: 1 as const })),
    sure,
  );
}

/** What is told behind 其中, within brackets, or in the paragraphs below 如下：. */
function* listSums({ values }: Entries): Generator<Linear> {
  const lists = new Map<List, Value[]>();
  for (const value of values) {
    const { list } = value;
    if (list === null || !isAlike(value, list.whole)) continue;
    const parts = lists.get(list);
    if (parts === undefined) lists.set(list, [value]);
    else if (belongs(value, parts, list)) parts.push(value);
  }
  for (const [list, parts] of lists) {
    const isHere = parts.every(({ sentence }) => sentence.paragraph === list.whole.sentence.paragraph);
    const told = untilFull(isHere ? parts : untilRetold(parts, list.whole), list.whole);
    if (told.length === 0) continue;
    const sum = linear(list.whole, told, false);
    const gap = sum.gap();
    const isWhole = told.length > 1 || gap.isZero();
    if (!isWhole) continue;
    const sure = areBeside(told) && (gap.isNegative() || (isAll(list, told) && told.length > 1) || isSlip(sum));
    if (sure || sum.state() === "holds") yield linear(list.whole, told, sure);
  }
}

function isAlike(part: Value, whole: Value): boolean {
  return part.year === whole.year && part.stage === whole.stage && part.figure !== whole.figure;
}

/** Of a paragraph further down only what its first sentence tells is an item of the list. */
function belongs({ sentence, item }: Value, parts: readonly Value[], { whole, division }: List): boolean {
  if (item !== null && alikeKeys(item.key).length > 1) return false;
  if (division && /按[^，;:]+分/.test(parts[0]!.sentence.text)) return sentence === parts[0]!.sentence;
  if (sentence.paragraph === whole.sentence.paragraph) return true;
  const first = parts.find((one) => one.sentence.paragraph === sentence.paragraph);
  return first === undefined || first.sentence === sentence;
}

function untilRetold(parts: readonly Value[], whole: Value): readonly Value[] {
  const seen = new Set<string>(whole.item === null ? [] : [whole.item.key]);
  const at = parts.findIndex(({ item }) => item !== null && (seen.has(item.key) || seen.add(item.key) === undefined));
  return at === -1 ? parts : parts.slice(0, at);
}

/** Where the first of them make the whole, what follows is told of something else. */
function untilFull(parts: readonly Value[], whole: Value): readonly Value[] {
  let sum = ZERO;
  for (const [index, part] of parts.entries()) {
    sum = sum.plus(amountIn(part, whole));
    const isFull = sum.eq(whole.figure.value) && !sum.isZero();
    if (isFull && parts.slice(index + 1).some(({ figure }) => !figure.value.isZero())) return parts.slice(0, index + 1);
  }
  return parts;
}

/** The parts of a division are all there are; so are the economic classes below 基本支出. */
function isAll({ division, whole }: List, parts: readonly Value[]): boolean {
  if (division) return true;
  const keys = parts.map(({ item }) => item?.key ?? "");
  return PARTITIONS.some(
    ({ of, parts: all, loose }) =>
      loose !== true && of.includes(whole.item?.key ?? "") && all.every((key) => keys.includes(key)),
  );
}

const FEWEST_DIGITS = 4;
const FEWEST_PARTS = 2;

/** One digit of the whole or of a part explains the gap: then the list was meant to be all of it. */
function isSlip(sum: Linear): boolean {
  if (sum.parts.length < FEWEST_PARTS) return false;
  return sum.figures.some((figure) => {
    const value = sum.solve(figure);
    if (value === null || value.isZero()) return false;
    const digits = figure.value.toFixed().replace(/\D/g, "").length;
    return digits >= FEWEST_DIGITS && SLIPS.has(digitSlip(figure.value, value) ?? "");
  });
}

const SLIPS: ReadonlySet<string> = new Set([
  "digits-swapped",
  "digit-mistyped",
  "digit-dropped",
  "digit-added",
  "decimal-point-moved",
]);

/** 行政运行 and 基本支出 overlap; such a list adds up to nothing. */
function areBeside(parts: readonly Value[]): boolean {
  return (
    new Set(
      parts.map(({ item }) => (item === null || item.key.startsWith("several:") ? "name" : item.key.split(":")[0])),
    ).size <= 1
  );
}

/** Sums told with each of their known parts, wherever in the section those stand. */
function* partitionSums({ values, sayings }: Entries): Generator<readonly Linear[]> {
  const shares = sayings.filter((one) => one.kind === "share");
  for (const group of groups(values)) {
    const keys = group.map(({ item }) => item?.key ?? "");
    const first = firstOf(group, keys);
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const [index, whole] of group.entries()) {
      const key = keys[index]!;
      for (const { of, parts, others = [], loose = false } of PARTITIONS) {
        if (!of.includes(key)) continue;
        let behind = firstBehind(group, keys, index);
        if (!parts.every((part) => behind.has(part)) && counts.get(key) === 1) {
          // 占基本支出的80% says what it is a part of, wherever the whole is told.
          behind = first;
          const isSaid = shares.some(
            ({ part, whole: named }) =>
              named?.key === key && part !== null && parts.some((one) => behind.get(one) === part),
          );
          if (!isSaid) continue;
        }
        if (!parts.every((part) => behind.has(part))) continue;
        const told = [...parts, ...withinList(others, parts, behind)].flatMap((part) => behind.get(part) ?? []);
        const sum = linear(whole, told, !loose);
        if (!loose || sum.state() === "holds") yield [sum];
      }
    }
  }
}

/** What is told only where there is any of it stands among the parts, not behind the next sum that has some too. */
function withinList(
  others: readonly string[],
  parts: readonly string[],
  behind: ReadonlyMap<string, Value>,
): readonly string[] {
  const last = Math.max(...parts.map((part) => behind.get(part)!.figure.end));
  const keys = new Set([...parts, ...others]);
  const next = [...behind]
    .filter(([key, { figure }]) => figure.start > last && !keys.has(key))
    .map(([, { figure }]) => figure.start);
  const end = Math.min(...next);
  return others.filter((key) => (behind.get(key)?.figure.start ?? Infinity) < end);
}

const FARTHEST = 200;

/** The first of each item behind a sum in its chapter, until its own item is told again. */
function firstBehind(group: readonly Value[], keys: readonly string[], index: number): ReadonlyMap<string, Value> {
  const behind = new Map<string, Value>();
  const { section } = group[index]!.sentence;
  for (let at = index + 1; at < group.length && at < index + FARTHEST && keys[at] !== keys[index]; at += 1) {
    if (!isNear(group[at]!.sentence.section, section)) break;
    if (!behind.has(keys[at]!)) behind.set(keys[at]!, group[at]!);
  }
  return behind;
}

function firstOf(group: readonly Value[], keys: readonly string[]): ReadonlyMap<string, Value> {
  const first = new Map<string, Value>();
  for (const [at, value] of group.entries()) if (!first.has(keys[at]!)) first.set(keys[at]!, value);
  return first;
}

/** Below the section of the whole, or beside it below a heading of their own. */
function isNear(section: Section, own: Section): boolean {
  for (let at: Section | null = section; at !== null; at = at.parent) if (at === own) return true;
  return own.depth > 1 && section.parent === own.parent;
}

/** Sums of one year and stage, in the order of the text. */
function groups(values: readonly Value[]): Iterable<readonly Value[]> {
  const found = new Map<string, Value[]>();
  for (const value of values) {
    const key = `${value.year ?? ""}|${value.stage}`;
    const group = found.get(key);
    if (group === undefined) found.set(key, [value]);
    else group.push(value);
  }
  return found.values();
}

const LONGEST_RUN = 40;
const CLEAR_DIGITS = 3;

/** Sums that stand right behind, or before, numbers that add up to them: so many digits do not meet by chance. */
function* runs({ values }: Entries): Generator<readonly Linear[]> {
  for (const group of groups(values)) {
    const next = group.map((_, index) => index + 1);
    for (let index = group.length - 1; index >= 0; index -= 1) {
      const parts = runFrom(group, index, next);
      if (parts === null) continue;
      next[index] = parts.end;
      yield [linear(group[index]!, parts.told, false)];
    }
    for (const [index] of group.entries()) {
      const told = runBefore(group, index);
      if (told !== null) yield [linear(group[index]!, told, false)];
    }
  }
}

function runFrom(
  group: readonly Value[],
  index: number,
  next: readonly number[],
): { readonly told: readonly Value[]; readonly end: number } | null {
  const whole = group[index]!;
  if (!isClear(whole)) return null;
  const told: Value[] = [];
  const target = moneyOf(whole.figure).value;
  let sum = ZERO;
  for (let at = index + 1; at < group.length && told.length < LONGEST_RUN; at = next[at]!) {
    const part = group[at]!;
    if (!isNear(part.sentence.section, whole.sentence.section) || part.item?.key === whole.item?.key) return null;
    told.push(part);
    sum = sum.plus(amountIn(part, whole));
    if (sum.gt(target.plus(1)) && !sum.eq(target)) return null;
    if (isMet(whole, told, sum, target)) return { told, end: next[at]! };
  }
  return null;
}

function runBefore(group: readonly Value[], index: number): readonly Value[] | null {
  const whole = group[index]!;
  if (!isClear(whole)) return null;
  const told: Value[] = [];
  const target = whole.figure.value;
  let sum = ZERO;
  for (let at = index - 1; at >= 0 && told.length < LONGEST_RUN; at -= 1) {
    const part = group[at]!;
    if (part.sentence.paragraph !== whole.sentence.paragraph || part.item?.key === whole.item?.key) return null;
    told.unshift(part);
    sum = sum.plus(amountIn(part, whole));
    if (sum.gt(target)) return null;
    if (isMet(whole, told, sum, target)) return told;
  }
  return null;
}

function isMet(whole: Value, told: readonly Value[], sum: Decimal, target: Decimal): boolean {
  const filled = told.filter(({ figure }) => !figure.value.isZero()).length;
  if (filled < 2) return false;
  if (sum.eq(target)) return true;
  return filled > 2 && linear(whole, told, false).state() === "holds";
}

function isClear({ figure }: Value): boolean {
  return (
    !figure.value.isZero() &&
    figure.value
      .toFixed()
      .replace(/\D/g, "")
      .replace(/^0+|0+$/g, "").length >= CLEAR_DIGITS
  );
}

function amountIn({ figure }: Value, whole: Value): Decimal {
  return inUnit(moneyOf(figure), whole.figure.unit as Unit).value;
}
