import { kindsWhere, type DocumentKind, type TableKind } from "../../recognition";
import type { Finding } from "../finding";
import type { Ledger, LedgerTable } from "../ledger";
import type { Books, LintRule } from "../rule";
import { discovered } from "./reading/discovery";
import { mayHoldTable } from "./reading/unread-tables";

const RULE = "missing-table";

/** The tables every document of a kind publishes, empty ones included; alternatives stand together. */
function required(document: DocumentKind, when: "always" | "when-spent"): readonly (readonly TableKind[])[] {
  return kindsWhere((record) => record.document === document && record.required === when).map((kind) => [
    kind,
    ...kindsWhere(({ insteadOf }) => insteadOf === kind),
  ]);
}

function* findings({ current, workbook }: Books): Iterable<Finding> {
  if (current.recognition.sheets.some((sheet) => mayHoldTable(sheet, workbook))) return;
  yield* gaps(current);
  yield* absentKinds(current);
}

function* absentKinds(current: Ledger): Iterable<Finding> {
  const { document } = current.recognition;
  const always = required(document.kind, "always");
  const missing = always.filter((kinds) => !isPresent(current, kinds));
  // A few tables of a document are an excerpt.
  if (missing.length * 2 > always.length) return;
  for (const kinds of missing) yield missed(kinds[0]!, RULE, current);
  if (!spendsStateCapital(current)) return;
  for (const kinds of required(document.kind, "when-spent"))
    if (!isPresent(current, kinds)) yield missed(kinds[0]!, "missing-table-state-capital", current);
}

interface Numbered {
  readonly prefix: string;
  readonly last: number;
  readonly table: LedgerTable;
}

/** 表3-1 then 表3-3: the numbers of the tables themselves prove that one is missing. */
function* gaps({ tables, recognition }: Ledger): Iterable<Finding> {
  // A table of another kind may bear the number.
  if (recognition.sheets.some(({ reason }) => reason === "not-a-budget-table")) return;
  const numbered = tables.flatMap((table): Numbered[] => {
    const parts = NUMBER.exec(table.table.number ?? "");
    return parts === null ? [] : [{ prefix: parts[1]!, last: Number(parts[2]), table }];
  });
  if (numbered.length < NUMBERS_NEEDED) return;
  const known = new Set(numbered.map(({ prefix, last }) => `${prefix}${last}`));
  for (const [place, { prefix, last, table }] of numbered.entries()) {
    const before = numbered[place - 1];
    if (before?.prefix !== prefix || last !== before.last + 2) continue;
    const number = `${prefix}${last - 1}`;
    if (known.has(number)) continue;
    yield discovered({
      rule: RULE,
      severity: "error",
      message: "missing-table-number",
      data: { before: `${prefix}${before.last}`, after: `${prefix}${last}`, number },
      cells: table.table.titleCell === null ? [] : [table.table.titleCell],
      key: `number|${number}`,
      group: RULE,
    });
  }
}

const NUMBER = /^(\d+-|)(\d+)$/;
/** Fewer numbered tables tell nothing of how the others are counted. */
const NUMBERS_NEEDED = 4;

/** Nothing can be pointed at but where the tables begin. */
function missed(kind: TableKind, message: string, { tables }: Ledger): Finding {
  const first = tables[0]?.table.titleCell ?? null;
  return discovered({
    rule: RULE,
    severity: "warning",
    message,
    data: { kind },
    cells: first === null ? [] : [first],
    key: kind,
    group: RULE,
  });
}

/** A forgotten copy on a hidden sheet is not published. */
function isPresent(ledger: Ledger, kinds: readonly TableKind[]): boolean {
  return (
    ledger.ofKind(...kinds).some(({ table }) => table.hidden !== true) ||
    (isFundTable(kinds) && ledger.ofKind("empty-tables-statement").length > 0)
  );
}

/** Some places publish a statement of empty tables instead of them. */
function isFundTable(kinds: readonly TableKind[]): boolean {
  return kinds.some((kind) => /gov-fund|state-capital/.test(kind));
}

function spendsStateCapital(ledger: Ledger): boolean {
  const { fact } = ledger.report.find({
    measure: "expenditure",
    scope: "state-capital",
    subject: null,
    nature: "total",
  });
  return fact !== null && !fact.amount.value.isZero();
}

export const missingTable: LintRule = {
  id: RULE,
  title: "应当公开的表齐全",
  severity: "error",
  basis:
    "《地方预决算公开操作规程》（财预〔2016〕143号）：部门预算、决算至少公开收支总表、收入总表、支出总表、财政拨款收支总表、一般公共预算支出表、基本支出表、“三公”经费支出表、政府性基金预算支出表；没有数据的也要公开空表并说明。",
  proves: "上述八张表都在工作簿里，表号没有跳过的；安排了国有资本经营预算支出的，还有国有资本经营预算支出表。",
  appliesTo:
    "认出一半以上规定表的工作簿；只有几张表的节选不查；有像表而没有认出来的工作表时也不查。表号中间缺一个的是错误，其余是提醒。用“空表说明”代替空表的，基金和国资表可以不列。",
  advice: "补上缺少的表；没有数据的公开空表并写明原因。表在工作簿里却没有认出的，请在“表格”里指定。",
  messages: [RULE, "missing-table-state-capital", "missing-table-number"],
  reasons: [],
  findings,
};
