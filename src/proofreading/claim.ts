import type { MessageData, Severity } from "../checking";
import type { FigureCell } from "../narrative";
import type { FactKey } from "../report";
import type { Span } from "../reckoning";

export type { Span };

/** What a text asserts: a sum of money, a change, a share, a direction, a year, a name, a list, its own structure, a definition. */
export type ClaimKind =
  "amount" | "change" | "share" | "direction" | "year" | "name" | "list" | "structure" | "glossary";

/** Kinds whose claims are numbers; the summary counts these. */
export const FIGURE_KINDS: readonly ClaimKind[] = ["amount", "change", "share"];

export type Verdict = "agrees" | "disagrees" | "unverifiable";

/** Something the text says, and what the tables or the text itself say of it. */
export interface Claim extends Span {
  readonly rule: string;
  readonly kind: ClaimKind;
  /** The text of the span as it was given. */
  readonly quote: string;
  readonly verdict: Verdict;
  /** How bad it is when it disagrees. */
  readonly severity: Severity;
  /** Id of the sentence in wording/, with its data; worded late. */
  readonly messageId: string;
  readonly data: MessageData;
  /** As a person would write them, unit included; null where there is nothing to compare. */
  readonly expected: string | null;
  readonly found: string;
  /** What in the tables the verdict rests on. */
  readonly cells: readonly FigureCell[];
  /** The number of the tables it was held against, by its meaning; null where it was none. */
  readonly fact: FactKey | null;
  /** Whether tables or other numbers of the text decided; null where nothing did. */
  readonly basis: "tables" | "text" | null;
  /** The places of the text that the verdict rests on. */
  readonly operands: readonly Span[];
}

export interface ProofSummary {
  /** Distinct numbers that were judged; each is counted once, by its worst verdict. */
  readonly figures: number;
  readonly agree: number;
  readonly disagree: number;
  readonly unverifiable: number;
}

/** Where a part of the text begins, and what it is called, its number included. */
export interface Heading {
  readonly start: number;
  readonly title: string;
}

export interface Proofreading {
  readonly text: string;
  /** In the order of the text. */
  readonly headings: readonly Heading[];
  /** In the order of the text. */
  readonly claims: readonly Claim[];
  /** The claims that disagree. */
  readonly findings: readonly Claim[];
  /** Titles of the rules that broke down: what they look at was not checked. */
  readonly failed: readonly string[];
  readonly summary: ProofSummary;
}
