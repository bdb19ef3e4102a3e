import { inBothDocuments, type TableKind } from "../../recognition";
import { factKey, type FactKey } from "../../report";
import { tieToSummary } from "../department-wide";
import { listOf, type ExampleTable } from "../example";
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

const general = (basic: string): ExampleTable =>
  listOf(
    "general-budget-expenditure",
    "一般公共预算支出表",
    ["total 合计", "basic 基本支出", "project 项目支出"],
    [["total", 0, "", "合计", "100.00", basic, "40.00"]],
  );
const basic = (total: string): ExampleTable =>
  listOf(
    "general-budget-basic-expenditure",
    "一般公共预算基本支出表",
    ["total 合计", "personnel 人员经费", "public-expense 公用经费"],
    [["total", 0, "", "合计", total, "50.00", "10.00"]],
  );
const summary = (basic: string): ExampleTable =>
  listOf(
    "dept-expenditure-summary",
    "部门支出总表",
    ["total 合计", "basic 基本支出", "project 项目支出"],
    [
      ["total", 0, "", "合计", "150.00", basic, "50.00"],
      ["item", 1, "2080505", "机关事业单位基本养老保险缴费支出", "30.00", "30.00", ""],
      ["item", 1, "2101501", "行政运行", "120.00", "70.00", "50.00"],
    ],
  );
const departmental = (pension: string): ExampleTable =>
  listOf(
    "dept-basic-expenditure",
    "部门基本支出预算表",
    ["total 合计", "general-budget 一般公共预算", "gov-fund 政府性基金"],
    [
      ["total", 0, "", "合计", "100.00", "90.00", "10.00"],
      ["item", 1, "2080505", "机关事业单位基本养老保险缴费支出", pension, "30.00", ""],
      ["item", 1, "2101501", "行政运行", "70.00", "60.00", "10.00"],
    ],
  );
const blocks = (running: string): ExampleTable => ({
  kind: "final-general-budget-basic",
  title: "基本支出决算表",
  lanes: [
    { side: "personnel", columns: ["personnel-amount 决算数"], rows: [["total", 0, "", "人员经费合计", "50.00"]] },
    { side: "public-1", columns: ["public-1-amount 决算数"], rows: [["total", 0, "", "公用经费合计", running]] },
  ],
});
const final = listOf(
  "final-general-budget-expenditure",
  "一般公共预算财政拨款支出决算表",
  ["total 合计", "basic 基本支出"],
  [["total", 0, "", "合计", "100.00", "60.00"]],
);

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
  good: [
    { title: "部门基本支出表与部门支出总表相等", book: { tables: [summary("100.00"), departmental("30.00")] } },
    { title: "合计相等", book: { tables: [general("60.00"), basic("60.00")] } },
    { title: "决算人员经费加公用经费", book: { kind: "final-account", tables: [final, blocks("10.00")] } },
  ],
  bad: [
    {
      title: "部门基本支出表的合计与部门支出总表不一致",
      at: ["部门基本支出预算表!C5"],
      book: { tables: [summary("110.00"), departmental("30.00")] },
    },
    {
      title: "部门基本支出表的一个科目与部门支出总表不一致",
      at: ["部门支出总表!D6"],
      book: { tables: [summary("100.00"), departmental("33.00")] },
    },
    {
      title: "基本支出合计不一致",
      at: ["一般公共预算基本支出表!C5"],
      book: { tables: [general("60.00"), basic("66.00")] },
    },
    {
      title: "人员与公用相加不等于基本支出",
      at: ["一般公共预算财政拨款支出决算表!D5"],
      book: { kind: "final-account", tables: [final, blocks("1.00")] },
    },
  ],
  equations,
};
