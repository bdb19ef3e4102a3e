import type { Action, NotesAction, RunAction, ViewAction } from "./actions";
import { NO_NOTES, type PaneState, type UserNotes } from "./pane-state";
import { remembered } from "./prior";
import type { ProofAction } from "./proof-state";
import { reduceProof, withOrWithout } from "./reduce-proof";
import { outdatedResult, reduceRun } from "./reduce-run";
import { corrected, sameTable } from "./table-key";
import { TOUR_STEPS } from "./tour";

/** The whole behaviour of the pane as a pure function: same state, same action, same next state. */
export function reduce(state: PaneState, action: Action): PaneState {
  if (isRunAction(action)) return reduceRun(state, action);
  if (isNotesAction(action)) return reduceNotes(state, action);
  if (isProofAction(action)) return { ...state, proof: reduceProof(state.proof, action) };
  return reduceView(state, action);
}

const RUN_ACTIONS: ReadonlySet<Action["type"]> = new Set<RunAction["type"]>([
  "reading-started",
  "reading-progressed",
  "checking-started",
  "checking-progressed",
  "finished",
  "redrafted",
  "failed",
  "cancelled",
  "workbook-changed",
  "changes-watched",
  "editing-awaited",
]);

const NOTES_ACTIONS: ReadonlySet<Action["type"]> = new Set<NotesAction["type"]>([
  "blank-answered",
  "findings-accepted",
  "acceptance-withdrawn",
  "table-corrected",
  "correction-undone",
  "wording-chosen",
  "claim-ticked",
  "sampling-chosen",
  "spot-check-resumed",
  "decimals-chosen",
  "notes-loaded",
  "notes-mode-chosen",
  "prior-reading",
  "prior-chosen",
  "accounts-chosen",
]);

const PROOF_ACTIONS: ReadonlySet<Action["type"]> = new Set<ProofAction["type"]>([
  "proof-text-given",
  "proof-file-opening",
  "proof-started",
  "proof-progressed",
  "proof-finished",
  "proof-failed",
  "proof-cancelled",
  "proof-writing",
  "proof-page-chosen",
  "claim-opened",
  "claim-shown-in-text",
  "agreeing-shown",
  "reason-folded",
]);

function isProofAction(action: Action): action is ProofAction {
  return PROOF_ACTIONS.has(action.type);
}

function isRunAction(action: Action): action is RunAction {
  return RUN_ACTIONS.has(action.type);
}

function isNotesAction(action: Action): action is NotesAction {
  return NOTES_ACTIONS.has(action.type);
}

function reduceNotes(state: PaneState, action: NotesAction): PaneState {
  const { notes } = state;
  switch (action.type) {
    case "blank-answered":
      return withNotes(state, { answers: answered(notes.answers, action.id, action.answer) });
    case "findings-accepted": {
      const accepted = action.fingerprints.map((fingerprint) => [fingerprint, action.reason] as const);
      return withNotes(state, { accepted: new Map([...notes.accepted, ...accepted]) });
    }
    case "acceptance-withdrawn": {
      const accepted = new Map(notes.accepted);
      accepted.delete(action.fingerprint);
      return withNotes(state, { accepted });
    }
    case "table-corrected": {
      const corrections = corrected(notes.corrections, action.correction);
      return outdatedResult({ ...withNotes(state, { corrections }), correcting: false });
    }
    case "correction-undone": {
      const corrections = notes.corrections.filter((one) => !sameTable(one, action));
      return outdatedResult({ ...withNotes(state, { corrections }), correcting: false });
    }
    case "wording-chosen":
      return outdatedResult(withNotes(state, { wording: action.wording }));
    case "claim-ticked":
      return withNotes(state, { ticked: withOrWithout(notes.ticked, action.id, action.on) });
    case "sampling-chosen":
      return withNotes(state, { sampling: action.sampling });
    case "spot-check-resumed":
      return withNotes(state, {
        ticked: new Set([...notes.ticked, ...action.ticked]),
        sampling: action.sampling ?? notes.sampling,
      });
    case "decimals-chosen":
      return withNotes(state, { decimals: action.decimals });
    case "notes-loaded":
      return { ...state, notes: earlierNotes(action.notes, state.notes), notesMode: "kept" };
    case "notes-mode-chosen":
      return { ...state, notesMode: action.mode };
    case "prior-reading":
      return { ...state, priorReading: action.name };
    case "prior-chosen":
      return outdatedResult({
        ...state,
        prior: action.prior,
        priors: remembered(state.priors, action.prior),
        priorReading: null,
      });
    case "accounts-chosen":
      return outdatedResult({ ...state, accounts: action.accounts });
  }
}

function withNotes(state: PaneState, part: Partial<UserNotes>): PaneState {
  return { ...state, notes: { ...state.notes, ...part } };
}

/** Notes found in the workbook, which may come late: what the user has said in the meantime is newer. */
function earlierNotes(found: UserNotes, said: UserNotes): UserNotes {
  if (said === NO_NOTES) return found;
  return {
    answers: { ...found.answers, ...said.answers },
    accepted: new Map([...found.accepted, ...said.accepted]),
    corrections: [
      ...found.corrections.filter((one) => !said.corrections.some((newer) => sameTable(newer, one))),
      ...said.corrections,
    ],
    wording: said.wording ?? found.wording,
    ticked: new Set([...found.ticked, ...said.ticked]),
    sampling: said.sampling.how === "all" ? found.sampling : said.sampling,
    decimals: said.decimals ?? found.decimals,
  };
}

/** An emptied answer is no answer; the blank is open again. */
function answered(answers: UserNotes["answers"], id: string, answer: string): UserNotes["answers"] {
  const rest = Object.entries(answers).filter(([known]) => known !== id);
  return Object.fromEntries(answer.trim() === "" ? rest : [...rest, [id, answer]]);
}

function reduceView(state: PaneState, action: ViewAction): PaneState {
  switch (action.type) {
    case "view-chosen":
      return { ...state, view: action.view, relationsShown: false, copyByHand: null };
    case "tour-shown": {
      const view = action.step === null ? undefined : TOUR_STEPS[action.step];
      const shown = view === undefined ? state : reduceView(state, { type: "view-chosen", view });
      return { ...shown, tour: action.step };
    }
    case "help-opened":
      return {
        ...state,
        view: "help",
        help: action.topic,
        helpFrom: state.view === "help" ? state.helpFrom : state.view,
        relationsShown: false,
      };
    case "table-opened":
      return { ...state, view: "tables", openTable: action.key, correcting: false };
    case "correcting":
      return { ...state, correcting: action.on };
    case "severity-chosen":
      return { ...state, view: "findings", severity: action.severity, openFinding: null, coverageShown: false };
    case "narrowed":
      return { ...state, narrowing: { ...state.narrowing, ...action.to } };
    case "finding-opened":
      return {
        ...state,
        view: "findings",
        openFinding: action.id,
        coverageShown: false,
        relationsShown: false,
        folding: action.group === undefined ? state.folding : new Map(state.folding).set(action.group, true),
      };
    case "group-folded":
      return { ...state, folding: new Map(state.folding).set(action.group, action.unfolded) };
    case "coverage-shown":
      return { ...state, view: "findings", coverageShown: action.on, openFinding: null };
    case "blank-visited":
      return { ...state, view: "narrative", blank: { id: action.id, visit: (state.blank?.visit ?? 0) + 1 } };
    case "paragraph-visited": {
      const paragraph = { key: action.key, visit: (state.paragraph?.visit ?? 0) + 1 };
      return { ...state, view: "narrative", paragraph, relationsShown: false };
    }
    case "selection-moved":
      return { ...state, selection: action.cell };
    case "relations-shown":
      return { ...state, relationsShown: action.on };
    case "told":
      return { ...state, notice: action.notice };
    case "copy-by-hand":
      return { ...state, copyByHand: action.text, view: action.text === null ? state.view : "narrative" };
    case "language-chosen":
      return { ...state, language: action.language };
    case "theme-chosen":
      return { ...state, theme: action.theme };
  }
}
