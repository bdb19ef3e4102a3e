import type { Narrative } from "../../narrative";
import type { Action } from "../state/actions";
import { countDraft } from "../state/draft";
import type { PaneState } from "../state/pane-state";
import type { Store } from "../state/store";
import type { LiveDraft } from "./live-draft";
import type { DocumentTools, Services } from "./services";

/** Ways for the draft to leave the pane: the clipboard first, a file where the host lets one through. */
export class DraftExits {
  constructor(
    private readonly store: Store<PaneState, Action>,
    private readonly services: Services,
    private readonly live: LiveDraft,
  ) {}

  /** Loads the writers early: a browser allows copying only right after the click. */
  prepare(): void {
    // A failure is told when the user asks for something; preparing is no such request.
    this.services.loadDocuments().catch(() => undefined);
  }

  copy(form: "rich" | "plain"): Promise<void> {
    return this.#withDraft(async (draft, tools) => {
      const plain = tools.narrativeToPlainText(draft);
      const html = form === "rich" ? tools.narrativeToHtml(draft) : null;
      const { open, doubts } = countDraft(draft);
      const copied = await this.services.exits.copy({ html, plain });
      if (copied) this.store.dispatch({ type: "told", notice: { kind: "copied", blanks: open.length, doubts } });
      this.store.dispatch({ type: "copy-by-hand", text: copied ? null : plain });
    });
  }

  exportWord(fileName: string): Promise<void> {
    return this.#withDraft(async (draft, tools) => {
      this.services.exits.download(await tools.narrativeToDocx(draft), fileName);
      this.store.dispatch({
        type: "told",
        notice: { kind: "exported", name: fileName, doubts: countDraft(draft).doubts },
      });
    });
  }

  async #withDraft(use: (draft: Narrative, tools: DocumentTools) => Promise<void>): Promise<void> {
    this.live.bringUpToDate();
    const narrative = this.store.getState().result?.review.narrative ?? null;
    if (narrative === null) return;
    try {
      await use(narrative, await this.services.loadDocuments());
    } catch {
      this.store.dispatch({ type: "told", notice: { kind: "export-failed" } });
    }
  }
}
