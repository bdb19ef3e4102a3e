import { HostError } from "../workbook";
import { hostErrorOf } from "./problems";

/** How long we wait, in milliseconds, before we tell the user instead of waiting on. */
export interface Patience {
  /** For an answer of Excel to one round trip. */
  readonly answer: number;
  /** For the user to leave a cell that is being edited. */
  readonly editing: number;
  /** Between two attempts where Excel refuses to queue a request during editing. */
  readonly retry: number;
}

export const DEFAULT_PATIENCE: Patience = { answer: 60_000, editing: 600_000, retry: 1_000 };

/** Work on one context. `pulse` is called after every round trip of longer work: Excel is alive. */
export type Batch<T> = (context: Excel.RequestContext, pulse: () => void) => Promise<T>;

export interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  /** False: fail with "edit-mode" at once. A jump to a cell must not happen a minute after the click. */
  readonly waitForEditing?: boolean;
}

/** @throws HostError, and nothing else */
export type ExcelRunner = <T>(batch: Batch<T>, options?: RunOptions) => Promise<T>;

/**
 * `Excel.run` as this program uses it: every failure is a HostError, a cell under edit is waited
 * for and told about, and no promise stays open for ever. A batch may run again from its start
 * after editing ends, so batches read or write the same thing however often they run.
 */
export function excelRunner(patience: Patience, onEditMode: (waiting: boolean) => void): ExcelRunner {
  return async (batch, { signal, waitForEditing = true } = {}) => {
    try {
      return await attempt(batch, { delayForCellEdit: false, signal, within: patience.answer });
    } catch (error) {
      const failure = hostErrorOf(error);
      if (failure.problem !== "edit-mode" || !waitForEditing) throw failure;
    }
    onEditMode(true);
    try {
      return await afterEditing(batch, signal, patience);
    } finally {
      onEditMode(false);
    }
  };
}

/** Excel itself queues the batch until the edit ends; hosts that cannot are asked again and again. */
async function afterEditing<T>(batch: Batch<T>, signal: AbortSignal | undefined, patience: Patience): Promise<T> {
  const attempts = Math.ceil(patience.editing / patience.retry);
  for (let left = attempts; ; left -= 1) {
    try {
      return await attempt(batch, { delayForCellEdit: true, signal, within: patience.editing });
    } catch (error) {
      const failure = hostErrorOf(error);
      if (failure.problem !== "edit-mode" || left <= 1) throw failure;
    }
    await pause(patience.retry);
    stopIfAborted(signal);
  }
}

interface Attempt {
  readonly delayForCellEdit: boolean;
  readonly signal: AbortSignal | undefined;
  readonly within: number;
}

/** One `Excel.run` that ends when it ends, when the user cancels, or when Excel stays silent. */
function attempt<T>(batch: Batch<T>, { delayForCellEdit, signal, within }: Attempt): Promise<T> {
  stopIfAborted(signal);
  return new Promise<T>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let settled = false;
    const settle = (conclude: () => void) => {
      settled = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      conclude();
    };
    const cancel = () => settle(() => reject(new HostError("cancelled")));
    const pulse = () => {
      clearTimeout(timer);
      if (!settled) timer = setTimeout(() => settle(() => reject(new HostError("busy"))), within);
    };
    signal?.addEventListener("abort", cancel);
    pulse();
    Excel.run({ delayForCellEdit }, (context) => batch(context, pulse)).then(
      (value) => settle(() => resolve(value)),
      (error: unknown) => settle(() => reject(hostErrorOf(error))),
    );
  });
}

/** @throws HostError "cancelled" */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HostError("cancelled");
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
