import type { Finding } from "../finding";
import type { LedgerTable } from "../ledger";
import type { Books, LintRule } from "../rule";
import { tableNumberOf, titleKeyOf } from "./reading/contents";
import { headOf, titleOf, visibleTables } from "./reading/walk";
import { discovered } from "./reading/discovery";
import { grouped } from "./reading/grouped";

const RULE = "table-number";

function* findings(books: Books): Iterable<Finding> {
  const { current } = books;
  const organisation = current.recognition.document.organisation;
  const numbered = visibleTables(books).filter(({ table }) => table.number !== null);
  for (const [number, tables] of grouped(numbered, numberOf)) {
    // The same title under the same number is one table going on in another sheet.
    const byTitle = [...grouped(tables, ({ table }) => titleKeyOf(table.title, organisation)).values()];
    const [first, second] = byTitle;
    if (first === undefined || second === undefined) continue;
    const told = byTitle.map((own) => own[0]!);
    yield discovered({
      rule: RULE,
      severity: "warning",
      data: {
        number,
        table: titleOf(first[0]!),
        otherTable: titleOf(second[0]!),
        count: told.length,
      },
      cells: told.map(headOf),
      key: number,
    });
  }
}

function numberOf({ table }: LedgerTable): string {
  return tableNumberOf(table.number!) ?? table.number!;
}

export const tableNumber: LintRule = {
  id: RULE,
  title: "表号不重复",
  severity: "warning",
  basis: "公开表按统一表号编排，情况说明和目录按表号引用。",
  proves: "两张不同的表没有用同一个表号。",
  appliesTo: "印有表号的表。同名同号的续表不算重复。",
  advice: "核对表号，多半是复制表页后没有改。",
  messages: [RULE],
  reasons: [],
  findings,
};
