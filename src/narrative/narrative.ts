import type { Decimal, Unit } from "../amounts";
import type { CellRef } from "../workbook";
import type { WorkbookSide } from "../checking";

/** A drafted 情况说明: plain data, rendered by the pane, the clipboard, the CLI and the .docx writer. */
export interface Narrative {
  readonly title: string;
  /** Id of the wording pack, such as sichuan-budget. */
  readonly wording: string;
  readonly sections: readonly NarrativeSection[];
  /** Every blank in reading order, answered ones included. */
  readonly blanks: readonly BlankInfo[];
}

export interface NarrativeSection {
  readonly id: string;
  readonly heading: string;
  /** 1 for 一、 2 for （一） 3 for 1. */
  readonly level: 1 | 2 | 3;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly runs: readonly Run[];
}

export type Run = TextRun | FigureRun | BlankRun | ChartRun;

export interface TextRun {
  readonly type: "text";
  readonly text: string;
  readonly doubt?: Doubt;
}

/** Why something printed is to be looked at first: a relation its cells stand in does not hold, its code has another name, or the words are last year's. */
export type Doubt = "cells" | "name" | "carried";

/** A number with its provenance. */
export interface FigureRun {
  readonly type: "figure";
  /** As printed, unit included: 2781.2万元, 15.26%. */
  readonly text: string;
  /** Exact value in `unit`; a percentage is counted in percent and kept to ten decimals. */
  readonly value: Decimal;
  readonly unit: Unit | "%" | "个";
  readonly formula: FigureFormula;
  readonly cells: readonly FigureCell[];
  readonly doubt?: Doubt;
}

export interface FigureCell {
  /** "budget": the budget of the same year, beside a final account. */
  readonly workbook: WorkbookSide | "budget";
  readonly cell: CellRef;
}

/** How the figure came about, for "怎么算的"; terms are labels in the table's own words. */
export interface FigureFormula {
  readonly kind: "read" | "sum" | "difference" | "share" | "change-rate" | "completion" | "count";
  readonly terms: readonly { readonly label: string; readonly text: string }[];
}

/** Something only a person knows. */
export interface BlankRun {
  readonly type: "blank";
  readonly id: string;
  readonly prompt: string;
  /** Null while it is open. */
  readonly answer: string | null;
  /** What was entered and cannot be taken as it is; `why` says for what reason. */
  readonly entered?: string;
  /** Why it is asked although a table states something, or why what was entered is not taken. */
  readonly why?: string;
  /** Phrases to offer, never inserted unasked. */
  readonly suggestions: readonly string[];
}

export interface ChartRun {
  readonly type: "chart";
  readonly id: string;
  readonly title: string;
  readonly bars: readonly { readonly label: string; readonly value: Decimal; readonly text: string }[];
}

export interface BlankInfo {
  readonly id: string;
  readonly prompt: string;
  readonly section: string;
  readonly answer: string | null;
}

export type Answers = Readonly<Record<string, string>>;
