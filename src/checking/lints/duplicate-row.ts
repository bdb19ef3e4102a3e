import { normalizeName } from "../../classification";
import { rowStates, type RowKind, type TableKind } from "../../recognition";
import type { Sheet } from "../../workbook";
import type { Finding } from "../finding";
import { type LedgerTable, rowLabel } from "../ledger";
import type { Books, LintRule } from "../rule";
import { discovered } from "./reading/discovery";
import { type DoubledRow, doubledRows } from "./reading/doubled-rows";
import { nameCellOf, type RowPlace, rowsOf, sheetOf, shownAt, titleOf, visibleTables } from "./reading/walk";

const RULE = "duplicate-row";

function* findings(books: Books): Iterable<Finding> {
  const { workbook } = books;
  const tables = visibleTables(books);
  const doubled = new Map<LedgerTable, DoubledRow[]>();
  for (const one of doubledRows(tables, workbook)) {
    const known = doubled.get(one.again.table);
    if (known === undefined) doubled.set(one.again.table, [one]);
    else known.push(one);
  }
  for (const table of tables) {
    const listed = [...repeated(rowsOf(table), sheetOf(workbook, table.table.sheet))];
    const told = new Set(listed.map(({ again }) => again.row));
    const further = (doubled.get(table) ?? []).filter(({ again }) => !told.has(again.row));
    for (const one of [...listed, ...further]) yield findingOf(one);
  }
}

function findingOf({ first, again }: DoubledRow): Finding {
  const { table } = again;
  return discovered({
    rule: RULE,
    severity: "warning",
    data: {
      table: titleOf(table),
      row: rowLabel(again.row),
      code: again.row.code ?? "",
      first: first.row.row + 1,
      again: again.row.row + 1,
    },
    cells: [nameCellOf(again), nameCellOf(first)],
    key: `${table.key}|${again.lane.keys[again.index]}`,
  });
}

/** Rows after which the same names may come again. */
const BLOCK_KINDS: ReadonlySet<RowKind> = new Set([
  "unit",
  "department",
  "total",
  "total-unlabelled",
  "subtotal",
  "current-total",
  "grand-total",
  "carry",
]);
const CODED_KINDS: ReadonlySet<RowKind> = new Set(["class", "section", "item", "econ-class", "econ-section"]);
/** In the lists of targets a project may stand once for every unit. */
const PROJECT_LISTS: ReadonlySet<TableKind> = new Set([
  "general-budget-project-expenditure",
  "final-general-budget-project",
]);

function* repeated(places: Iterable<RowPlace>, sheet: Sheet | undefined): Generator<DoubledRow> {
  let lane: unknown = null;
  let seen = new Map<string, RowPlace[]>();
  for (const place of places) {
    if (place.lane !== lane || BLOCK_KINDS.has(place.row.kind)) {
      lane = place.lane;
      seen = new Map();
    }
    const identity = identityOf(place);
    if (identity === null || !rowStates(place.lane, place.index)) continue;
    const alike = seen.get(identity);
    if (alike === undefined) {
      seen.set(identity, [place]);
      continue;
    }
    const words = wordsIn(place, sheet);
    const first = alike.find((other) => wordsIn(other, sheet) === words);
    if (first === undefined) alike.push(place);
    else yield { first, again: place };
  }
}

const SUBTOTAL = /^(?:小计|合计)$/;

/** Code, name and unit, by which a row may be the same as another; null for rows that may repeat. */
function identityOf({ row, lane, table }: RowPlace): string | null {
  if (row.name === null || SUBTOTAL.test(normalizeName(row.name))) return null;
  const coded = CODED_KINDS.has(row.kind);
  const listed = row.kind === "project" && PROJECT_LISTS.has(table.table.kind);
  const entry = row.kind === "entry" && lane.side === "expenditure";
  if (!coded && !listed && !entry) return null;
  // 商品和服务支出 may stand under 基本支出 and again under 项目支出.
  return `${row.code}|${row.unitCode}|${entry ? row.parent : ""}|${normalizeName(row.name)}`;
}

/** Every other word in the row, which must be the same as well. */
function wordsIn({ row, columns }: RowPlace, sheet: Sheet | undefined): string {
  return columns
    .filter(({ type, role }) => type === "text" && role !== "remark")
    .map(({ column }) => normalizeName(shownAt(sheet, row.row, column)))
    .join("|");
}

export const duplicateRow: LintRule = {
  id: RULE,
  title: "同一科目（项目）只列一行",
  severity: "warning",
  basis: "公开表按科目（项目）汇总编列，同一单位的同一科目在一张表里只有一行。",
  proves:
    "同一单位之下没有编码、名称完全相同的两行；没有紧挨着、字和数都一样的两行（单位行、科目行、细目行都算）；项目表里同一科目之下没有同名的两个项目。",
  appliesTo:
    "填了数的科目行、项目行和收支总表的支出行。其他文字栏（如资金性质）不同的两行不算重复；别的表也把这个名称连列两行的（如津贴补贴只有一个同名细目），是表式如此；绩效目标表不查。",
  advice: "重复录入的删去一行；确有两笔的合并成一行，或在名称上区分开。",
  messages: [RULE],
  reasons: [],
  findings,
};
