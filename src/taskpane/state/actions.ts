import type { Severity } from "../../checking";
import type { Review, ReviewProgress } from "../../pipeline";
import type { TableCorrection } from "../../recognition";
import type { CellRef, ReadProgress, Workbook } from "../../workbook";
import type { HelpTopic } from "../help/topics";
import type { ProofAction } from "./proof-state";
import type { Narrowing } from "./narrowing";
import type { Sampling } from "./spot-check";
import type { OfficialList } from "./official-list";
import type {
  LanguageChoice,
  Notice,
  NotesMode,
  PaneProblem,
  Prior,
  ThemeChoice,
  UserNotes,
  ViewId,
} from "./pane-state";

/** The life of one run: reading, checking, and the four ways it ends. */
export type RunAction =
  | { readonly type: "reading-started" }
  | { readonly type: "reading-progressed"; readonly progress: ReadProgress }
  | { readonly type: "checking-started" }
  | { readonly type: "checking-progressed"; readonly progress: ReviewProgress }
  | { readonly type: "finished"; readonly review: Review; readonly workbook: Workbook; readonly readAt: number }
  | { readonly type: "redrafted"; readonly review: Review }
  | { readonly type: "failed"; readonly problem: PaneProblem }
  | { readonly type: "cancelled" }
  | { readonly type: "workbook-changed" }
  | { readonly type: "changes-watched"; readonly on: boolean }
  | { readonly type: "editing-awaited"; readonly waiting: boolean };

/** What the user says about the workbook. */
export type NotesAction =
  | { readonly type: "blank-answered"; readonly id: string; readonly answer: string }
  | { readonly type: "findings-accepted"; readonly fingerprints: readonly string[]; readonly reason: string }
  | { readonly type: "acceptance-withdrawn"; readonly fingerprint: string }
  | { readonly type: "table-corrected"; readonly correction: TableCorrection }
  | { readonly type: "correction-undone"; readonly sheet: string; readonly firstRow: number }
  | { readonly type: "wording-chosen"; readonly wording: string | null }
  | { readonly type: "claim-ticked"; readonly id: string; readonly on: boolean }
  | { readonly type: "sampling-chosen"; readonly sampling: Sampling }
  /** An earlier spot check is taken up again. */
  | { readonly type: "spot-check-resumed"; readonly ticked: readonly string[]; readonly sampling: Sampling | null }
  | { readonly type: "decimals-chosen"; readonly decimals: number | null }
  | { readonly type: "notes-loaded"; readonly notes: UserNotes }
  | { readonly type: "notes-mode-chosen"; readonly mode: NotesMode }
  | { readonly type: "prior-reading"; readonly name: string | null }
  | { readonly type: "prior-chosen"; readonly prior: Prior | null }
  | { readonly type: "accounts-chosen"; readonly accounts: OfficialList | null };

/** Where the user looks. */
export type ViewAction =
  | { readonly type: "view-chosen"; readonly view: ViewId }
  | { readonly type: "tour-shown"; readonly step: number | null }
  | { readonly type: "help-opened"; readonly topic: HelpTopic }
  | { readonly type: "table-opened"; readonly key: string | null }
  | { readonly type: "correcting"; readonly on: boolean }
  | { readonly type: "severity-chosen"; readonly severity: Severity | "all" | "accepted" }
  | { readonly type: "narrowed"; readonly to: Partial<Narrowing> }
  | { readonly type: "finding-opened"; readonly id: string | null; readonly group?: string }
  | { readonly type: "group-folded"; readonly group: string; readonly unfolded: boolean }
  | { readonly type: "coverage-shown"; readonly on: boolean }
  | { readonly type: "blank-visited"; readonly id: string }
  | { readonly type: "paragraph-visited"; readonly key: string }
  | { readonly type: "selection-moved"; readonly cell: CellRef }
  | { readonly type: "relations-shown"; readonly on: boolean }
  | { readonly type: "told"; readonly notice: Notice | null }
  | { readonly type: "copy-by-hand"; readonly text: string | null }
  | { readonly type: "language-chosen"; readonly language: LanguageChoice }
  | { readonly type: "theme-chosen"; readonly theme: ThemeChoice };

export type Action = RunAction | NotesAction | ProofAction | ViewAction;
