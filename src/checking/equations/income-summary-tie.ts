import { inBothDocuments } from "../../recognition";
import { factKey, type FactKey } from "../../report";
import { listOf, twoSidedOf } from "../example";
import type { Ledger, LedgerTable } from "../ledger";
import type { Books, Emission, EquationRule } from "../rule";
import { bothOrReason, sharedFacts, tie } from "../ties";

const ID = "income-summary-tie";
const PAIRS = inBothDocuments({ summary: "dept-budget-summary", list: "dept-income-summary" });

/** 收入总表 against the income side of 收支总表: every source, what was carried over, and the total. */
function* equations({ current }: Books): Iterable<Emission> {
  for (const kinds of PAIRS) {
    const pair = yield* bothOrReason(ID, current, kinds.summary, kinds.list);
    if (pair === null) continue;
    yield* sharedFacts(ID, current, pair, isIncome);
    yield* totalsUnderOtherNames(current, pair);
  }
}

function isIncome({ measure, scope, nature }: FactKey): boolean {
  if (scope !== "all") return false;
  return measure === "income" || measure === "carry" || (measure === "grand-total" && nature === "income");
}

/** Where one table prints 收入总计 and the other only 合计; they are the same as long as nothing is carried over. */
function* totalsUnderOtherNames(
  ledger: Ledger,
  [summary, list]: readonly [LedgerTable, LedgerTable],
): Iterable<Emission> {
  const grand = factKey("grand-total", "all", null, "income");
  const year = factKey("income", "all", null);
  const facts = [ledger.factsOf(summary), ledger.factsOf(list)] as const;
  if (facts.every((one) => one.find(grand) !== null) || facts.every((one) => one.find(year) !== null)) return;
  const carried = facts.some((one) =>
    one.find(factKey("carry", "all", "opening"))?.terms.some(({ amount }) => amount !== null && !amount.value.isZero()),
  );
  const left = facts[0].find(grand) ?? facts[0].find(year);
  const right = facts[1].find(grand) ?? facts[1].find(year);
  if (left === null || right === null) return;
  if (carried) {
    yield { rule: ID, reasonId: "carry-unclear", data: { table: list.table.title, otherTable: summary.table.title } };
    return;
  }
  const emission = tie({ rule: ID, left: right, right: left });
  if (emission !== null) yield emission;
}

const summary = (general: string, institution: string, total: string): ReturnType<typeof twoSidedOf> =>
  twoSidedOf(
    "dept-budget-summary",
    "部门收支总表",
    [
      ["entry", 2, "", "一、一般公共预算拨款收入", general],
      ["entry", 2, "", "二、事业收入", institution],
      ["current-total", 1, "", "本年收入合计", total],
      ["carry", 1, "", "上年结转", "5.00"],
      ["grand-total", 0, "", "收入总计", "105.00"],
    ],
    [["grand-total", 0, "", "支出总计", "105.00"]],
  );
const list = (total: string, carry: string, general: string, institution: string): ReturnType<typeof listOf> =>
  listOf(
    "dept-income-summary",
    "部门收入总表",
    ["total 合计", "carry-over 上年结转", "general-budget-income 一般公共预算拨款收入", "institution-income 事业收入"],
    [["total", 0, "", "合计", total, carry, general, institution]],
  );

export const incomeSummaryTie: EquationRule = {
  id: ID,
  title: "收入总表与收支总表一致",
  severity: "inconsistent",
  basis:
    "部门预算、决算公开表表间关系：收入总表各栏合计＝收支总表同一来源的收入，合计＝收入总计（决算为本年收入合计）。",
  proves: "收入总表（收入决算表）合计行中每一个来源、上年结转和合计，与收支总表左边同名的一行相等。",
  appliesTo: "两张表都在，且名称能对应到同一来源的各项。",
  advice: "看哪一张表自身的合计对不上，先改那一张；两张都能自洽时，以收支总表为准核对原始批复。",
  messages: ["tie"],
  reasons: ["table-missing", "several-tables", "carry-unclear"],
  good: [
    {
      title: "各来源一致",
      book: { tables: [summary("90.00", "10.00", "100.00"), list("105.00", "5.00", "90.00", "10.00")] },
    },
    {
      title: "四舍五入差一分",
      book: { tables: [summary("90.00", "10.00", "100.00"), list("105.01", "5.00", "90.00", "10.01")] },
    },
  ],
  bad: [
    {
      title: "事业收入只改了一张表",
      at: ["部门收支总表!C6"],
      book: { tables: [summary("90.00", "10.00", "100.00"), list("105.00", "5.00", "90.00", "12.00")] },
    },
    {
      title: "收入总表漏填上年结转",
      at: ["部门收支总表!C8"],
      book: { tables: [summary("90.00", "10.00", "100.00"), list("105.00", "", "90.00", "10.00")] },
    },
  ],
  equations,
};
