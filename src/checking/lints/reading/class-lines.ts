import { nameStatus, normalizeName, type Account, type Classification } from "../../../classification";
import type { CellRef } from "../../../workbook";
import type { LedgerLane } from "../../ledger";
import type { Books } from "../../rule";
import { documentYear } from "./document-year";
import { nameCellOf, rowsOf, titleOf, visibleTables } from "./walk";

/** A line of a 收支总表 that is meant for a 类 but bears another name. */
export interface ClassLine {
  readonly table: string;
  readonly written: string;
  readonly account: Account;
  readonly former: boolean;
  readonly cells: readonly CellRef[];
}

/** At most so many characters of a line's name may be wrong for it still to be meant for that 类. */
const SLIPS = 2;
const SHORTEST = 4;

/** The expenditure sides list the 类 by name only; a name one or two characters off, or out of use, is told once a name. */
export function classLinesOf(books: Books): Iterable<ClassLine> {
  const lines = new Map<string, ClassLine & { cells: CellRef[] }>();
  /** Names that give no reason for a finding, by year. */
  const fine = new Set<string>();
  const stated = documentYear(books);
  for (const table of visibleTables(books)) {
    const year = stated ?? table.table.year ?? undefined;
    for (const place of rowsOf(table)) {
      const { row, lane } = place;
      if (!listsClasses(lane) || row.kind !== "entry" || row.name === null || row.code !== null) continue;
      const key = normalizeName(row.name);
      const known = lines.get(key);
      if (known !== undefined) {
        known.cells.push(nameCellOf(place));
        continue;
      }
      const asked = `${year}|${key}`;
      if (fine.has(asked)) continue;
      const meant = classMeantBy(row.name, year, books.current.report.accounts);
      if (meant === null) fine.add(asked);
      else lines.set(key, { ...meant, table: titleOf(table), written: row.name, cells: [nameCellOf(place)] });
    }
  }
  return lines.values();
}

/** The first list of expenditure in a summary; further ones, and those of a single fund, name other things. */
function listsClasses(lane: LedgerLane): boolean {
  const { table, lanes } = lane.table;
  return table.kind.endsWith("summary") && lanes.find(({ side }) => side === "expenditure") === lane;
}

function classMeantBy(
  written: string,
  year: number | undefined,
  accounts: Classification,
): Pick<ClassLine, "account" | "former"> | null {
  if (normalizeName(written).length < SHORTEST) return null;
  const search = { domain: "functional", ...(year === undefined ? {} : { year }) } as const;
  const named = accounts.byName(written, search);
  if (named.some((account) => nameStatus(account, written) === "current")) return null;
  const former = named.find(isConfirmedClass);
  if (former !== undefined) return { account: former, former: true };
  // Few lines are anything like a 类; only for those is it worth asking what else lies nearer.
  if (accounts.suggest(written, { ...search, level: "class" }).length === 0) return null;
  const near = accounts.suggest(written, search).find(({ account }) => account.level === "class");
  if (near === undefined || near.distance > SLIPS || !isConfirmedClass(near.account)) return null;
  return { account: near.account, former: false };
}

function isConfirmedClass({ level, standing }: Account): boolean {
  return level === "class" && standing === "confirmed";
}
