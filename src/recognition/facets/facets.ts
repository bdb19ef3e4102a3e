import type { ColumnRole } from "../roles";
import type { Fund, MoneySource, Nature } from "./money";
import type { Measure } from "./measure";
import type { When } from "./own";
import type { Shows } from "./shows";

/** What a column of numbers states, facet by facet. A facet that its headings do not state is null. */
export interface Facets extends Measure {
  /** What is measured, whenever it was: total, overseas-travel, 30101. */
  readonly of: ColumnRole;
  /** It is what the table is about: a final account's 决算数, a budget's number of the year. */
  readonly own: boolean;
  readonly when: When;
  readonly shows: Shows;
  readonly fund: Fund | null;
  readonly source: MoneySource | null;
  readonly nature: Nature | null;
  /** 其中: a part that is not added to what stands beside it. */
  readonly ofWhich: boolean;
  /** The headings without those that only say when. */
  readonly items: readonly string[];
}
