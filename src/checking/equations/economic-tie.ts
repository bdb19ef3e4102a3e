import { inBothDocuments, type TableKind } from "../../recognition";
import { factKey, type FactKey } from "../../report";
import { figureOfColumns } from "../accounts";
import { hasOtherYearsMoney } from "../funding";
import { isStated, type Ledger, type LedgerTable } from "../ledger";
import type { Books, Emission, EquationRule } from "../rule";
import { bothOrReason, figureOf, sharedFacts, tieIfBoth } from "../ties";

const ID = "economic-tie";
const SETS = inBothDocuments({
  detail: "fiscal-appropriation-economic",
  basic: "general-budget-basic-expenditure",
  summary: "fiscal-appropriation-summary",
  general: "general-budget-expenditure",
});

/** The table of fiscal money by economic account against the basic table account by account, and against the totals elsewhere. */
function* equations({ current }: Books): Iterable<Emission> {
  for (const { detail, basic, summary, general } of SETS) {
    const table = current.one(detail);
    if (table === null) continue;
    const mixed = hasOtherYearsMoney(table);
    const pair = yield* bothOrReason(ID, current, detail, basic);
    if (pair !== null && mixed)
      yield {
        rule: ID,
        reasonId: "several-transfers",
        data: { table: table.table.title, otherTable: pair[1].table.title },
      };
    if (pair !== null && !mixed) yield* sharedFacts(ID, current, pair, isBasicAccount);
    const total = factKey("economic", "fiscal", null);
    yield* tieIfBoth({
      rule: ID,
      left: figureOf(current, [detail], total),
      right: figureOf(current, [summary], factKey("expenditure", "fiscal", null)),
    });
    yield* funds(current, table, summary);
    if (!mixed)
      for (const nature of ["basic", "project"] as const)
        yield* tieIfBoth({
          rule: ID,
          left: figureOf(current, [detail], factKey("economic", "general", null, nature)),
          right: figureOf(current, [general], factKey("expenditure", "general", null, nature)),
        });
  }
  yield* crossTable(current);
}

function isBasicAccount({ measure, scope, nature }: FactKey): boolean {
  return measure === "economic" && scope === "general" && nature === "basic";
}

/** Each fund's 小计 columns, whatever year the money is of, against the fund's column of the summary. */
function* funds(ledger: Ledger, detail: LedgerTable, summary: TableKind): Iterable<Emission> {
  const [lane] = detail.lanes;
  const total = lane?.rows.findIndex(({ kind }) => kind === "total") ?? -1;
  if (lane === undefined || total === -1) return;
  for (const [subtotal, scope] of [
    [/^(?:current-|transfer-|carry-)?general-subtotal$/, "general"],
    [/^(?:current-|transfer-|carry-)?fund-subtotal$/, "gov-fund"],
    [/^(?:current-|transfer-|carry-)?capital-subtotal$/, "state-capital"],
  ] as const) {
    const columns = lane.amounts.filter(({ role }) => subtotal.test(role));
    const stated = columns.filter((column) => isStated({ lane, index: total, column }));
    const left = figureOfColumns(
      detail,
      lane,
      total,
      stated.length > 0 ? stated : columns.slice(0, 1),
      factKey("economic", scope, null),
    );
    yield* tieIfBoth({ rule: ID, left, right: figureOf(ledger, [summary], factKey("expenditure", scope, null)) });
  }
}

/** 支出决算明细表 spreads the economic accounts over its columns: function by function, account by account. */
function* crossTable(ledger: Ledger): Iterable<Emission> {
  const cross = ledger.one("final-general-budget-detail");
  const list = ledger.one("final-general-budget-expenditure");
  if (cross === null) return;
  if (list !== null)
    yield* sharedFacts(ID, ledger, [list, cross], (key) => key.measure === "expenditure" && key.nature === "total");
  const [lane] = cross.lanes;
  const total = lane?.rows.findIndex(({ kind }) => kind === "total") ?? -1;
  if (lane === undefined || total === -1) return;
  for (const column of lane.amounts) {
    if (!/^\d{3}(\d{2})?$/.test(column.role)) continue;
    const key = factKey("economic", "general", column.role);
    const left = figureOfColumns(cross, lane, total, [column], key);
    yield* tieIfBoth({ rule: ID, left, right: figureOf(ledger, ["final-fiscal-appropriation-detail"], key) });
  }
}

export const economicTie: EquationRule = {
  id: ID,
  title: "财政拨款按经济分类的表与其他表一致",
  severity: "inconsistent",
  basis:
    "部门预算、决算公开表表间关系：财政拨款支出表（部门经济分类科目）的基本支出各款＝一般公共预算基本支出表各款；各合计＝财政拨款收支总表、一般公共预算支出表的合计。",
  proves:
    "按经济分类科目列示的财政拨款支出：基本支出栏每一款与基本支出表相等；总计和各预算小计与财政拨款收支总表相等；决算明细表按功能、按经济两个方向都与其他表相等。",
  appliesTo:
    "有财政拨款支出表（部门经济分类科目）或支出决算明细表。表中另列提前下达、上年结转资金时，不与基本支出表逐款比较。",
  advice: "先看这张表自身各款相加，再改与基本支出表不同的一款。",
  messages: ["tie"],
  reasons: ["table-missing", "several-tables", "several-transfers", "unit-in-doubt"],
  equations,
};
