import type { BudgetReport } from "../report";
import { Blanks, countIn } from "./blanks";
import type { Doubted } from "./doubts";
import { moneyFigure, plainMoney, type Printed, shareFigure } from "./figures";
import type { Answers, BlankRun, Run } from "./narrative";
import type { Known, Quantity } from "./quantity";
import { type BodyForm, bodyForm } from "./form";
import { budgetMismatch, priorMismatch } from "./prior";
import { Source } from "./source";
import type { NumberStyle } from "./style";

export interface DraftInput {
  readonly report: BudgetReport;
  /** The year before, in the same kind of document; null when its workbook is not at hand. */
  readonly prior: BudgetReport | null;
  /** The same unit's budget of the year a final account is of. */
  readonly budget?: BudgetReport | null;
  /** The user wants that workbook compared with although `priorMismatch` speaks against it. */
  readonly anyway?: boolean;
  readonly answers: Answers;
  /** Id of a wording pack; without it the pack that suits the document. */
  readonly wording?: string;
  readonly style?: Partial<NumberStyle>;
  /** Without it no number is marked. */
  readonly doubted?: Doubted;
}

/** What every sentence function is handed: this year's numbers, last year's, and a way to ask. */
export interface Drafting {
  readonly now: Source;
  readonly before: Source | null;
  /** What was budgeted at the beginning of the year, where its workbook is at hand. */
  readonly budget: Source | null;
  readonly blanks: Blanks;
  readonly style: NumberStyle;
  readonly organisation: string | null;
  readonly form: BodyForm;
  /** Null when neither the tables nor an answer name the year. */
  readonly year: number | null;
}

export function startDrafting(input: DraftInput, style: NumberStyle): Drafting {
  const { report, answers } = input;
  const { document } = report;
  const blanks = new Blanks(answers, style);
  return {
    now: new Source(report, "current"),
    before: sourceOfLastYear(report, input.prior, input.anyway),
    budget: sourceOfBudget(report, input.budget ?? null, input.anyway),
    blanks,
    style,
    organisation: document.organisation ?? organisationBlank(blanks).answer,
    form: bodyForm(report),
    year: document.year ?? countIn(yearBlank(blanks)),
  };
}

function sourceOfBudget(report: BudgetReport, budget: BudgetReport | null, anyway = false): Source | null {
  if (budget === null) return null;
  return anyway || budgetMismatch(report, budget) === null ? new Source(budget, "budget", false) : null;
}

/** Last year's own workbook where it can be compared with, else what this year's tables print beside their numbers. */
export function sourceOfLastYear(report: BudgetReport, prior: BudgetReport | null, anyway = false): Source | null {
  if (prior !== null && (anyway || priorMismatch(report, prior) === null)) return new Source(prior, "prior");
  return report.lastYear === null ? null : new Source(report.lastYear, "current", true);
}

/** The question for a body that no table names. */
export function organisationBlank(blanks: Blanks): BlankRun {
  return blanks.words("organisation", "单位全称");
}

/** The question for a year that no table names. */
export function yearBlank(blanks: Blanks): BlankRun {
  return blanks.count("year", "说明的年度（四位数字）", "年度");
}

/** The amount as a figure, or the blank that asks for it. */
export function money(d: Drafting, quantity: Quantity): Run | readonly Run[] {
  return quantity.known && quantity.asked === null
    ? moneyFigure(quantity, d.style)
    : d.blanks.moneyRuns(quantity.asked!);
}

/** What a table states, else a blank that asks for it; one that offers it where the table is not good enough. */
export function orAsk(d: Drafting, found: Known | null, id: string, what: string): Quantity {
  if (found === null) return d.blanks.money(id, what);
  const { unsure } = found;
  return unsure === undefined
    ? found
    : d.blanks.money(id, what, { offered: [plainMoney(found, d.style)], why: unsure });
}

/** part ÷ whole; null when either is unknown or the whole is nothing. */
export function shareOf(d: Drafting, part: Quantity, whole: Quantity): Printed | null {
  return part.known && whole.known ? shareFigure(part, whole, d.style) : null;
}
