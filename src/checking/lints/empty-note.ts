import { EMPTY_NOTE } from "../../lexicon";
import { kindRecord, type TableKind } from "../../recognition";
import type { Finding } from "../finding";
import type { LedgerTable } from "../ledger";
import type { Books, LintRule } from "../rule";
import { contentsOf, sameTitle, titleKeyOf } from "./reading/contents";
import { discovered } from "./reading/discovery";
import { emptinessNotes, type Words } from "./reading/table-area";
import { FUND_WORDS, squeezed, type FundWord } from "./reading/vocabulary";
import { amountsOf, headOf, sheetOf, titleOf, visibleTables } from "./reading/walk";

const RULE = "empty-note";

/** Tables that hold words, or are the explanation themselves. */
const NOT_OF_AMOUNTS: ReadonlySet<TableKind> = new Set(["overall-performance-targets", "empty-tables-statement"]);

/** The one fund a table is of, where its emptiness is explained by naming it. */
function ownFund(kind: TableKind): FundWord | null {
  const { fund } = kindRecord(kind);
  return fund === "gov-fund" || fund === "state-capital" || fund === "special-account" ? fund : null;
}

function* findings(books: Books): Iterable<Finding> {
  const { current, workbook } = books;
  const explainedTogether = current.ofKind("empty-tables-statement").length > 0;
  for (const table of visibleTables(books)) {
    if (!isBlank(table) || sheetOf(workbook, table.table.sheet) === undefined) continue;
    const notes = emptinessNotes(table, books).filter(({ plain }) => EMPTY_NOTE.test(plain));
    const foreign = notes.find((note) => otherFund(note, table) !== null);
    if (foreign !== undefined)
      yield discovered({
        rule: RULE,
        severity: "warning",
        message: "empty-note-other-fund",
        data: { table: titleOf(table), note: foreign.text.trim() },
        cells: [foreign.cell],
        key: `${table.key}|other-fund`,
      });
    else if (notes.length === 0 && !explainedTogether && !remarkedInContents(table, books))
      yield discovered({
        rule: RULE,
        severity: "warning",
        data: { table: titleOf(table) },
        cells: [headOf(table)],
        key: table.key,
      });
  }
}

/** Not even a zero is stated. */
function isBlank(table: LedgerTable): boolean {
  if (NOT_OF_AMOUNTS.has(table.table.kind) || !table.table.empty) return false;
  for (const { cell } of amountsOf(table)) if (cell.state === "amount" || cell.state === "unreadable") return false;
  return true;
}

/** The fund a note names instead of the table's own. */
function otherFund({ plain }: Words, { table }: LedgerTable): FundWord | null {
  const own = ownFund(table.kind);
  if (own === null) return null;
  const named = FUND_WORDS.filter(([, pattern]) => pattern.test(plain)).map(([fund]) => fund);
  return named.includes(own) ? null : (named[0] ?? null);
}

function remarkedInContents(table: LedgerTable, books: Books): boolean {
  const own = titleKeyOf(table.table.title, books.current.recognition.document.organisation);
  return contentsOf(books).some(({ key, remark }) => sameTitle(key, own) && EMPTY_NOTE.test(squeezed(remark)));
}

export const emptyNote: LintRule = {
  id: RULE,
  title: "空表写明原因",
  severity: "warning",
  basis: "财政部预决算公开检查要求：没有数据的表也要公开，并说明为空表及原因。",
  proves: "一个数都没有的表，在表内、表下或目录备注里写了没有数据；写的正是这张表的那一本预算。",
  appliesTo: "没有填列任何金额（包括 0）的表。另有“关于空表的说明”的，不要求每张表再写。",
  advice: "在表下注明“本部门某年没有使用……安排的支出，故本表为空表”；名称写错的改成本表的预算种类。",
  messages: [RULE, "empty-note-other-fund"],
  reasons: [],
  findings,
};
