import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Until then the engine still compiles what runs often, on either side of a ratio. */
const WARM_UP_MS = 40_000;
const RUNS = 41;

/** A piece of work that says how many milliseconds of it count. */
export type Timed = () => number | Promise<number>;

/** Milliseconds that the work takes. */
export async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  const result = work();
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

/**
 * Median times of several pieces of work, each warmed up alike. They are taken in turns, so that a busy
 * moment of the machine falls on all of them.
 */
export async function mediansInTurns<Name extends string>(
  works: Readonly<Record<Name, Timed>>,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const start = performance.now(); performance.now() - start < WARM_UP_MS;)
    for (const name of names) await works[name]();
  for (let run = 0; run < RUNS; run += 1) for (const name of names) times[name].push(await works[name]());
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

/** The sample workbooks and, where they are at hand, the published ones. */
export function workbooks(): readonly string[] {
  const folders = ["assets/sample", "../shared/workbooks"].filter((folder) => existsSync(folder));
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".xlsx"))
      .map((file) => join(folder, file)),
  );
}

/** Prints times in ms and ratios; compare the ratios, machines differ in the times. */
export function report(subject: string, figures: Readonly<Record<string, number>>): void {
  console.log(subject);
  for (const [name, figure] of Object.entries(figures))
    console.log(`    ${name.padEnd(30)} ${figure.toFixed(2)}${name.includes(" / ") ? " ×" : " ms"}`);
}
