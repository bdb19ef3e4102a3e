import { inBothDocuments, type TableKind } from "../../recognition";
import { factKey, type FactKey } from "../../report";
import { tieToSummary } from "../department-wide";
import { isSolelyGeneral } from "../funding";
import type { Ledger } from "../ledger";
import type { Books, Emission, EquationRule } from "../rule";
import { bothOrReason, figureOf, tie, tieIfBoth } from "../ties";

const ID = "basic-expenditure-tie";
const SETS = inBothDocuments({
  basic: "general-budget-basic-expenditure",
  general: "general-budget-expenditure",
  list: "dept-expenditure-summary",
});
const NATURES = ["basic", "personnel", "public"] as const;

/** The basic expenditure that one table breaks down by economic account is the one others state in total. */
function* equations({ current }: Books): Iterable<Emission> {
  yield* tieToSummary(ID, current, "basic");
  for (const { basic, general, list } of SETS) {
    const pair = yield* bothOrReason(ID, current, basic, general);
    if (pair === null) continue;
    const wholes = NATURES.map((nature) =>
      figureOf(current, [general], factKey("expenditure", "general", null, nature)),
    );
    for (const [place, nature] of NATURES.entries())
      yield* tieIfBoth({
        rule: ID,
        left: figureOf(current, [basic], factKey("economic", "general", null, nature)),
        right: wholes[place]!,
      });
    const own = figureOf(current, [basic], factKey("economic", "general", null, "basic"));
    const splits = wholes[0] !== null;
    const whole =
      wholes[0] ??
      (isSolelyGeneral(current) ? figureOf(current, [list], factKey("expenditure", "all", null, "basic")) : null);
    if (whole === null) yield { rule: ID, reasonId: "no-split", data: { table: pair[1].table.title } };
    else if (own === null) yield* halves(current, basic, whole);
    else if (!splits) yield* tieIfBoth({ rule: ID, left: own, right: whole });
  }
}

/** Where 人员经费合计 and 公用经费合计 close two halves, only together they are the basic expenditure. */
function* halves(
  ledger: Ledger,
  basic: TableKind,
  whole: NonNullable<ReturnType<typeof figureOf>>,
): Iterable<Emission> {
  const half = (nature: FactKey["nature"]) => figureOf(ledger, [basic], factKey("economic", "general", null, nature));
  const [personnel, running] = [half("personnel"), half("public")];
  const emission =
    personnel === null || running === null ? null : tie({ rule: ID, left: whole, right: [personnel, running] });
  if (emission !== null) yield emission;
}

export const basicExpenditureTie: EquationRule = {
  id: ID,
  title: "基本支出表与支出表的基本支出一致",
  severity: "inconsistent",
  basis:
    "部门预算、决算公开表表间关系：一般公共预算基本支出表合计＝一般公共预算支出表的基本支出；人员经费、公用经费分别相等。全部资金的基本支出表合计＝部门支出总表的基本支出。",
  proves:
    "按经济分类列示的一般公共预算基本支出合计，与按功能分类列示的基本支出相等；支出表分列人员经费、公用经费时，两项也分别相等。列有全部资金的部门基本支出表，合计与部门支出总表的基本支出相等，有功能科目编码的，各科目也分别相等。",
  appliesTo:
    "基本支出表与一般公共预算支出表都在。支出表不分基本支出和项目支出时，只有全部资金都是一般公共预算拨款，才用部门支出总表的基本支出核对。列有全部资金的基本支出表须只有一张，表名不限于某一项资金或人员、公用之一；有上年结转而表里没有结转栏的，不核对。",
  advice: "看基本支出表各款相加是否无误；无误时改支出表的基本支出栏。",
  messages: ["tie", "parts"],
  reasons: ["table-missing", "several-tables", "no-split", "carry-unclear", "unit-in-doubt"],
  equations,
};
