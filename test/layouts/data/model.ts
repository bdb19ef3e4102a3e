import type { DocumentKind } from "../../../src/recognition";

/** Money in 分, exact. */
export type Fen = bigint;

export type Fund = "general" | "gov-fund" | "state-capital";

/** Where money outside the three budgets comes from; ids are the subjects of income facts. */
export type OwnSource =
  "special-account" | "institution" | "business" | "superior-subsidy" | "subordinate-remittance" | "other";

/** Money of the three budgets is named after its budget. */
export type Source = Fund | OwnSource;

export type SpendingNature = "basic" | "project" | "business" | "to-superior" | "to-subordinates";

/** The smallest piece of expenditure. Every table is a sum over these, so every relation holds exactly. */
export interface Spending {
  readonly unit: string;
  readonly item: string;
  readonly source: Source;
  readonly nature: SpendingNature;
  /** 款 of the economic classification, 30101. */
  readonly account: string;
  /** A 7-digit local account below it, where the unit keeps one. */
  readonly detail: string | null;
  readonly project: string | null;
  /** Paid from last year's balance. Only budgets tell it apart. */
  readonly carried: boolean;
  readonly amount: Fen;
}

export interface Unit {
  readonly code: string;
  readonly name: string;
  /** 行政 or 参公 bodies count towards 机关运行经费. */
  readonly administrative: boolean;
}

/** What a final account brings along and leaves behind, by unit, item and source. */
export interface Balance {
  readonly unit: string;
  readonly item: string;
  readonly source: Source;
  readonly opening: Fen;
  readonly closing: Fen;
  /** 使用非财政拨款结余 and 结余分配; zero for fiscal money. */
  readonly surplusUsed: Fen;
  readonly surplusAllocated: Fen;
}

export interface ThreePublic {
  readonly overseas: Fen;
  readonly purchase: Fen;
  readonly running: Fen;
  readonly reception: Fen;
}

export interface Purchase {
  readonly unit: string;
  readonly project: string;
  readonly item: string;
  readonly quantity: number;
  readonly amount: Fen;
  /** Reserved for 中小企业, and of that for 小微企业. */
  readonly sme: Fen;
  readonly micro: Fen;
}

export interface BudgetData {
  readonly kind: DocumentKind;
  readonly year: number;
  readonly department: { readonly code: string; readonly name: string; readonly place: string };
  readonly units: readonly Unit[];
  readonly spending: readonly Spending[];
  /** Empty in a budget. */
  readonly balances: readonly Balance[];
  /** 预算数 of 三公 in a final account, beside what was spent. */
  readonly threePublicBudget: ThreePublic;
  /** Last year's 三公, for forms that print both years. */
  readonly threePublicPrior: ThreePublic;
  readonly purchases: readonly Purchase[];
}

/** The three budgets of fiscal money. */
export const FUNDS: readonly Fund[] = ["general", "gov-fund", "state-capital"];

/** The budget a source belongs to; null for money that is no fiscal appropriation. */
export function fundOf(source: Source): Fund | null {
  return FUNDS.find((fund) => fund === source) ?? null;
}

export function isPersonnel(account: string): boolean {
  return account.startsWith("301") || account.startsWith("303");
}

export function total(amounts: Iterable<Fen>): Fen {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
}
