import type { Known } from "../../narrative";
import type { Span } from "../claim";
import type { Figure } from "../reading/figures";
import type { Sentence } from "../reading/reading";
import type { Notion } from "./notion";

/** What a sentence makes of a sum of money. */
export type MoneyRole =
  /** 2025年收入预算749.5万元: this year's number itself. */
  | "value"
  /** 全年预算为0.54万元 in a final account: what was planned of it. */
  | "planned"
  /** 比上年12万元, 2024年为12万元: the number it is compared with. */
  | "before"
  /** 增加5.79万元: the difference of two years. */
  | "change"
  /** 200万元以上大型设备, 107600元来开展: no number of the tables. */
  | "other";

/** The words that say what a number is of: 项目支出; offsets are the flow's. */
export interface Subject extends Span {
  readonly text: string;
  /** What the words name; null where no table has a name for it. */
  readonly notion: Notion | null;
}

/** A sum of money in the text, tied to what the tables say of its subject. */
export interface Bound {
  readonly sentence: Sentence;
  readonly figure: Figure;
  /** How many decimals the text prints sums of its unit with, closing zeros aside. */
  readonly finest: number;
  readonly role: MoneyRole;
  /** Null where the sentence does not say what the number is of. */
  readonly subject: Subject | null;
  /**
   * Numbers of the tables the subject may mean in this section; the same subject may stand in several
   * tables. Of last year's tables for `before`. Empty where no table states it.
   */
  readonly meant: readonly Known[];
  /** Whether a number that is none of `meant` must be wrong; else the tables may just not tell. */
  readonly certain: boolean;
}
