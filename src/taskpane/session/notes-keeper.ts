import type { Action } from "../state/actions";
import { writeNotes } from "../state/notes";
import { NO_NOTES, type PaneState, type UserNotes } from "../state/pane-state";
import type { Store } from "../state/store";
import { problemOf } from "./review-run";
import type { Services } from "./services";

/** Typing is over when nothing has changed for this long; then it is saved. */
const SETTLE_MS = 1_000;

/** Keeps the user's notes with the workbook, once the user has said yes, and removes them on request. */
export class NotesKeeper {
  #saved: UserNotes = NO_NOTES;
  #loaded = false;
  #stopWaiting: () => void = () => undefined;
  readonly #unsubscribe: () => void;

  constructor(
    private readonly store: Store<PaneState, Action>,
    private readonly services: Services,
  ) {
    this.#unsubscribe = store.subscribe(() => this.#changed());
  }

  /** Takes up what an earlier session left in the workbook. */
  async load(): Promise<void> {
    if (this.#loaded) return;
    let text: string | null;
    try {
      text = await this.services.port.loadNotes();
    } catch {
      // A host without settings is a host without saved notes.
      return;
    }
    this.#loaded = true;
    if (text === null) return;
    const notes = (await this.services.loadEngine()).readNotes(text);
    if (notes === null) {
      this.store.dispatch({ type: "told", notice: { kind: "notes-damaged" } });
      return;
    }
    this.#saved = notes;
    this.store.dispatch({ type: "notes-loaded", notes });
  }

  decide(keep: boolean): void {
    this.store.dispatch({ type: "notes-mode-chosen", mode: keep ? "kept" : "not-kept" });
    if (keep) void this.#save();
  }

  /** Removes every trace from the workbook; what is on view stays until the pane closes. */
  async remove(): Promise<void> {
    this.#stopWaiting();
    try {
      await this.services.port.saveNotes(null);
      this.#saved = NO_NOTES;
      this.store.dispatch({ type: "notes-mode-chosen", mode: "not-kept" });
      this.store.dispatch({ type: "told", notice: { kind: "notes-removed" } });
    } catch (error) {
      this.store.dispatch({ type: "told", notice: { kind: "problem", problem: problemOf(error) } });
    }
  }

  dispose(): void {
    this.#stopWaiting();
    this.#unsubscribe();
  }

  #changed(): void {
    const { notes, notesMode } = this.store.getState();
    if (notesMode !== "kept" || notes === this.#saved) return;
    this.#stopWaiting();
    this.#stopWaiting = this.services.clock.after(SETTLE_MS, () => void this.#save());
  }

  async #save(): Promise<void> {
    this.#stopWaiting();
    const { notes } = this.store.getState();
    this.#saved = notes;
    try {
      await this.services.port.saveNotes(writeNotes(notes));
    } catch (error) {
      this.store.dispatch({ type: "told", notice: { kind: "problem", problem: problemOf(error) } });
    }
  }
}
