import { domainOfCode, type CodeDomain } from "../../../classification";
import type { RowKind } from "../../../recognition";
import type { LedgerLane } from "../../ledger";
import { remembered } from "../../remembered";
import type { Books } from "../../rule";
import { documentYear } from "./document-year";
import { rowsOf, visibleTables, type RowPlace } from "./walk";

/** Rows that stand for an account of the official lists; local sub-items and projects do not. */
export const ACCOUNT_KINDS: ReadonlySet<RowKind> = new Set(["class", "section", "item", "econ-class", "econ-section"]);

export interface AccountPlace extends RowPlace {
  readonly code: string;
  /** The year whose names and codes are in force. */
  readonly year: number | undefined;
  /** The unit row it stands under, else its lane. */
  readonly block: object;
}

const BLOCK_KINDS: ReadonlySet<RowKind> = new Set(["unit", "department"]);

export const accountsOf = remembered((books: Books): readonly AccountPlace[] => {
  const accounts: AccountPlace[] = [];
  const stated = documentYear(books);
  for (const table of visibleTables(books)) {
    const year = stated ?? table.table.year ?? undefined;
    let lane: object | null = null;
    let block: object = table;
    for (const place of rowsOf(table)) {
      const { lane: own, columns, row, index } = place;
      if (own !== lane) block = lane = own;
      if (BLOCK_KINDS.has(row.kind)) block = row;
      if (row.code !== null && ACCOUNT_KINDS.has(row.kind))
        accounts.push({ table, lane: own, columns, row, index, code: row.code, year, block });
    }
  }
  return accounts;
});

/** A stray row or two among this many times as many of the other classification; more of them are a layout. */
const OUTNUMBERED = 4;
const MOST_STRAYS = 2;

/** The classification a lane is coded with; null where it lists both. */
export const domainOfLane = remembered(({ rows }: LedgerLane): CodeDomain | null => {
  const counts = new Map<CodeDomain, number>();
  for (const { code } of rows) {
    const domain = code === null ? null : domainOfCode(code);
    if (domain !== null) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  const [most, ...others] = [...counts].sort((a, b) => b[1] - a[1]);
  const strays = others.reduce((sum, [, count]) => sum + count, 0);
  if (most === undefined || strays > MOST_STRAYS || most[1] < strays * OUTNUMBERED) return null;
  return most[0];
});
