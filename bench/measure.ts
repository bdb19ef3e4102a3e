const WARM_UPS = 3;
const RUNS = 9;

/** Median time of a synchronous piece of work, after warming up. */
export function medianMilliseconds(work: () => unknown): number {
  for (let run = 0; run < WARM_UPS; run += 1) work();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
}

/** Prints times in ms and ratios; compare the ratios, machines differ in the times. */
export function report(subject: string, figures: Readonly<Record<string, number>>): void {
  console.log(subject);
  for (const [name, figure] of Object.entries(figures))
    console.log(`    ${name.padEnd(30)} ${figure.toFixed(2)}${name.includes(" / ") ? " ×" : " ms"}`);
}
