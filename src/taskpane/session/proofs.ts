import type { BudgetReport } from "../../report";
import type { Action } from "../state/actions";
import { acceptedOrOpen, claimFrom, claimLists, type ListedClaim } from "../state/claim-list";
import type { PaneState } from "../state/pane-state";
import type { ProofSource } from "../state/proof-state";
import { sampled, samplingOf } from "../state/spot-check";
import type { Store } from "../state/store";
import type { Language } from "../wording/translate";
import type { ProofEngine, Services } from "./services";
import { openWorkbook } from "./opened-files";
import { Cancelled, runInSlices } from "./slices";

/** Proofreads a text against the latest result, one run at a time, and afresh whenever that result is replaced. */
export class Proofs {
  #abort: AbortController | null = null;
  #engine: ProofEngine | null = null;
  /** The numbers of the latest attempt, so that none is made twice. */
  #basis: BudgetReport | null = null;
  readonly #unsubscribe: () => void;

  constructor(
    private readonly store: Store<PaneState, Action>,
    private readonly services: Services,
  ) {
    this.#unsubscribe = this.store.subscribe(() => this.#follow());
  }

  /** Words for claims; there are none before the first proofreading. */
  words(): ProofEngine | null {
    return this.#engine;
  }

  /** Loads the rules early: whoever looks at 校对 will want them. */
  prepare(): void {
    // A failure is told when the user asks for something; preparing is no such request.
    this.#load().catch(() => undefined);
  }

  /** Proofreads what stands in the box. */
  start(): Promise<void> {
    const { text, source } = this.store.getState().proof;
    return this.#prove(text, source, true);
  }

  cancel(): void {
    if (this.#abort === null) return;
    this.#abort.abort();
    this.#abort = null;
    this.store.dispatch({ type: "proof-cancelled" });
  }

  /** Reads a .docx or .txt file and proofreads it at once. */
  async open(file: File): Promise<void> {
    const { dispatch } = this.store;
    dispatch({ type: "proof-file-opening", name: file.name });
    const read = await this.#read(file);
    dispatch({ type: "proof-file-opening", name: null });
    if (read === null) return;
    const { text, source } = read;
    if (text.trim() === "") return dispatch({ type: "told", notice: { kind: "no-text", name: file.name } });
    dispatch({ type: "proof-text-given", text, source });
    await this.start();
  }

  /** Takes up the ticks of a record that was exported before. */
  async resume(file: File): Promise<void> {
    const opened = await openWorkbook(file, this.services, this.store);
    if (opened === null) return;
    const record = opened.tools.readSpotCheck(opened.workbook);
    if (record === null)
      return this.store.dispatch({ type: "told", notice: { kind: "no-spot-check", name: file.name } });
    const { ticked, code } = record;
    this.store.dispatch({ type: "spot-check-resumed", ticked, sampling: samplingOf(code) });
    this.store.dispatch({ type: "told", notice: { kind: "spot-check-resumed", ticked: ticked.length } });
  }

  /** The claims that F8 and 下一处 walk through: the findings left open, or in 抽查 every figure. */
  order(): readonly ListedClaim[] {
    const { proof, notes } = this.store.getState();
    if (proof.result === null) return [];
    const { figures, findings } = claimLists(proof.result.proofreading);
    return proof.page === "spot-check"
      ? sampled(figures, notes.sampling)
      : acceptedOrOpen(findings, notes.accepted).open;
  }

  step(by: 1 | -1): ListedClaim | null {
    return claimFrom(this.order(), this.store.getState().proof.open, by);
  }

  dispose(): void {
    this.#unsubscribe();
    this.#abort?.abort();
    this.#abort = null;
  }

  /** A fresh result has other numbers, and the text must answer to them. */
  #follow(): void {
    const { result, proof } = this.store.getState();
    const hasBegun = proof.result !== null || this.#abort !== null;
    if (!hasBegun || result === null || result.review.report === this.#basis) return;
    const { proofreading, source } = proof.result ?? { proofreading: proof, source: proof.source };
    void this.#prove(proofreading.text, source, false);
  }

  /** `asked`: the user waits for this one, and for nothing else meanwhile. */
  async #prove(text: string, source: ProofSource | null, asked: boolean): Promise<void> {
    const { result } = this.store.getState();
    if (result === null || text.trim() === "") return;
    const { review } = result;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#basis = review.report;
    // A run that has been replaced or cancelled has nothing more to say.
    const say = (action: Action) => {
      if (this.#abort === abort) this.store.dispatch(action);
    };
    say({ type: "proof-started" });
    try {
      const engine = await this.#load();
      const basis = engine.basis(text, review);
      const proofreading = await runInSlices(
        engine.proofSteps(text, basis),
        this.services.pace,
        abort.signal,
        (progress) => say({ type: "proof-progressed", progress }),
      );
      say({ type: "proof-finished", result: { proofreading, source, basis, review }, asked });
    } catch (error) {
      say({ type: error instanceof Cancelled ? "proof-cancelled" : "proof-failed" });
    } finally {
      if (this.#abort === abort) this.#abort = null;
    }
  }

  async #load(): Promise<ProofEngine> {
    this.#engine ??= await (await this.services.loadEngine()).loadProofreading();
    return this.#engine;
  }

  /** Null when the file cannot be read; the user has been told. */
  async #read(file: File): Promise<{ readonly text: string; readonly source: ProofSource } | null> {
    let reasons: Readonly<Record<Language, string>> | null = null;
    try {
      const tools = await this.services.loadDocuments();
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { text, isWord, leftOut } = await tools.readNarrative(bytes).catch((error: unknown) => {
        reasons = tools.reasons(error);
        throw error;
      });
      const told = { zh: tools.leftOut(leftOut, "zh"), en: tools.leftOut(leftOut, "en") };
      return { text, source: { name: file.name, word: isWord ? bytes : null, leftOut: told } };
    } catch {
      this.store.dispatch({ type: "told", notice: { kind: "text-unreadable", name: file.name, reasons } });
      return null;
    }
  }
}
