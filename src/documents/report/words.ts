import type { Coverage, Severity } from "../../checking";
import type { DocumentKind } from "../../recognition";
import type { DocumentLanguage } from "../problem";
import { EN } from "./words-en";
import { ZH } from "./words-zh";

/** Everything that reports say beside the sentences of the findings. */
export interface ReportWords {
  readonly product: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  readonly lastYear: string;
  readonly andMore: (all: number) => string;
  readonly expected: (text: string) => string;
  readonly unstated: string;
  readonly list: string;
  readonly stamp: Readonly<Record<"book" | "text" | "prior" | "organisation" | "year" | "at" | "version", string>>;
  readonly yearOf: (year: number, kind: string) => string;
  readonly check: {
    readonly title: string;
    readonly relations: (checked: number, holding: number, notRun: number) => string;
    readonly coverage: (coverage: Coverage) => string;
    readonly none: string;
    readonly table: (name: string, count: number) => string;
    readonly elsewhere: string;
    readonly accepted: (count: number) => string;
    readonly notRun: (count: number) => string;
    readonly unproved: (count: number) => string;
    readonly certain: (cause: string, mends: number) => string;
    readonly oneOf: (causes: string, candidates: number) => string;
    readonly columns: Readonly<
      Record<"severity" | "place" | "breach" | "message" | "cause" | "table" | "reason", string>
    >;
  };
  readonly spotCheck: {
    readonly title: string;
    readonly how: string;
    readonly code: string;
    readonly list: string;
    readonly summary: (all: number, taken: number, ticked: number) => string;
    readonly agrees: string;
    readonly unverifiable: string;
    readonly columns: Readonly<Record<"ticked" | "place" | "quote" | "verdict" | "evidence" | "id", string>>;
  };
  readonly proof: {
    readonly title: string;
    readonly textAlone: string;
    readonly summary: (count: Readonly<Record<"figures" | "agree" | "disagree" | "unverifiable", number>>) => string;
    readonly findings: (count: number) => string;
    readonly noFindings: string;
    readonly accepted: (count: number) => string;
    readonly unverifiable: (count: number) => string;
    readonly agreeing: (count: number) => string;
    readonly inText: (quotes: string) => string;
    readonly failed: (title: string) => string;
    readonly columns: Readonly<
      Record<"severity" | "place" | "quote" | "found" | "expected" | "message" | "evidence" | "reason", string>
    >;
  };
}

const WORDS: Readonly<Record<DocumentLanguage, ReportWords>> = { zh: ZH, en: EN };

export function reportWords(language: DocumentLanguage): ReportWords {
  return WORDS[language];
}
