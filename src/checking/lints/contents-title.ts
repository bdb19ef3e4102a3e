import { distance } from "fastest-levenshtein";
import type { CellRef } from "../../workbook";
import type { Finding } from "../finding";
import type { LedgerTable } from "../ledger";
import type { Books, LintRule } from "../rule";
import { contentsOf, sameTitle, tableNumberOf, titleKeyOf, type ContentsEntry } from "./reading/contents";
import { headOf, titleOf, visibleTables } from "./reading/walk";
import { discovered, type Discovery } from "./reading/discovery";

const RULE = "contents-title";

function* findings(books: Books): Iterable<Finding> {
  const { current } = books;
  const entries = contentsOf(books);
  if (entries.length === 0) return;
  const organisation = current.recognition.document.organisation;
  const visible = new Set(visibleTables(books));
  // A hidden table is there, though not for its readers: hidden-amounts tells of it.
  const listed = current.tables.map((table): Listed => ({
    table,
    key: titleKeyOf(table.table.title, organisation),
    number: tableNumberOf(table.table.number ?? "") ?? bareNumber(table.table.number ?? table.table.sheet),
    cell: headOf(table),
  }));
  const { pairs, entriesLeft, tablesLeft } = paired(entries, listed);
  for (const { entry, own } of pairs) {
    if (!sameTitle(entry.key, own.key)) yield told(RULE, entry, own);
    else if (entry.number !== null && own.number !== null && entry.number !== own.number)
      yield told("contents-number", entry, own);
  }
  // A sheet that could not be read may hold what the contents list.
  if (current.recognition.sheets.every(({ role, reason }) => role !== "unread" || reason === "empty"))
    for (const entry of entriesLeft) yield told("contents-missing", entry, null);
  // A title that comes again is the next page of a listed table.
  for (const own of tablesLeft)
    if (visible.has(own.table) && !entries.some(({ key }) => sameTitle(key, own.key)))
      yield told("contents-unlisted", null, own);
}

interface Listed {
  readonly table: LedgerTable;
  readonly key: string;
  readonly number: string | null;
  readonly cell: CellRef;
}

interface Pair {
  readonly entry: ContentsEntry;
  readonly own: Listed;
}

/** A sheet called 1-2, or a table whose number is read already. */
function bareNumber(text: string): string | null {
  return /^\d{1,2}(?:-\d{1,2})?$/.test(text.trim()) ? text.trim() : null;
}

/** A third of a title may differ for it still to be meant for that table. */
const NEAR = 1 / 3;

/** Each line with its table: by title, else by number where the titles are alike, else by the nearest title. */
function paired(
  entries: readonly ContentsEntry[],
  tables: readonly Listed[],
): { pairs: readonly Pair[]; entriesLeft: readonly ContentsEntry[]; tablesLeft: readonly Listed[] } {
  const pairs: Pair[] = [];
  const free = new Set(tables);
  let open = entries;
  const take = (fits: (entry: ContentsEntry, own: Listed) => boolean): void => {
    open = open.filter((entry) => {
      const own = [...free].find((candidate) => fits(entry, candidate));
      if (own === undefined) return true;
      free.delete(own);
      pairs.push({ entry, own });
      return false;
    });
  };
  take((entry, own) => sameTitle(entry.key, own.key) && entry.number === own.number);
  take((entry, own) => sameTitle(entry.key, own.key));
  take((entry, own) => entry.number !== null && entry.number === own.number && isNear(entry.key, own.key));
  take((entry, own) => isNear(entry.key, own.key));
  return { pairs, entriesLeft: open, tablesLeft: [...free] };
}

function isNear(left: string, right: string): boolean {
  return distance(left, right) <= Math.max(left.length, right.length) * NEAR;
}

function told(message: string, entry: ContentsEntry | null, own: Listed | null): Finding {
  const discovery: Discovery = {
    rule: RULE,
    severity: "warning",
    message,
    data: {
      listed: entry?.title ?? "",
      title: own === null ? "" : titleOf(own.table),
      listedNumber: entry?.number ?? "",
      number: own?.number ?? "",
    },
    cells: [...(own === null ? [] : [own.cell]), ...(entry === null ? [] : [entry.cell])],
    key: `${message}|${own?.table.key ?? entry?.key ?? ""}`,
  };
  return discovered(discovery);
}

export const contentsTitle: LintRule = {
  id: RULE,
  title: "目录与各表的表名、表号一致",
  severity: "warning",
  basis: "公开文本的目录应与正文各表一一对应。",
  proves: "目录里的每个表名都有一张同名、同号的表，工作簿里的表也都列进了目录。",
  appliesTo:
    "有目录工作表的工作簿。年份、单位名称、引号和序号的差别不算不同；有工作表没有认出来时，不说目录里的表缺少。",
  advice: "以表上的表名为准改目录，或把表名改成规定的名称，两处写成一样。",
  messages: [RULE, "contents-number", "contents-missing", "contents-unlisted"],
  reasons: [],
  findings,
};
