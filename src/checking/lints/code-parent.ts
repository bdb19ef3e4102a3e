import { domainOfCode, type CodeDomain } from "../../classification";
import type { TableRow } from "../../recognition";
import type { Finding } from "../finding";
import type { Books, LintRule } from "../rule";
import { ACCOUNT_KINDS, domainOfLane } from "./reading/account-rows";
import { discovered } from "./reading/discovery";
import { codeCellOf, type RowPlace, rowsOf, sheetOf, titleOf, visibleTables } from "./reading/walk";

const RULE = "code-parent";

/** Rows that begin a block of accounts of their own. */
const BLOCK_KINDS: ReadonlySet<TableRow["kind"]> = new Set(["unit", "department", "total", "total-unlabelled"]);

function* findings(books: Books): Iterable<Finding> {
  const { workbook } = books;
  for (const table of visibleTables(books)) {
    const sheet = sheetOf(workbook, table.table.sheet);
    for (const { place, parent } of misplaced(rowsOf(table)))
      yield discovered({
        rule: RULE,
        severity: "warning",
        data: {
          table: titleOf(table),
          code: place.row.code ?? "",
          name: place.row.name ?? "",
          parent: parent.code ?? "",
          parentName: parent.name ?? "",
        },
        cells: [codeCellOf(place, sheet)],
        key: `${table.key}|${place.lane.keys[place.index]}|${parent.code}`,
      });
  }
}

/** Rows whose nearest row of a higher level above them bears a code theirs does not begin with. */
function* misplaced(places: Iterable<RowPlace>): Generator<{ place: RowPlace; parent: TableRow }> {
  let lane: unknown = null;
  let domain: CodeDomain | null = null;
  let above: TableRow[] = [];
  for (const place of places) {
    const { row } = place;
    if (place.lane !== lane) domain = domainOfLane(place.lane);
    if (place.lane !== lane || BLOCK_KINDS.has(row.kind)) above = [];
    lane = place.lane;
    const { code } = row;
    // A stray account of the other classification is code-table's business.
    if (code === null || !ACCOUNT_KINDS.has(row.kind) || isStray(code, domain)) continue;
    above = above.filter((other) => other.code!.length < code.length);
    const parent = above.at(-1);
    if (parent !== undefined && !code.startsWith(parent.code!)) {
      yield { place, parent };
      // Its own 类 or 款 is missing or wrong; the rows after it are judged by what they begin with.
      above = above.filter((other) => code.startsWith(other.code!));
    }
    above.push(row);
  }
}

function isStray(code: string, domain: CodeDomain | null): boolean {
  return domain !== null && domainOfCode(code) !== domain;
}

export const codeParent: LintRule = {
  id: RULE,
  title: "科目排在自己的上级科目之下",
  severity: "warning",
  basis: "政府收支分类科目的编码自带上级：项的前五位是款，款的前三位是类。",
  proves: "逐级列示的表里，每个科目的编码都以它上方最近一个上级科目的编码开头。",
  appliesTo: "列出了类或款的表。只列项级的表没有上级行，不查；按单位分块的表逐块查。",
  advice: "核对本行编码；编码没错就把这一行移到所属的款下，或补上漏列的上级科目行。",
  messages: [RULE],
  reasons: [],
  findings,
};
