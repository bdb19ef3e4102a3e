import type { Action } from "../state/actions";
import { nextBlank } from "../state/draft";
import type { PaneState } from "../state/pane-state";
import type { Store } from "../state/store";
import type { Engine } from "./services";

/** The draft as it reads with what has been filled in: told again as a whole when an answer is complete. */
export class LiveDraft {
  constructor(
    private readonly store: Store<PaneState, Action>,
    private readonly engine: () => Engine | null,
  ) {}

  /** An answer is being typed; sentences change when it is finished, not under the hand that writes. */
  type(id: string, answer: string): void {
    this.store.dispatch({ type: "blank-answered", id, answer });
  }

  /** An answer is given all at once, as an offer is taken. */
  take(id: string, answer: string): void {
    this.type(id, answer);
    this.bringUpToDate();
  }

  chooseDecimals(decimals: number | null): void {
    this.store.dispatch({ type: "decimals-chosen", decimals });
    this.bringUpToDate();
  }

  /** On to the next open blank after the one just left, as the text now asks them. */
  visitNext(after: string | null): void {
    this.bringUpToDate();
    const narrative = this.store.getState().result?.review.narrative ?? null;
    const id = narrative === null ? null : nextBlank(narrative, after);
    if (id !== null) this.store.dispatch({ type: "blank-visited", id });
  }

  /** The text with everything that has been filled in by now. */
  bringUpToDate(): void {
    const { result, notes } = this.store.getState();
    const engine = this.engine();
    if (result === null || engine === null) return;
    const { answers, decimals } = notes;
    const { review } = result;
    if (review.answers === answers && (review.drafting.style?.decimals ?? null) === decimals) return;
    const style = decimals === null ? {} : { decimals };
    this.store.dispatch({ type: "redrafted", review: engine.redraft(review, answers, style) });
  }
}
