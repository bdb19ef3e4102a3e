import type { Finding, NotRun, RoundingFold, RuleId, RuleTitles, Suspect, UnprovedCell } from "../../checking";
import type { ImportedCatalogue } from "../../classification";
import type {
  CheckReportInput,
  NarrativeText,
  ProofReportInput,
  RemarksInput,
  ReportFormat,
  ReportPaper,
  SpotCheckInput,
  SpotCheckRecord,
} from "../../documents";
import type { Answers, Narrative, NumberStyle, WordingChoice } from "../../narrative";
import type { ProofBasis } from "../../pipeline";
import type { Review, ReviewInput, ReviewProgress } from "../../pipeline";
import type { Claim, Proofreading, ProofProgress } from "../../proofreading";
import type { TableKind } from "../../recognition";
import type { Workbook, WorkbookPort } from "../../workbook";
import type { FindingOrder } from "../state/narrowing";
import type { UserNotes } from "../state/pane-state";
import type { Language } from "../wording/translate";
import type { Pace } from "./slices";

/** The pipeline and the words for what it finds; loaded when work starts, not before the first paint. */
export interface Engine {
  reviewSteps(input: ReviewInput): Generator<ReviewProgress, Review>;
  /** The same review with its text told again from other answers. */
  redraft(review: Review, answers: Answers, style?: Partial<NumberStyle>): Review;
  readonly words: Words;
  /** The wordings a draft can have, for every kind of document. */
  wordings(): readonly WordingChoice[];
  /** The rules of 校对, which come as a part of their own. */
  loadProofreading(): Promise<ProofEngine>;
  /** Reads notes that an earlier session left in the workbook; null when they are none of ours. */
  readNotes(text: string): UserNotes | null;
  /** Which of two findings has its two sides further apart. */
  readonly largestFirst: FindingOrder;
}

/** Proofreading, and the words for what it finds. */
export interface ProofEngine {
  /** What a text is judged by: the tables of the review, or, where it has none, the text itself. */
  basis(text: string, review: Review): ProofBasis;
  proofSteps(text: string, basis: ProofBasis): Generator<ProofProgress, Proofreading>;
  claim(claim: Claim, language: Language): string;
  /** What is wrong where a rule is broken. */
  breach(rule: string, language: Language): string;
  /** What the rule rests on and what to do; null for a rule that says neither. */
  rule(id: string): { readonly title: string; readonly basis: string; readonly advice: string } | null;
}

export interface Words {
  finding(finding: Finding, language: Language): string;
  notRun(notRun: NotRun, language: Language): string;
  rounding(fold: RoundingFold, language: Language): string;
  suspect(suspect: Suspect, finding: Finding, language: Language): string;
  unproved(cell: UnprovedCell, language: Language): string;
  kind(kind: TableKind, language: Language): string;
  /** The rule's law and its breach. */
  titles(id: RuleId, language: Language): RuleTitles;
  /** What the rule rests on and what to do; null for a rule that says neither. */
  rule(id: RuleId): { readonly title: string; readonly basis: string; readonly advice: string } | null;
}

/** Reading and writing of files; heavy, and needed only on request. */
export interface DocumentTools {
  narrativeToHtml(narrative: Narrative): string;
  narrativeToPlainText(narrative: Narrative): string;
  narrativeToDocx(narrative: Narrative): Uint8Array | Promise<Uint8Array>;
  readWorkbook(bytes: Uint8Array, name: string): Promise<Workbook>;
  /** The text of a .docx or .txt file, and what of it was not read. */
  readNarrative(bytes: Uint8Array): Promise<NarrativeText>;
  leftOut(read: NarrativeText["leftOut"], language: Language): readonly string[];
  checkReport(input: CheckReportInput): ReportPaper;
  proofReport(input: ProofReportInput): ReportPaper;
  spotCheckReport(input: SpotCheckInput): ReportPaper;
  /** What a record of a spot check says was done; null for a workbook that is none. */
  readSpotCheck(workbook: Workbook): SpotCheckRecord | null;
  reportFile(paper: ReportPaper, format: ReportFormat, language: Language): Promise<Uint8Array>;
  /** A copy of a Word document with a comment for each finding left to do. */
  annotated(bytes: Uint8Array, input: RemarksInput, at: number): Promise<Uint8Array>;
  /** The accounts a workbook lists; null when it lists none. */
  importCatalogue(workbook: Workbook): ImportedCatalogue | null;
  /** Why a file could not be read, in both languages; null for a reason no one has words for. */
  reasons(error: unknown): Readonly<Record<Language, string>> | null;
}

/** Two ways out of the pane, both of which some hosts forbid; the answer says whether it worked. */
export interface Exits {
  copy(content: { readonly html: string | null; readonly plain: string }): Promise<boolean>;
  /** Offers a file; nobody can tell whether the host lets it through. */
  download(bytes: Uint8Array, name: string): void;
}

type Preference = "language" | "theme" | "accounts" | "tour";

/** Choices that outlive the workbook, kept outside it where the host allows that. */
export interface Preferences {
  get(key: Preference): string | null;
  set(key: Preference, value: string): void;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once after that many milliseconds; returns how to prevent it. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** Everything the pane needs from outside. Tests hand in their own. */
export interface Services {
  readonly port: WorkbookPort;
  readonly clock: Clock;
  readonly pace: Pace;
  readonly exits: Exits;
  readonly preferences: Preferences;
  loadEngine(): Promise<Engine>;
  loadDocuments(): Promise<DocumentTools>;
}
