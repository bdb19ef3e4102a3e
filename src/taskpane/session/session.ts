import type { WordingChoice } from "../../narrative";
import type { Review } from "../../pipeline";
import type { DocumentKind, TableCorrection } from "../../recognition";
import type { CellRef } from "../../workbook";
import type { Action } from "../state/actions";
import type { ListedClaim } from "../state/claim-list";
import { groupFindings, shownFindings, stepFrom, type ListedFinding } from "../state/finding-list";
import { placeAfterChange } from "../state/moved-cell";
import { INITIAL_STATE, underWay, type LanguageChoice, type PaneState, type ThemeChoice } from "../state/pane-state";
import { reduce } from "../state/reducer";
import { createStore, type Store } from "../state/store";
import { corrected } from "../state/table-key";
import { loadLanguage } from "../wording/translate";
import { DraftExits } from "./draft-exits";
import { LiveDraft } from "./live-draft";
import { NotesKeeper } from "./notes-keeper";
import { keptAccounts, OpenedFiles } from "./opened-files";
import { problemOf, ReviewRun } from "./review-run";
import { reviewInput } from "./review-input";
import type { Engine, Services, Words } from "./services";
import { ReportExits } from "./report-exits";
import { SheetReports } from "./sheet-reports";
import { Proofs } from "./proofs";
import { runInSlices } from "./slices";
import { Watch } from "./watch";

/** The user has paused when nothing has changed for this long. */
const PAUSE_MS = 2_000;

/**
 * What the pane does, as opposed to how it looks: each method is something a user can ask for.
 * It talks to the host and tells the store what came of it; components only call and render.
 */
export class Session {
  readonly store: Store<PaneState, Action>;
  readonly draft: DraftExits;
  readonly live: LiveDraft;
  readonly sheets: SheetReports;
  readonly notes: NotesKeeper;
  readonly files: OpenedFiles;
  readonly proofs: Proofs;
  readonly reports: ReportExits;
  readonly #run: ReviewRun;
  readonly #changes: Watch;
  readonly #selection: Watch;
  #engine: Engine | null = null;
  #stopWaiting: () => void = () => undefined;

  constructor(private readonly services: Services) {
    this.store = createStore(reduce, {
      ...INITIAL_STATE,
      ...savedPreferences(services),
      ...keptAccounts(services),
    });
    this.live = new LiveDraft(this.store, () => this.#engine);
    this.#run = new ReviewRun(this.store, services, (engine) => (this.#engine = engine), this.live);
    this.draft = new DraftExits(this.store, services, this.live);
    this.sheets = new SheetReports(this.store, services.port);
    this.notes = new NotesKeeper(this.store, services);
    this.files = new OpenedFiles(this.store, services, () => this.recheck());
    this.proofs = new Proofs(this.store, services);
    this.reports = new ReportExits(
      this.store,
      services,
      () => this.words(),
      () => this.proofs.words(),
    );
    const { port } = services;
    this.#changes = new Watch(
      () => port.watchChanges(() => this.#changed()),
      (on) => this.store.dispatch({ type: "changes-watched", on }),
    );
    this.#selection = new Watch(() =>
      port.watchSelection((cell) => this.store.dispatch({ type: "selection-moved", cell })),
    );
  }

  /** Words for what was found; there are none before the first result. */
  words(): Words | null {
    return this.#engine?.words ?? null;
  }

  /** The findings of the list as it is narrowed down; there are none before the first result. */
  shown(): readonly ListedFinding[] {
    const state = this.store.getState();
    if (state.result === null || this.#engine === null) return [];
    return shownFindings(state.result.review.check.findings, state, this.#engine.largestFirst);
  }

  /** The wordings on offer for a kind of document. */
  wordingsFor(kind: DocumentKind): readonly WordingChoice[] {
    return this.#engine?.wordings().filter(({ documentKind }) => documentKind === kind) ?? [];
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.services.clock.now();
  }

  chooseWording(wording: string | null): void {
    this.store.dispatch({ type: "wording-chosen", wording });
    void this.recheck();
  }

  /** The host waits for the user to leave a cell, or goes on. */
  editing(waiting: boolean): void {
    this.store.dispatch({ type: "editing-awaited", waiting });
  }

  /** First press of 开始: from here on the pane follows the workbook. */
  start(): Promise<void> {
    return this.recheck();
  }

  /** Reads and checks afresh, and makes up for what a former attempt could not get from the host. */
  recheck(): Promise<void> {
    this.#stopWaiting();
    return this.#run.start(() => Promise.all([this.#changes.begin(), this.#selection.begin(), this.notes.load()]));
  }

  cancel(): void {
    this.#stopWaiting();
    this.#run.cancel();
  }

  /** Shows a cell of the result; in a workbook that has changed since, the cell is looked for in a fresh result. */
  async goTo(asked: CellRef, reveal = false): Promise<void> {
    const { dispatch, getState } = this.store;
    const cell = getState().result?.outdated === true ? await this.#placeInFreshResult(asked) : asked;
    if (cell === null) return dispatch({ type: "told", notice: { kind: "moved-away", cell: asked } });
    try {
      const outcome = await this.services.port.goTo(cell, { reveal });
      if (outcome.kind === "hidden") dispatch({ type: "told", notice: { kind: "hidden", what: outcome.what, cell } });
      else if (outcome.kind === "failed")
        dispatch({ type: "told", notice: { kind: "problem", problem: outcome.problem } });
      else dispatch({ type: "told", notice: getState().result?.outdated ? { kind: "maybe-moved", cell } : null });
    } catch (error) {
      dispatch({ type: "told", notice: { kind: "problem", problem: problemOf(error) } });
    }
  }

  /** Opens a finding and shows its cell in the sheet, so that both can be read together. */
  openFinding({ id, finding }: ListedFinding, group?: string): void {
    this.store.dispatch({ type: "finding-opened", id, ...(group === undefined ? {} : { group }) });
    const place = finding.cells.find((one) => one.workbook === "current");
    if (place !== undefined && this.store.getState().result?.outdated === false) void this.goTo(place.cell);
  }

  /** Opens a claim about a text and shows in the sheet the number it was compared with. */
  openClaim({ id, claim }: ListedClaim): void {
    this.store.dispatch({ type: "claim-opened", id });
    const place = claim.cells.find((one) => one.workbook === "current");
    if (place !== undefined && this.store.getState().result?.outdated === false) void this.goTo(place.cell);
  }

  /** F8 and Shift+F8, 下一处 and 上一处: in 校对 through its claims, elsewhere through the findings of the check. */
  step(by: 1 | -1): void {
    const state = this.store.getState();
    const { result, openFinding, view, proof } = state;
    if (result === null) return;
    if (view === "proofreading" && proof.result !== null && !proof.writing) {
      const claim = this.proofs.step(by);
      if (claim !== null) this.openClaim(claim);
      return;
    }
    const step = stepFrom(groupFindings(this.shown()), openFinding, by);
    if (step !== null) this.openFinding(step.item, step.group.key);
  }

  /**
   * What the open workbook would be read as with a correction; nothing is kept of it.
   * @throws Cancelled when the signal says so
   */
  async tryOut(correction: TableCorrection, signal: AbortSignal): Promise<Review | null> {
    const state = this.store.getState();
    if (state.result === null || this.#engine === null) return null;
    const corrections = corrected(state.notes.corrections, correction);
    const input = reviewInput({ ...state, notes: { ...state.notes, corrections } }, state.result.workbook);
    return runInSlices(this.#engine.reviewSteps(input), this.services.pace, signal, () => undefined);
  }

  correct(correction: TableCorrection): void {
    this.store.dispatch({ type: "table-corrected", correction });
    void this.recheck();
  }

  undoCorrection(place: { readonly sheet: string; readonly firstRow: number }): void {
    this.store.dispatch({ type: "correction-undone", ...place });
    void this.recheck();
  }

  async chooseLanguage(language: LanguageChoice): Promise<void> {
    this.services.preferences.set("language", language);
    if (language !== "auto") await loadLanguage(language);
    this.store.dispatch({ type: "language-chosen", language });
  }

  chooseTheme(theme: ThemeChoice): void {
    this.services.preferences.set("theme", theme);
    this.store.dispatch({ type: "theme-chosen", theme });
  }

  /** The introduction for newcomers, at one of its steps. */
  showTour(step: number): void {
    this.store.dispatch({ type: "tour-shown", step });
  }

  /** It has been seen or is not wanted: it does not come by itself again. */
  endTour(): void {
    this.services.preferences.set(TOUR, TOUR_SEEN);
    this.store.dispatch({ type: "tour-shown", step: null });
  }

  dispose(): void {
    this.#stopWaiting();
    this.#run.cancel();
    this.notes.dispose();
    this.proofs.dispose();
    this.#changes.end();
    this.#selection.end();
  }

  /** Null when the cell is not there any more. When no fresh result is to be had: the place it had. */
  async #placeInFreshResult(cell: CellRef): Promise<CellRef | null> {
    const before = this.store.getState().result;
    await this.recheck();
    const after = this.store.getState().result;
    return before === null || after === null || after.outdated ? cell : placeAfterChange(before, after, cell);
  }

  #changed(): void {
    this.store.dispatch({ type: "workbook-changed" });
    const { run, result } = this.store.getState();
    if (result === null && !underWay(run)) return;
    this.#stopWaiting();
    this.#stopWaiting = this.services.clock.after(PAUSE_MS, () => void this.recheck());
  }
}

const TOUR = "tour";
const TOUR_SEEN = "seen";

function savedPreferences({ preferences }: Services): Pick<PaneState, "language" | "theme" | "tour"> {
  const language = preferences.get("language");
  const theme = preferences.get("theme");
  return {
    language: language === "zh" || language === "en" ? language : "auto",
    theme: theme === "light" || theme === "dark" ? theme : "auto",
    tour: preferences.get(TOUR) === TOUR_SEEN ? null : 0,
  };
}
