import type { RecognizedSheet, UnreadReason } from "../../recognition";
import type { Coverage } from "../../checking";
import type { NoDraft, PriorMismatch } from "../../narrative";
import type { ProofSummary } from "../../proofreading";

/** Everything the command line says in its own voice. */
export interface Words {
  readonly usage: string;
  readonly isFolder: (path: string) => string;
  readonly cannotOpen: (path: string) => string;
  readonly cannotWrite: (path: string) => string;
  readonly missingBook: string;
  readonly unknownCommand: (command: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly optionOfOthers: (name: string, command: string, others: readonly string[]) => string;
  readonly optionTwice: (name: string) => string;
  readonly optionWithValue: (name: string) => string;
  readonly optionWithoutValue: (name: string) => string;
  readonly badChoice: (name: string, value: string, choices: readonly string[]) => string;
  readonly badYear: (year: string) => string;
  readonly extraArguments: (extra: readonly string[]) => string;
  readonly unknownAnswers: (ids: readonly string[]) => string;
  readonly outputIsInput: (path: string) => string;
  readonly cannotPrint: string;
  readonly noTableRecognised: (workbook: string) => string;
  readonly cannotCheck: (workbook: string, why: string) => string;
  readonly textAlone: string;
  readonly workerDied: string;
  readonly badAnswers: (path: string) => string;
  readonly noAccounts: (path: string) => string;
  readonly accountsOfOtherYear: (listed: string, year: string) => string;
  readonly missingText: string;
  readonly emptyText: (name: string) => string;
  readonly cannotProofread: (workbook: string, why: string) => string;
  readonly noFiles: (pattern: string) => string;
  readonly cannotDraft: (workbook: string, why: string) => string;
  readonly missingFolder: string;
  readonly unexpected: (detail: string) => string;
  readonly roles: Readonly<Record<RecognizedSheet["role"], string>>;
  readonly reasons: Readonly<Record<UnreadReason, string>>;
  readonly empty: string;
  readonly table: (parts: { title: string; sheet: string; unit: string; rows: number; low: boolean }) => string;
  readonly document: (parts: { organisation: string; year: string; final: boolean }) => string;
  readonly relations: (checked: number, broken: number, notRun: number) => string;
  readonly coverage: (coverage: Coverage) => string;
  /** The one cell to mend, with how many relations that puts right. */
  readonly suspect: (cause: string, mends: number) => string;
  /** Cells that might each be the one, of so many. */
  readonly suspects: (causes: readonly string[], candidates: number) => string;
  readonly figures: (summary: ProofSummary) => string;
  /** A rule that broke down. */
  readonly failed: (title: string) => string;
  /** Comments were asked for in a file that is no Word document. */
  readonly annotateText: (path: string) => string;
  readonly unverifiable: string;
  readonly priorAside: Readonly<Record<PriorMismatch, string>>;
  readonly budgetAside: Readonly<Record<PriorMismatch, string>>;
  /** Whose numbers of which year the draft compares with. */
  readonly fromNeedsPrior: string;
  readonly lastYearsErrors: (count: number) => string;
  readonly doubts: (count: number) => string;
  readonly priorUsed: (organisation: string, year: string) => string;
  readonly priorRefused: (path: string, why: string) => string;
  readonly unstated: string;
  readonly noDraft: Readonly<Record<NoDraft, string>>;
}
