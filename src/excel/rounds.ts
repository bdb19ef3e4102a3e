import type { HostError } from "../workbook";
import { hostErrorOf } from "./problems";
import { stopIfAborted } from "./run";

/**
 * One thing to ask of Excel or to tell it. `queue` puts the calls into the batch and returns what
 * to do once the answer is there; it may be queued again, in smaller pieces, so both must bear repetition.
 */
export interface Task {
  /** Estimate, on the high side, of what travels for it. */
  readonly bytes: number;
  queue(): () => void;
  /** The same work in smaller tasks; none when it cannot be made smaller. */
  smaller(): readonly Task[];
}

export interface RoundOptions {
  readonly pulse: () => void;
  readonly signal?: AbortSignal | undefined;
}

/** Excel on the web accepts and returns at most 5 MB a round trip; we stay below to be sure. */
const ROUND_BYTES = 4_000_000;

/** Longest stretch of work before the pane may draw again. */
const SLICE_MILLISECONDS = 30;

/**
 * Works through the tasks in order, as many in one round trip as fit. A round that Excel finds too
 * large, or fails without saying why (which is what Excel does at several undocumented limits), is
 * halved and tried again until it is one task that cannot be made smaller.
 */
export async function inRounds(context: Excel.RequestContext, tasks: readonly Task[], options: RoundOptions) {
  const rounds = packed(tasks);
  const breathe = breather();
  for (let round = rounds.shift(); round !== undefined; round = rounds.shift()) {
    stopIfAborted(options.signal);
    try {
      const answers = round.map((task) => task.queue());
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the loop over the 5 MB rounds: one trip would be refused
      await context.sync();
      options.pulse();
      for (const take of answers) {
        take();
        await breathe();
      }
    } catch (error) {
      rounds.unshift(...retries(round, hostErrorOf(error)));
    }
  }
}

function packed(tasks: readonly Task[]): (readonly Task[])[] {
  const rounds: Task[][] = [];
  let bytes = Infinity;
  for (const task of tasks) {
    if (bytes + task.bytes > ROUND_BYTES) {
      rounds.push([]);
      bytes = 0;
    }
    rounds.at(-1)!.push(task);
    bytes += task.bytes;
  }
  return rounds;
}

function retries(round: readonly Task[], failure: HostError): (readonly Task[])[] {
  if (failure.problem !== "too-large" && failure.problem !== "unknown") throw failure;
  if (round.length > 1) {
    const middle = Math.ceil(round.length / 2);
    return [round.slice(0, middle), round.slice(middle)];
  }
  const pieces = round.flatMap((task) => task.smaller());
  if (pieces.length === 0) throw failure;
  return pieces.map((piece) => [piece]);
}

/** Returns a function to await between pieces of work: it lets the pane draw when it is time. */
function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MILLISECONDS) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
