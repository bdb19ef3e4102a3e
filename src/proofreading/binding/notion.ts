import type { ProjectClass } from "../../narrative";
import type { ProcurementCategory } from "../../recognition";
import type { IncomeSource, Nature, Scope, ThreePublicItem } from "../../report";

/** What a phrase names, before any table is asked for its number. */
export type Notion =
  | { readonly kind: "three-public"; readonly item: ThreePublicItem }
  | { readonly kind: "agency-operating" }
  | { readonly kind: "procurement"; readonly category: ProcurementCategory | null }
  | { readonly kind: "performance"; readonly class: ProjectClass | null }
  | { readonly kind: "carry"; readonly subject: "opening" | "closing" | "distribution" | "reserves-used" }
  | { readonly kind: "carry-of"; readonly source: IncomeSource }
  | { readonly kind: "grand-total"; readonly side: "income" | "expenditure" | "both" }
  | { readonly kind: "income"; readonly source: IncomeSource | null }
  | { readonly kind: "current-appropriation" }
  | { readonly kind: "spending"; readonly nature: Nature }
  | { readonly kind: "account"; readonly codes: readonly StatedAccount[]; readonly exact: boolean }
  | { readonly kind: "project"; readonly name: string };

/** An account that the tables state under some name. */
export interface StatedAccount {
  readonly code: string;
  readonly measure: "expenditure" | "economic";
}

/** A notion in its words, and whose money the words say it is. */
export interface Named {
  readonly notion: Notion;
  /** Where its words begin in the clause. */
  readonly start: number;
  readonly end: number;
  /** Null where the section decides. */
  readonly scope: Scope | null;
  /** The words may speak of a part only: 下属中心的基本支出, 国内公务接待费. */
  readonly partly?: boolean;
}
