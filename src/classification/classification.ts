import type { Account, CodeDomain } from "./account";

export interface NameSearch {
  readonly domain?: CodeDomain;
  /** Only 类, only 款 or only 项. */
  readonly level?: Account["level"];
  /** Only accounts below this code. */
  readonly within?: string;
  /** Only accounts and names of this budget year. */
  readonly year?: number;
}

export interface Suggestion {
  readonly account: Account;
  /** The name that came near: the account's own or a former one. */
  readonly name: string;
  /** Characters to change, counted on normalised names. */
  readonly distance: number;
  /** Characters of the name asked for that this one has too; the nearer of equals has more. */
  readonly shared: number;
}

/** The accounts of 政府收支分类科目. Look at `standing` before calling a name or code wrong. */
export interface Classification {
  /** The account of a joined code, as it was in `year` when given; null when unknown or not valid then. */
  find(code: string, year?: number): Account | null;
  /** Accounts of exactly that name after normalisation: present names before former ones. */
  byName(name: string, search?: NameSearch): readonly Account[];
  /** The nearest names by edit distance, nearest first; empty when nothing is reasonably near. */
  suggest(name: string, search?: NameSearch): readonly Suggestion[];
  /** Names of 类, 款, 项 down to the code; levels without a known name are left out. */
  pathNames(code: string, year?: number): readonly string[];
  parentCode(code: string): string | null;
  childrenOf(code: string, year?: number): readonly Account[];
}
