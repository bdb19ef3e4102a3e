import type { ProofBasis } from "../../pipeline";
import type { Review } from "../../pipeline";
import type { Language } from "../wording/translate";
import type { Proofreading, ProofProgress } from "../../proofreading";

/** Where the proofreading stands; it works on its own beside the run that reads and checks the workbook. */
export type ProofRun =
  | { readonly kind: "idle" }
  | { readonly kind: "proving"; readonly progress: ProofProgress | null }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed" };

/** The file a text was opened from. */
export interface ProofSource {
  readonly name: string;
  /** The Word document itself, to set comments into a copy of it; null for other files. */
  readonly word: Uint8Array | null;
  /** What of the document was not read, a sentence each. */
  readonly leftOut: Readonly<Record<Language, readonly string[]>>;
}

export interface ProofResult {
  readonly proofreading: Proofreading;
  /** Where the text came from; null when it was pasted or typed. */
  readonly source: ProofSource | null;
  readonly basis: ProofBasis;
  /** The review whose numbers the text was judged by. */
  readonly review: Review;
}

/** The three ways to look at a text that has been proofread. */
export type ProofPage = "findings" | "text" | "spot-check";

/** 校对. The text stays here: it is neither sent anywhere nor kept in the workbook. */
export interface ProofState {
  /** What stands in the box. */
  readonly text: string;
  /** The file it was opened from; null when it was pasted or typed. */
  readonly source: ProofSource | null;
  /** Name of the file being read. */
  readonly opening: string | null;
  readonly run: ProofRun;
  readonly result: ProofResult | null;
  /** True while the box is on view although there is a result. */
  readonly writing: boolean;
  readonly page: ProofPage;
  /** Id of the claim on view. */
  readonly open: string | null;
  /** The claim whose place in the text is wanted. */
  readonly place: { readonly id: string; readonly visit: number } | null;
  /** True when what agrees is marked in the text as well. */
  readonly agreeingShown: boolean;
  /** Reasons, by the id of their first claim, whose places are listed. */
  readonly unfolded: ReadonlySet<string>;
}

export const NO_PROOF: ProofState = {
  text: "",
  source: null,
  opening: null,
  run: { kind: "idle" },
  result: null,
  writing: false,
  page: "findings",
  open: null,
  place: null,
  agreeingShown: false,
  unfolded: new Set(),
};

export type ProofAction =
  | { readonly type: "proof-text-given"; readonly text: string; readonly source: ProofSource | null }
  | { readonly type: "proof-file-opening"; readonly name: string | null }
  | { readonly type: "proof-started" }
  | { readonly type: "proof-progressed"; readonly progress: ProofProgress }
  | { readonly type: "proof-finished"; readonly result: ProofResult; readonly asked: boolean }
  | { readonly type: "proof-failed" }
  | { readonly type: "proof-cancelled" }
  | { readonly type: "proof-writing"; readonly on: boolean }
  | { readonly type: "proof-page-chosen"; readonly page: ProofPage }
  | { readonly type: "claim-opened"; readonly id: string | null }
  | { readonly type: "claim-shown-in-text"; readonly id: string }
  | { readonly type: "agreeing-shown"; readonly on: boolean }
  | { readonly type: "reason-folded"; readonly id: string; readonly unfolded: boolean };
