/** Everything that makes a kind of table one. What rooms know of kinds is derived from these records. */
export interface KindRecord {
  /** How people call it, in Chinese and in English. */
  readonly names: readonly [zh: string, en: string];
  readonly document: "budget" | "final-account" | "either";
  /** Words of its title; without them only what a table shows tells it from its relatives, see settled-kind.ts. */
  readonly title?: { readonly when: RegExp; readonly unless?: RegExp };
  /** Roles of columns it must show besides its title: every entry is met by one of them. */
  readonly needs: readonly RegExp[];
  /** The column that gives it away where it has no title. */
  readonly telling?: RegExp;
  /** The classification its codes are taken for where no row of it tells; the functional one without. */
  readonly codes?: "economic";
  /** Income on one side and expenditure on the other; a form has labelled cells instead of columns, and some lists may be one. */
  readonly shape?: "two-sided" | "form" | "list-or-form";
  /** It tells of the whole department: a title that names one matter only is not its. */
  readonly whole?: true;
  /** Whose money it shows, where that is one fund's. */
  readonly fund?: Fund;
  /** What its rows list: the spending by functional account, or a part of the spending of which none is more than all. */
  readonly lists?: "expenditure" | "part-of-expenditure";
  /** It begins with what was left of the year before and ends with what is left for the next. */
  readonly balances?: true;
  /** The same table of a final account, its own id excepted. */
  readonly twin?: string;
  /** Every document publishes it, be it empty; `when-spent`: where there is such money. */
  readonly required?: "always" | "when-spent";
  /** The required kind that it may be published in place of. */
  readonly insteadOf?: string;
}

export type Fund = "all" | "fiscal" | "general" | "gov-fund" | "state-capital" | "special-account";
