import { inBothDocuments, type TableKind } from "../../recognition";
import { factKey } from "../../report";
import { figureOfRows, rowsUnder } from "../accounts";
import { tieToSummary } from "../department-wide";
import { hasOtherYearsMoney, isSolelyGeneral } from "../funding";
import type { Ledger, LedgerTable } from "../ledger";
import type { Books, Emission, EquationRule } from "../rule";
import type { Figure } from "../table-facts";
import { bothOrReason, figureOf, tieIfBoth } from "../ties";

const ID = "project-expenditure-tie";
const SETS = inBothDocuments({
  projects: "general-budget-project-expenditure",
  general: "general-budget-expenditure",
  list: "dept-expenditure-summary",
  detail: "fiscal-appropriation-economic",
});

/** Projects add up to the project expenditure of their account and of the whole. */
function* equations({ current }: Books): Iterable<Emission> {
  yield* tieToSummary(ID, current, "project");
  const sole = isSolelyGeneral(current);
  for (const { projects, general, list, detail } of SETS) {
    const pair = yield* bothOrReason(ID, current, projects, general);
    if (pair === null) continue;
    const total = figureOf(current, [projects], factKey("project", "general", null));
    yield* againstDetail(current, detail, total);
    const splits = figureOf(current, [general], factKey("expenditure", "general", null, "project")) !== null;
    if (!splits && !sole) {
      yield { rule: ID, reasonId: "no-split", data: { table: pair[1].table.title } };
      continue;
    }
    const source = splits ? general : list;
    const scope = splits ? "general" : "all";
    yield* tieIfBoth({
      rule: ID,
      left: total,
      right: figureOf(current, [source], factKey("expenditure", scope, null, "project")),
    });
    for (const code of codesOf(pair[0]))
      yield* tieIfBoth({
        rule: ID,
        left: figureOf(current, [source], factKey("expenditure", scope, code, "project")),
        right: projectsOf(current, pair[0], code),
        message: "parts",
      });
  }
}

function* againstDetail(ledger: Ledger, detail: TableKind, total: Figure | null): Iterable<Emission> {
  const table = ledger.one(detail);
  if (table === null || total === null) return;
  if (hasOtherYearsMoney(table))
    yield {
      rule: ID,
      reasonId: "several-transfers",
      data: { table: table.table.title, otherTable: total.table.table.title },
    };
  else
    yield* tieIfBoth({
      rule: ID,
      left: total,
      right: ledger.factsOf(table).find(factKey("economic", "general", null, "project")),
    });
}

function codesOf({ lanes }: LedgerTable): ReadonlySet<string> {
  return new Set(lanes.flatMap(({ rows }) => rows.flatMap(({ code }) => code ?? [])));
}

function projectsOf({ report }: Ledger, { lanes: [lane] }: LedgerTable, code: string): Figure | null {
  const column = lane?.amounts.find(({ role }) => role === "amount" || role === "total");
  if (lane === undefined || column === undefined) return null;
  return figureOfRows(report, lane, rowsUnder(lane, code), column, factKey("project", "general", code));
}

export const projectExpenditureTie: EquationRule = {
  id: ID,
  title: "项目支出表与支出表的项目支出一致",
  severity: "inconsistent",
  basis:
    "部门预算、决算公开表表间关系：项目支出表合计＝支出表的项目支出；同一科目下各项目之和＝该科目的项目支出。全部资金的项目支出表合计＝部门支出总表的项目支出。",
  proves:
    "项目支出表的合计与一般公共预算支出表的项目支出相等；每一个科目下所列项目之和，与该科目的项目支出相等。列有全部资金的部门项目支出表，同样与部门支出总表的项目支出相等。",
  appliesTo:
    "项目支出表与一般公共预算支出表都在。支出表不分基本支出和项目支出时，只有全部资金都是一般公共预算拨款，才用部门支出总表核对。列有全部资金的项目支出表须只有一张，表名不限于某一项资金、专项或某一类项目；有上年结转而表里没有结转栏的，不核对。",
  advice: "看是漏列了项目，还是项目金额写错。",
  messages: ["tie", "parts"],
  reasons: ["table-missing", "several-tables", "no-split", "several-transfers", "carry-unclear", "unit-in-doubt"],
  equations,
};
