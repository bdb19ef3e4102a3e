import type { Severity } from "../../checking";
import type { Answers } from "../../narrative";
import type { Review, ReviewProgress } from "../../pipeline";
import type { TableCorrection } from "../../recognition";
import type { CellRef, HostProblem, ReadProgress, Workbook } from "../../workbook";
import type { Language } from "../wording/translate";
import type { HelpTopic } from "../help/topics";
import type { OfficialList } from "./official-list";
import { NOT_NARROWED, type Narrowing } from "./narrowing";
import { EVERYTHING, type Sampling } from "./spot-check";
import { NO_PROOF, type ProofState } from "./proof-state";

export type ViewId = "summary" | "tables" | "findings" | "narrative" | "proofreading" | "settings" | "help";

/** The host's problems and the two the pane can have on its own. */
export type PaneProblem = HostProblem | "not-readable" | "review";

/**
 * Where the work stands. The pane is always in exactly one of these; the first three that follow
 * `idle` are under way and can be cancelled, the rest are where work ends.
 */
export type Run =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly progress: ReadProgress | null }
  | { readonly kind: "checking"; readonly progress: ReviewProgress | null }
  | { readonly kind: "ready" }
  | { readonly kind: "stale" }
  | { readonly kind: "failed"; readonly problem: PaneProblem }
  | { readonly kind: "cancelled" };

/** A complete review; a partial one is never kept. */
export interface Result {
  readonly review: Review;
  readonly workbook: Workbook;
  /** When the workbook was read, in milliseconds since 1970. */
  readonly readAt: number;
  /** True once the workbook, an assumption or the prior year changed after it was made. */
  readonly outdated: boolean;
}

export interface Prior {
  readonly name: string;
  readonly workbook: Workbook;
  /** The user wants it compared with although it is another unit's, kind's or year's. */
  readonly anyway?: boolean;
}

/** Something to tell the user once, worded late. */
export type Notice =
  | { readonly kind: "problem"; readonly problem: PaneProblem }
  | { readonly kind: "hidden"; readonly what: "sheet" | "row" | "column"; readonly cell: CellRef }
  | { readonly kind: "maybe-moved"; readonly cell: CellRef }
  | { readonly kind: "moved-away"; readonly cell: CellRef }
  | { readonly kind: "copied"; readonly blanks: number; readonly doubts: number }
  | { readonly kind: "exported"; readonly name: string; readonly doubts: number }
  | { readonly kind: "export-failed" }
  | { readonly kind: "report-failed" }
  | { readonly kind: "sentence-copied"; readonly sentence: string }
  | { readonly kind: "sentence-not-copied"; readonly sentence: string }
  | {
      readonly kind: "file-unreadable";
      readonly name: string;
      readonly reasons: Readonly<Record<Language, string>> | null;
    }
  | {
      readonly kind: "text-unreadable";
      readonly name: string;
      readonly reasons: Readonly<Record<Language, string>> | null;
    }
  | { readonly kind: "no-text"; readonly name: string }
  | { readonly kind: "spot-check-resumed"; readonly ticked: number }
  | { readonly kind: "no-spot-check"; readonly name: string }
  | { readonly kind: "no-accounts"; readonly name: string }
  | { readonly kind: "marked"; readonly cells: number }
  | { readonly kind: "unmarked" }
  | { readonly kind: "report-written"; readonly name: string }
  | { readonly kind: "notes-removed" }
  | { readonly kind: "notes-damaged" };

/** Whether answers, acceptances and corrections are kept in the workbook. Nothing is until the user says so. */
export type NotesMode = "undecided" | "kept" | "not-kept";

/** What the user has said about this workbook: the part that may be saved with it. */
export interface UserNotes {
  readonly answers: Answers;
  readonly accepted: ReadonlyMap<string, string>;
  readonly corrections: readonly TableCorrection[];
  /** The wording chosen for the draft; null for the usual one of its kind. */
  readonly wording: string | null;
  /** Ids of the figures of a text that the user has compared; nothing of the text can be read from them. */
  readonly ticked: ReadonlySet<string>;
  /** Which figures are to be compared. */
  readonly sampling: Sampling;
  /** Decimals of amounts; null for those of the wording. */
  readonly decimals: number | null;
}

/** The decimals on offer for amounts. */
export const DECIMALS = [0, 1, 2] as const;

export type LanguageChoice = "auto" | Language;
export type ThemeChoice = "auto" | "light" | "dark";

export interface PaneState {
  readonly run: Run;
  readonly result: Result | null;
  /** True when the workbook changed while it was being read or checked. */
  readonly overtaken: boolean;
  /** True while the host waits for the user to leave a cell that is being edited. */
  readonly editingAwaited: boolean;
  /** True once the host has refused to tell of changes: nothing turns 已过期 by itself. */
  readonly unwatched: boolean;
  readonly notes: UserNotes;
  readonly notesMode: NotesMode;
  readonly prior: Prior | null;
  /** Every workbook that was opened as last year's, by name. */
  readonly priors: readonly Prior[];
  readonly priorReading: string | null;
  readonly accounts: OfficialList | null;
  readonly proof: ProofState;
  readonly view: ViewId;
  /** The page of the handbook on view, and where one came from. */
  readonly help: HelpTopic | null;
  readonly helpFrom: ViewId;
  /** Sheet name and header row of the table on view, as `tableKey` writes them. */
  readonly openTable: string | null;
  readonly correcting: boolean;
  readonly severity: Severity | "all" | "accepted";
  readonly narrowing: Narrowing;
  readonly openFinding: string | null;
  /** Groups the user has folded (false) or unfolded (true); the others lie as they start. */
  readonly folding: ReadonlyMap<string, boolean>;
  readonly coverageShown: boolean;
  readonly blank: { readonly id: string; readonly visit: number } | null;
  /** Paragraph to bring into view, as `paragraphKey` writes it. */
  readonly paragraph: { readonly key: string; readonly visit: number } | null;
  readonly selection: CellRef | null;
  readonly relationsShown: boolean;
  readonly notice: Notice | null;
  /** Plain text shown for copying by hand where the host forbids the clipboard. */
  readonly copyByHand: string | null;
  readonly language: LanguageChoice;
  readonly theme: ThemeChoice;
  /** Which of `TOUR_STEPS` a newcomer is at; null for everybody else. */
  readonly tour: number | null;
}

export const NO_NOTES: UserNotes = {
  answers: {},
  accepted: new Map(),
  corrections: [],
  wording: null,
  ticked: new Set(),
  sampling: EVERYTHING,
  decimals: null,
};

export const INITIAL_STATE: PaneState = {
  run: { kind: "idle" },
  result: null,
  overtaken: false,
  editingAwaited: false,
  unwatched: false,
  notes: NO_NOTES,
  notesMode: "undecided",
  prior: null,
  priors: [],
  priorReading: null,
  accounts: null,
  proof: NO_PROOF,
  view: "summary",
  help: null,
  helpFrom: "summary",
  openTable: null,
  correcting: false,
  severity: "all",
  narrowing: NOT_NARROWED,
  openFinding: null,
  folding: new Map(),
  coverageShown: false,
  blank: null,
  paragraph: null,
  selection: null,
  relationsShown: false,
  notice: null,
  copyByHand: null,
  language: "auto",
  theme: "auto",
  tour: null,
};

export function underWay(run: Run): boolean {
  return run.kind === "reading" || run.kind === "checking";
}

/** True while the question whether to keep notes in the workbook is open and worth asking. */
export function asksAboutNotes({ notesMode, notes }: PaneState): boolean {
  return notesMode === "undecided" && hasNotes(notes);
}

function hasNotes(notes: UserNotes): boolean {
  return (
    Object.keys(notes.answers).length > 0 ||
    notes.accepted.size > 0 ||
    notes.corrections.length > 0 ||
    notes.wording !== null ||
    notes.ticked.size > 0 ||
    notes.decimals !== null
  );
}
