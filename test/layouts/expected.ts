import { build } from "./build";
import type { Reading } from "./canvas";
import type { BudgetData, Fen } from "./data";
import { factsOf, keyText, yuanText } from "./facts";
import type { Layout } from "./layout";

/**
 * What a faithful recognition must find: canonical key of the fact → its value in 元 as the layout
 * states it. The value is the one of the first table that states the fact in a single cell; where
 * every table spreads it over several cells (one row for each unit), it is their sum. Amounts of
 * zero and cells left blank or dashed state no fact and are absent.
 */
export function expectedFacts(data: BudgetData, layout: Layout): Map<string, string> {
  const byKey = readingsByKey(data, layout);
  return new Map([...byKey].map(([text, readings]) => [text, yuanText(valueOf(readings))]));
}

/**
 * Every value some table states for a fact. They differ only where tables round by themselves, or in
 * different units; a recognition may read any of them.
 */
export function statedFacts(data: BudgetData, layout: Layout): Map<string, ReadonlySet<string>> {
  const stated = new Map<string, Set<string>>();
  for (const [text, readings] of readingsByKey(data, layout)) {
    const values = new Set<string>();
    for (const table of new Set(readings.map((reading) => reading.table)))
      values.add(yuanText(valueOf(readings.filter((reading) => reading.table === table))));
    for (const reading of readings) if (!reading.part) values.add(yuanText(reading.stated!));
    stated.set(text, values);
  }
  return stated;
}

/** Readings of amounts other than zero, by the fact they state. */
function readingsByKey(data: BudgetData, layout: Layout): Map<string, Reading[]> {
  const byKey = new Map<string, Reading[]>();
  for (const reading of build(data, layout).readings) {
    if (reading.stated === null || reading.stated === 0n) continue;
    const text = keyText(reading.key);
    const before = byKey.get(text);
    if (before === undefined) byKey.set(text, [reading]);
    else before.push(reading);
  }
  return byKey;
}

function valueOf(readings: readonly Reading[]): Fen {
  const single = readings.find((reading) => !reading.part);
  if (single?.stated !== undefined && single.stated !== null) return single.stated;
  const { table } = readings[0]!;
  return readings
    .filter((reading) => reading.table === table)
    .reduce((sum, reading) => sum + (reading.stated ?? 0n), 0n);
}

/** Every fact of the data in 元: what any layout states when it states it unrounded. */
export function exactFacts(data: BudgetData): Map<string, string> {
  return new Map([...factsOf(data)].map(([text, fen]) => [text, yuanText(fen)]));
}

const CORE = [
  /^grand-total\|all\|/,
  /^income\|all\|[^|]*\|total$/,
  /^expenditure\|(all|general)\|(\d{7})?\|total$/,
  /^expenditure\|(all|general)\|(\d{7})?\|(basic|project)$/,
  /^economic\|general\|\d{5}\|basic$/,
  /^economic\|general\|\|(personnel|public)$/,
  /^three-public\|general\|/,
  /^project\|general\|/,
];

/**
 * The facts that say the same in every layout that prints them: totals, 项, the split of 基本 and
 * 项目, accounts of the basic expenditure, income by source, 三公 and projects.
 */
export function coreFacts(data: BudgetData): Map<string, string> {
  return new Map([...exactFacts(data)].filter(([text]) => CORE.some((pattern) => pattern.test(text))));
}
