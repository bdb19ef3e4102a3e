import type { Amount } from "../amounts";
import type { Stage, TableKind } from "../recognition";
import type { CellRef } from "../workbook";

/** Whose money: the whole unit, its fiscal appropriation, or one of the three budgets within it. */
export type Scope = "all" | "fiscal" | "general" | "gov-fund" | "state-capital";

/** What is measured. */
export type Measure =
  | "income" // by source; subject = income source id or null for the total of the year
  | "expenditure" // by function; subject = 类/款/项 code or null
  | "economic" // by economic account; subject = 3xx code or null
  | "grand-total" // 收入总计 / 支出总计; nature = income or expenditure
  | "carry" // 上年结转, 年末结转 …; subject = "opening" | "closing"
  | "three-public" // subject = item id
  | "project" // subject = project name
  | "performance" // subject = project name or null for the total
  | "procurement"; // subject = "goods" | "works" | "services" or null for the total

/** Which part of it. `total` is the row's own 合计. */
export type Nature =
  | "total"
  | "basic"
  | "project"
  | "personnel"
  | "public"
  | "current"
  | "carry-over"
  | "income"
  | "expenditure"
  | "budget"
  | "final"
  | "business"
  | "to-superior"
  | "to-subordinates";

export interface FactKey {
  readonly measure: Measure;
  readonly scope: Scope;
  readonly subject: string | null;
  readonly nature: Nature;
  /** Where the document is not about it: 年初预算 in a final account. Absent for what it is about. */
  readonly stage?: Stage;
}

/** A number by its meaning, whichever layout it came from. */
export interface Fact {
  readonly key: FactKey;
  /** Never a stand-in for something absent: a missing fact has no Fact. */
  readonly amount: Amount;
  readonly label: string;
  readonly table: TableKind;
  /** One cell when it was read, several when it is their sum. */
  readonly cells: readonly CellRef[];
}

/** Different numbers of one thing in one table. */
export interface Contradiction {
  readonly key: FactKey;
  readonly facts: readonly [Fact, Fact];
}

export type Missing = "contradicted" | "no-table" | "no-column" | "no-row" | "blank" | "table-empty";

export type Lookup =
  { readonly fact: Fact; readonly missing: null } | { readonly fact: null; readonly missing: Missing };
