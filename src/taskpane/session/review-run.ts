import { HostError, type HostProblem } from "../../workbook";
import type { Action } from "../state/actions";
import type { PaneProblem, PaneState } from "../state/pane-state";
import type { Store } from "../state/store";
import type { LiveDraft } from "./live-draft";
import { reviewInput } from "./review-input";
import type { Engine, Services } from "./services";
import { Cancelled, runInSlices } from "./slices";

/** Reads, checks and drafts, one run at a time; every run ends in a named state. */
export class ReviewRun {
  #abort: AbortController | null = null;

  constructor(
    private readonly store: Store<PaneState, Action>,
    private readonly services: Services,
    private readonly onEngine: (engine: Engine) => void,
    private readonly live: LiveDraft,
  ) {}

  /**
   * Starts afresh; a run under way is given up silently, its successor answers for it. `prepare`
   * runs beside the reading and is done before the check begins.
   */
  async start(prepare: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    // A run that has been replaced or cancelled has nothing more to say, whatever still arrives from it.
    const say = (action: Action) => {
      if (this.#abort === abort) this.store.dispatch(action);
    };
    say({ type: "reading-started" });
    try {
      await this.#review(abort, say, prepare);
    } catch (error) {
      say(endOf(error));
    } finally {
      if (this.#abort === abort) this.#abort = null;
    }
  }

  cancel(): void {
    if (this.#abort === null) return;
    this.#abort.abort();
    this.#abort = null;
    this.store.dispatch({ type: "cancelled" });
  }

  async #review(abort: AbortController, say: (action: Action) => void, prepare: () => Promise<unknown>): Promise<void> {
    const { port, clock, pace } = this.services;
    const readAt = clock.now();
    const loading = this.services.loadEngine();
    const preparing = prepare();
    // Their failures are met where they are awaited; until then the reader may fail first.
    loading.catch(() => undefined);
    preparing.catch(() => undefined);
    const workbook = await port.read({
      onProgress: (progress) => say({ type: "reading-progressed", progress }),
      signal: abort.signal,
    });
    await preparing;
    if (abort.signal.aborted) throw new Cancelled();
    say({ type: "checking-started" });
    const engine = await loading;
    this.onEngine(engine);
    const steps = engine.reviewSteps(reviewInput(this.store.getState(), workbook));
    const review = await runInSlices(steps, pace, abort.signal, (progress) =>
      say({ type: "checking-progressed", progress }),
    );
    say({ type: "finished", review, workbook, readAt });
    // What was filled in while the work went on.
    this.live.bringUpToDate();
  }
}

/** Protection keeps nobody from reading; whoever is refused that lacks the permission. */
const REFUSED_READING: ReadonlySet<HostProblem> = new Set<HostProblem>(["protected", "read-only"]);

function endOf(error: unknown): Action {
  if (error instanceof Cancelled) return { type: "cancelled" };
  if (!(error instanceof HostError)) return { type: "failed", problem: "review" };
  if (error.problem === "cancelled") return { type: "cancelled" };
  return { type: "failed", problem: REFUSED_READING.has(error.problem) ? "not-readable" : error.problem };
}

/** The problem to tell of when a single request to the host failed. */
export function problemOf(error: unknown): PaneProblem {
  return error instanceof HostError ? error.problem : "unknown";
}
