import { inBothDocuments, type TableKind } from "../../recognition";
import { factKey, type FactKey } from "../../report";
import { isSolelyGeneral, tieWithCarried } from "../funding";
import type { Ledger } from "../ledger";
import type { Books, Emission, EquationRule } from "../rule";
import { bothOrReason, figureOf, tieIfBoth } from "../ties";

const ID = "sole-source-tie";
const SETS = inBothDocuments({
  whole: "dept-budget-summary",
  list: "dept-expenditure-summary",
  general: "general-budget-expenditure",
  fiscal: "fiscal-appropriation-summary",
});

/** When all the money is 一般公共预算拨款, the tables of the whole unit and of the general budget say the same. */
function* equations({ current }: Books): Iterable<Emission> {
  const sole = isSolelyGeneral(current);
  for (const { whole, list, general, fiscal } of SETS) {
    const pair = yield* bothOrReason(ID, current, list, general);
    if (pair === null) continue;
    if (!sole) {
      yield {
        rule: ID,
        reasonId: "several-sources",
        data: { table: pair[0].table.title, otherTable: pair[1].table.title },
      };
      continue;
    }
    if (tieWithCarried(ID, current) !== null) {
      yield {
        rule: ID,
        reasonId: "carry-unclear",
        data: { table: pair[1].table.title, otherTable: pair[0].table.title },
      };
      yield* summaries(current, whole, fiscal);
      continue;
    }
    for (const key of current.factsOf(pair[1]).keys())
      if (isAccount(key))
        yield* tieIfBoth({
          rule: ID,
          left: figureOf(current, [general], key),
          right: figureOf(current, [list], { ...key, scope: "all" }),
        });
    yield* summaries(current, whole, fiscal);
  }
}

function isAccount({ measure, scope, nature }: FactKey): boolean {
  return measure === "expenditure" && scope === "general" && nature !== "current" && nature !== "carry-over";
}

function* summaries(ledger: Ledger, whole: TableKind, fiscal: TableKind): Iterable<Emission> {
  for (const measure of ["income", "expenditure"] as const) {
    const left = figureOf(ledger, [fiscal], factKey(measure, "fiscal", null));
    yield* tieIfBoth({ rule: ID, left, right: figureOf(ledger, [whole], factKey(measure, "all", null)) });
  }
}

export const soleSourceTie: EquationRule = {
  id: ID,
  title: "只有一般公共预算拨款时两套支出表相同",
  severity: "inconsistent",
  basis: "资金来源全部是一般公共预算拨款时，部门支出总表与一般公共预算支出表是同一笔钱的两种列示。",
  proves: "一般公共预算支出表的合计和每一个科目，与部门支出总表的同一科目相等；财政拨款收支总表与收支总表的合计相等。",
  appliesTo:
    "收支总表左边除一般公共预算拨款外没有别的来源（上年结转也全部是一般公共预算的）。有事业收入、基金、专户等其他来源时两表不必相等，改由“部分不大于全部”核对。",
  advice: "两张表对同一科目填了不同的数，按批复改写错的一张。",
  messages: ["tie"],
  reasons: ["table-missing", "several-tables", "several-sources", "carry-unclear", "unit-in-doubt"],
  equations,
};
