/** Longest stretch of work before the browser gets its turn; well under the 50 ms a person notices. */
const SLICE_MS = 12;

export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

export interface Pace {
  /** Milliseconds on any steady clock. */
  now(): number;
  /** Resolves after the browser has handled what was waiting. */
  breathe(): Promise<void>;
}

/**
 * Runs a stepwise computation to its end in short slices, reporting the last progress of each slice.
 * @throws Cancelled as soon as the signal says so; whatever the steps throw otherwise.
 */
export async function runInSlices<Progress, Value>(
  steps: Generator<Progress, Value>,
  pace: Pace,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Value> {
  for (;;) {
    const sliceEnd = pace.now() + SLICE_MS;
    let latest: Progress | null = null;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
      latest = step.value;
    } while (pace.now() < sliceEnd);
    onProgress(latest);
    await pace.breathe();
    if (signal.aborted) {
      throw new Cancelled();
    }
  }
}

/** The browser's own pace. A message is not held back to 4 ms as nested timers are. */
export function browserPace(): Pace {
  return {
    now: () => performance.now(),
    breathe: () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve();
        };
        port2.postMessage(null);
      }),
  };
}
